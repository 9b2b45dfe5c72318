import EDTF

/// What events, relations and actors have in common: dates, how far they are to be trusted, citations.
extension DifferenceList {
  /// The first date is drawn, so that their order counts.
  mutating func compare(dates old: [Claim<RecordedDate>], _ new: [Claim<RecordedDate>]) {
    if old.map(\.value.date) != new.map(\.value.date) {
      add(.date, old.map { .date($0.value) }, new.map { .date($0.value) })
    } else if old.map(\.value) != new.map(\.value) {
      add(.spelling, old.map { .date($0.value) }, new.map { .date($0.value) })
    }
    let former = Dictionary(old.map { ($0.value.date, $0) }) { first, _ in first }
    for claim in new {
      guard let old = former[claim.value.date] else { continue }
      // One date needs no telling which.
      let of: ComparedValue? = new.count > 1 ? .date(claim.value) : nil
      compare(of: of, Trust(old), Trust(claim))
    }
  }

  struct Trust {
    let standing: Standing
    let attribution: String?
    let confidence: Confidence?
    let origin: Origin
  }

  mutating func compare(of: ComparedValue? = nil, _ old: Trust, _ new: Trust) {
    if old.standing != new.standing || old.attribution != new.attribution {
      add(
        .standing, of: of, [.standing(old.standing, attribution: old.attribution)],
        [.standing(new.standing, attribution: new.attribution)])
    }
    compare(.confidence, of: of, old.confidence, new.confidence) { .confidence($0) }
    compare(.origin, of: of, old.origin, new.origin) { .origin($0) }
  }

  /// A source that is cited at the same place with another credibility is graded anew; all else is another citation.
  mutating func compare(
    citations old: [Citation], _ new: [Citation], _ sources: ComparedNames.Names<Source>
  ) {
    let former = Self.graded(old, key: sources.key(old:), name: sources.name(old:))
    let present = Self.graded(new, key: sources.key(new:), name: sources.name(new:))
    let gone = Self.elements(of: former.map(\.element), notIn: present.map(\.element))
    let come = Self.elements(of: present.map(\.element), notIn: former.map(\.element))
    if gone.isEmpty, come.isEmpty { return }
    let isGone = Set(gone.map(\.key))
    var waiting: [[String]: GradedCitation] = [:]
    for citation in former where isGone.contains(citation.element.key) { waiting[citation.place] = citation }
    var regraded: Set<[String]> = []
    let isCome = Set(come.map(\.key))
    for citation in present where isCome.contains(citation.element.key) {
      guard let old = waiting.removeValue(forKey: citation.place) else { continue }
      compare(.credibility, of: citation.value, old.credibility, citation.credibility) { .credibility($0) }
      regraded.formUnion([old.element.key, citation.element.key])
    }
    add(
      .citations, gone.filter { !regraded.contains($0.key) }.map(\.value),
      come.filter { !regraded.contains($0.key) }.map(\.value))
  }

  private struct GradedCitation {
    /// The source and where in it.
    let place: [String]
    let credibility: Credibility?
    let value: ComparedValue
    var element: Element { (place + [credibility?.rawValue ?? ""], value) }
  }

  /// Each once.
  private static func graded(
    _ citations: [Citation], key: (EntryID<Source>) -> String, name: (EntryID<Source>) -> String
  ) -> [GradedCitation] {
    var seen: Set<[String]> = []
    return citations.map {
      GradedCitation(
        place: [key($0.source), $0.locator ?? ""], credibility: $0.credibility,
        value: .citation(source: name($0.source), locator: $0.locator))
    }.filter { seen.insert($0.element.key).inserted }
  }

  mutating func compare(
    participants old: [Participant], _ new: [Participant], _ actors: ComparedNames.Names<Actor>
  ) {
    func element(_ participant: Participant, _ key: String, _ name: String) -> Element {
      let role = participant.role?.text
      return ([key, role ?? ""], .participant(name: name, role: role))
    }
    compare(
      .participants,
      lists: old.map { element($0, actors.key(old: $0.actor.id), actors.name(old: $0.actor.id)) },
      new.map { element($0, actors.key(new: $0.actor.id), actors.name(new: $0.actor.id)) })
  }

  mutating func compare<Entry>(
    _ aspect: Difference.Aspect, references old: [Reference<Entry>], _ new: [Reference<Entry>],
    _ names: ComparedNames.Names<Entry>
  ) {
    compare(
      aspect, lists: old.map { ([names.key(old: $0.id)], .text(names.name(old: $0.id))) },
      new.map { ([names.key(new: $0.id)], .text(names.name(new: $0.id))) })
  }

  mutating func compare(attributes old: [Attribute], _ new: [Attribute]) {
    func element(_ attribute: Attribute) -> Element { ([attribute.name, attribute.value], .attribute(attribute)) }
    compare(.attributes, lists: old.map(element), new.map(element))
  }
}

extension DifferenceList.Trust {
  init(_ claim: Claim<RecordedDate>) {
    self.init(
      standing: claim.standing, attribution: claim.attribution, confidence: claim.confidence, origin: claim.origin)
  }
}
