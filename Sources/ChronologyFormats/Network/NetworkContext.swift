import ChronologyModel
import EDTF

/// What joins two actors, and why.
struct NetworkTie {
  enum Basis: String, Sendable {
    case statement, event, membership
  }

  let id: String
  let pair: ActorPairs.Pair
  let relation: Relation
  let basis: Basis
}

/// A chronology as a network's columns ask it.
struct NetworkContext {
  let ties: [NetworkTie]
  let eventTitles: [EntryID<Event>: String]
  private let sourceTitles: [EntryID<Source>: String]

  init(_ chronology: Chronology) {
    eventTitles = Dictionary(chronology.events.map { ($0.id, $0.title) }) { first, _ in first }
    sourceTitles = Dictionary(chronology.sources.map { ($0.id, $0.title) }) { first, _ in first }
    ties =
      chronology.relations.flatMap { Self.ties(of: $0, .statement) }
      + DerivedRelations(of: chronology).relations.flatMap(Self.ties)
      + chronology.actors.flatMap(Self.memberships)
  }

  /// Each title once, by which a reader knows a source.
  func titles(of citations: [Citation]) -> String? {
    var seen: Set<String> = []
    return citations.map { sourceTitles[$0.source] ?? $0.source.text }.filter { seen.insert($0).inserted }.joinedValues
  }

  private static func ties(of relation: Relation, _ basis: NetworkTie.Basis) -> [NetworkTie] {
    let pairs = ActorPairs.of(relation)
    return pairs.enumerated().map { number, pair in
      NetworkTie(
        id: pairs.count == 1 ? relation.id.text : "\(relation.id).\(number + 1)", pair: pair, relation: relation,
        basis: basis)
    }
  }

  /// Ids are name tokens where the event's is one.
  private static func ties(of derived: Relation) -> [NetworkTie] {
    var relation = derived
    if let event = derived.derivedFrom {
      relation.id = EntryID("\(event)." + derived.id.text.dropFirst(event.text.count + 1))
    }
    return ties(of: relation, .event)
  }

  private static func memberships(of actor: Actor) -> [NetworkTie] {
    actor.memberships.filter { $0.of.id != actor.id }.enumerated().flatMap { number, membership in
      var relation = Relation(
        id: EntryID("\(actor.id).member-of.\(number + 1)"), kind: "member of",
        participants: [
          Participant(actor: Reference(actor.id), role: .subject), Participant(actor: membership.of, role: .object),
        ])
      relation.when = membership.when.map { [Claim(RecordedDate($0))] } ?? []
      return ties(of: relation, .membership)
    }
  }
}
