import Diagnostics

extension Rule {
  public static let tooManyParticipants = Rule(
    "too-many-participants", .note,
    "the event '{event}' has {count} participants without roles; give subject and object, as no relations are derived among more than {limit}"
  )
}

/// Relations that follow from events, by one rule and no other.
///
/// An event with subjects and objects gives one relation for each pair, of the kind in its `relation` field, else
/// "involved with". Participants without roles give mutual "involved with" among at most six. No relation follows where
/// the event begins or ends a stated relation of that pair. A derived relation holds for the event's dates.
public struct DerivedRelations: Sendable {
  public static let mostParticipants = 6

  public let relations: [Relation]
  public let findings: [Diagnostic]

  public init(of chronology: Chronology) {
    let stated = Dictionary(chronology.relations.map { ($0.id, $0) }) { first, _ in first }
    var relations: [Relation] = []
    var findings: [Diagnostic] = []
    for event in chronology.events {
      let changed = (event.begins + event.ends).compactMap { stated[$0.id] }
      let pairs = Self.directedPairs(of: event) + Self.mutualPairs(of: event)
      let open = pairs.filter { pair in !changed.contains { $0.joins(pair.from, pair.to) } }
      relations += open.enumerated().map { Self.relation($0.element, number: $0.offset + 1, from: event) }
      let loose = event.participants.count { $0.role == nil }
      if loose > Self.mostParticipants {
        findings.append(
          Diagnostic(
            .tooManyParticipants,
            ["event": event.title, "count": "\(loose)", "limit": "\(Self.mostParticipants)"],
            at: chronology.location(of: event.mark)))
      }
    }
    self.relations = relations
    self.findings = findings
  }

  private struct Pair {
    let from: Reference<Actor>
    let to: Reference<Actor>
    let isMutual: Bool
  }

  private static func directedPairs(of event: Event) -> [Pair] {
    let subjects = event.participants.filter { $0.role == .subject }
    let objects = event.participants.filter { $0.role == .object }
    return subjects.flatMap { subject in
      objects.filter { $0.actor.id != subject.actor.id }
        .map { Pair(from: subject.actor, to: $0.actor, isMutual: false) }
    }
  }

  private static func mutualPairs(of event: Event) -> [Pair] {
    let loose = event.participants.filter { $0.role == nil }.map(\.actor)
    guard loose.count <= mostParticipants else { return [] }
    return loose.indices.flatMap { first in
      loose[(first + 1)...].filter { $0.id != loose[first].id }
        .map { Pair(from: loose[first], to: $0, isMutual: true) }
    }
  }

  private static func relation(_ pair: Pair, number: Int, from event: Event) -> Relation {
    let kind = pair.isMutual ? "involved with" : event.relation ?? "involved with"
    var relation = Relation(
      id: EntryID("\(event.id)/\(number)"), kind: kind,
      participants: [Participant(actor: pair.from, role: .subject), Participant(actor: pair.to, role: .object)],
      mark: event.mark)
    relation.when = event.when
    relation.standing = event.standing
    relation.attribution = event.attribution
    relation.confidence = event.confidence
    relation.origin = .inferred
    relation.citations = event.citations
    relation.derivedFrom = event.id
    return relation
  }
}

extension Relation {
  /// Whether both actors take part in it, in whatever role.
  func joins(_ left: Reference<Actor>, _ right: Reference<Actor>) -> Bool {
    participants.contains { $0.actor.id == left.id } && participants.contains { $0.actor.id == right.id }
  }
}
