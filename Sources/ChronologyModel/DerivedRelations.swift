import Diagnostics

extension Rule {
  public static let tooManyParticipants = Rule(
    "too-many-participants", .note,
    "the event '{event}' has {count} participants without roles; give subject and object, as no relations are derived among more than {limit}"
  )
  public static let tooManyPairs = Rule(
    "too-many-pairs", .note,
    "the event '{event}' has {count} pairs of subject and object; no relations are derived from more than {limit}")
}

/// Relations that follow from events, by one rule and no other.
///
/// An event with subjects and objects gives one relation for each pair, of the kind in its `relation` field, else
/// "involved with", as far as they make a thousand pairs. Participants without roles give mutual "involved with" among at
/// most six. No relation follows where the event begins or ends a stated relation of that pair. A derived relation holds
/// for the event's dates.
public struct DerivedRelations: Sendable {
  public static let mostParticipants = 6
  public static let mostPairs = 1_000

  public let relations: [Relation]
  public let findings: [Diagnostic]

  public init(of chronology: Chronology) {
    let stated = Dictionary(chronology.relations.map { ($0.id, $0) }) { first, _ in first }
    var relations: [Relation] = []
    var findings: [Diagnostic] = []
    for event in chronology.events {
      let parties = Parties(of: event)
      let changed = ChangedPairs((event.begins + event.ends).compactMap { stated[$0.id] })
      let open = parties.pairs.filter { !changed.contain($0.from.id, $0.to.id) }
      relations += open.enumerated().map { Self.relation($0.element, number: $0.offset + 1, from: event) }
      findings += Self.findings(about: event, parties, in: chronology)
    }
    self.relations = relations
    self.findings = findings
  }

  /// What the rule leaves out, without the relations.
  static func findings(in chronology: Chronology) -> [Diagnostic] {
    chronology.events.flatMap { findings(about: $0, Parties(of: $0), in: chronology) }
  }

  private static func findings(about event: Event, _ parties: Parties, in chronology: Chronology) -> [Diagnostic] {
    parties.excess.map { rule, count, limit in
      Diagnostic(
        rule, ["event": event.title, "count": "\(count)", "limit": "\(limit)"], at: chronology.location(of: event.mark))
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

private struct Pair {
  let from: Reference<Actor>
  let to: Reference<Actor>
  let isMutual: Bool
}

/// Who takes part in an event, each actor once in each role.
private struct Parties {
  let subjects: [Reference<Actor>]
  let objects: [Reference<Actor>]
  let loose: [Reference<Actor>]

  init(of event: Event) {
    subjects = Self.actors(of: event, as: .subject)
    objects = Self.actors(of: event, as: .object)
    loose = Self.actors(of: event, as: nil)
  }

  private static func actors(of event: Event, as role: Role?) -> [Reference<Actor>] {
    var seen: Set<EntryID<Actor>> = []
    return event.participants.filter { $0.role == role && seen.insert($0.actor.id).inserted }.map(\.actor)
  }

  private var directedCount: Int { subjects.count.multipliedReportingOverflow(by: objects.count).partialValue }

  var pairs: [Pair] {
    var pairs: [Pair] = []
    if directedCount <= DerivedRelations.mostPairs {
      for subject in subjects {
        for object in objects where object.id != subject.id {
          pairs.append(Pair(from: subject, to: object, isMutual: false))
        }
      }
    }
    if loose.count <= DerivedRelations.mostParticipants {
      for first in loose.indices {
        pairs += loose[(first + 1)...].map { Pair(from: loose[first], to: $0, isMutual: true) }
      }
    }
    return pairs
  }

  /// The limits that are exceeded.
  var excess: [(rule: Rule, count: Int, limit: Int)] {
    if loose.count <= DerivedRelations.mostParticipants, directedCount <= DerivedRelations.mostPairs { return [] }
    var excess: [(Rule, Int, Int)] = []
    if loose.count > DerivedRelations.mostParticipants {
      excess.append((.tooManyParticipants, loose.count, DerivedRelations.mostParticipants))
    }
    if directedCount > DerivedRelations.mostPairs {
      excess.append((.tooManyPairs, directedCount, DerivedRelations.mostPairs))
    }
    return excess
  }
}

/// Pairs of actors whose stated relation an event begins or ends: both take part in it, in whatever role.
private struct ChangedPairs {
  /// For each actor the relations, by their positions, that it takes part in.
  private var relations: [EntryID<Actor>: Set<Int>] = [:]

  init(_ changed: [Relation]) {
    for (position, relation) in changed.enumerated() {
      for participant in relation.participants { relations[participant.actor.id, default: []].insert(position) }
    }
  }

  func contain(_ left: EntryID<Actor>, _ right: EntryID<Actor>) -> Bool {
    guard let first = relations[left], let second = relations[right] else { return false }
    return !first.isDisjoint(with: second)
  }
}
