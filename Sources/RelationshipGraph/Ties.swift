import ChronologyModel
import EDTF

/// One relation between two actors.
struct Tie: Hashable, Sendable {
  let pair: ActorPairs.Pair
  let relation: Relation
  let status: TieStatus
  /// 1...5, the greatest of the events that began it, ended it or gave it.
  let importance: Int
  /// Whether an event of the greatest importance began or gave it.
  let isProminent: Bool
}

/// All ties of a chronology at a moment.
struct Ties: Sendable {
  let all: [Tie]
  /// In the chronology's order; of two with one id the first.
  let actors: [Actor]
  /// Each actor's place in that order.
  let order: [EntryID<Actor>: Int]

  init(of chronology: Chronology, at moment: Moment?) {
    var order: [EntryID<Actor>: Int] = [:]
    var actors: [Actor] = []
    for actor in chronology.actors where order.updateValue(actors.count, forKey: actor.id) == nil {
      actors.append(actor)
    }
    for (index, actor) in actors.enumerated() { order[actor.id] = index }
    let events = RelatedEvents(chronology)
    let relations = chronology.relations + DerivedRelations(of: chronology).relations
    var ties = relations.flatMap { Self.ties(of: $0, events: events, known: order, at: moment) }
    let tied = Set(ties.flatMap { [$0.pair.from, $0.pair.to] })
    for relation in Self.memberships(actors, among: tied) {
      ties += Self.ties(of: relation, events: events, known: order, at: moment)
    }
    self.actors = actors
    self.order = order
    all = ties
  }

  private static func ties(
    of relation: Relation, events: RelatedEvents, known: [EntryID<Actor>: Int], at moment: Moment?
  ) -> [Tie] {
    let isEvent = relation.isOccurrence
    let status = moment?.status(of: relation.date, mayBeRecent: isEvent) ?? (relation.date == nil ? .undated : .holds)
    return ActorPairs.of(relation).filter { known[$0.from] != nil && known[$0.to] != nil }.map {
      Tie(
        pair: $0, relation: relation, status: status, importance: events.importance(of: relation),
        isProminent: events.isProminent(relation))
    }
  }

  private static func memberships(_ actors: [Actor], among tied: Set<EntryID<Actor>>) -> [Relation] {
    actors.filter { tied.contains($0.id) }.flatMap { actor in
      actor.memberships.enumerated().filter { tied.contains($0.element.of.id) }.map { number, membership in
        var relation = Relation(
          id: EntryID("\(actor.id)/member of/\(number + 1)"), kind: "member of",
          participants: [
            Participant(actor: Reference(actor.id, mark: actor.mark), role: .subject),
            Participant(actor: membership.of, role: .object),
          ], mark: actor.mark)
        relation.when = membership.when.map { [Claim(RecordedDate($0))] } ?? []
        relation.citations = actor.citations
        return relation
      }
    }
  }
}

extension Relation {
  /// Whether it is a past fact rather than a state: it was derived from an event, or its date is no interval.
  var isOccurrence: Bool {
    guard derivedFrom == nil, case .interval? = date?.expression else { return derivedFrom != nil || date != nil }
    return false
  }
}

/// How important relations are, by the events that touch them.
private struct RelatedEvents {
  private var greatest: [EntryID<Relation>: Int] = [:]
  private var begunBy: [EntryID<Relation>: Int] = [:]
  private let byID: [EntryID<Event>: Int]

  init(_ chronology: Chronology) {
    byID = Dictionary(chronology.events.map { ($0.id, $0.importance.rank) }) { first, _ in first }
    for event in chronology.events {
      for relation in event.begins + event.ends {
        greatest[relation.id] = max(greatest[relation.id] ?? 0, event.importance.rank)
      }
      for relation in event.begins { begunBy[relation.id] = max(begunBy[relation.id] ?? 0, event.importance.rank) }
    }
  }

  func importance(of relation: Relation) -> Int {
    relation.derivedFrom.flatMap { byID[$0] } ?? greatest[relation.id] ?? Importance.normal.rank
  }

  func isProminent(_ relation: Relation) -> Bool {
    (relation.derivedFrom.flatMap { byID[$0] } ?? begunBy[relation.id]) == 5
  }
}
