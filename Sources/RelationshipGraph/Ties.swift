import ChronologyModel
import EDTF

/// One relation between two actors.
struct Tie: Hashable, Sendable {
  var pair: ActorPairs.Pair
  let relation: Relation
  let status: TieStatus
  /// At each moment of the viewpoint.
  let statuses: [TieStatus]
  /// Whether it is no matter of the figure's time.
  let isOutside: Bool
  /// 1...5, the greatest of the events that began it, ended it or gave it.
  let importance: Int
  /// Whether an event of the greatest importance began or gave it.
  let isTurningPoint: Bool
}

/// All ties of a chronology as they stand at some moments.
struct Ties: Sendable {
  let all: [Tie]
  /// In the chronology's order; of two with one id the first.
  let actors: [Actor]
  /// Each actor's place in that order.
  let order: [EntryID<Actor>: Int]
  /// Members that had ties, in the order of the actors.
  let folded: [FoldedMember]

  init(of chronology: Chronology, from viewpoint: Viewpoint, foldingMembers: Bool = false) {
    var order: [EntryID<Actor>: Int] = [:]
    var actors: [Actor] = []
    for actor in chronology.actors where order.updateValue(actors.count, forKey: actor.id) == nil {
      actors.append(actor)
    }
    for (index, actor) in actors.enumerated() { order[actor.id] = index }
    let existences = Dictionary(actors.map { ($0.id, $0.existence) }) { first, _ in first }
    let folding =
      foldingMembers ? MemberFolding(actors, chronology.relations, known: order, from: viewpoint) : MemberFolding()
    let events = RelatedEvents(chronology)
    let relations = chronology.relations + DerivedRelations(of: chronology).relations
    var ties = relations.flatMap { Self.ties(of: $0, events: events, existences: existences, from: viewpoint) }
    let members = Set(ties.flatMap { [$0.pair.from, $0.pair.to] }).filter(folding.isFolded)
    folded = Self.folded(members, actors, folding)
    if !members.isEmpty {
      ties = ties.compactMap { tie in
        folding.fold(tie.pair).map { pair in
          var tie = tie
          tie.pair = pair
          return tie
        }
      }
    }
    let tied = Set(ties.flatMap { [$0.pair.from, $0.pair.to] })
    for relation in Self.memberships(actors, among: tied) {
      ties += Self.ties(of: relation, events: events, existences: existences, from: viewpoint)
    }
    self.actors = actors
    self.order = order
    all = ties
  }

  private static func ties(
    of relation: Relation, events: RelatedEvents, existences: [EntryID<Actor>: EDTFDate?], from viewpoint: Viewpoint
  ) -> [Tie] {
    let (date, isEvent) = (relation.date, relation.isOccurrence)
    let ofRelation = viewpoint.statuses(of: date, isOccurrence: isEvent)
    return ActorPairs.of(relation).compactMap { pair in
      guard let from = existences[pair.from], let to = existences[pair.to] else { return nil }
      let statuses = viewpoint.statuses(ofRelation, between: from, and: to)
      let status = viewpoint.status(of: date, isOccurrence: isEvent, statuses)
      return Tie(
        pair: pair, relation: relation, status: status, statuses: statuses,
        isOutside: viewpoint.isOutside(status, date),
        importance: events.importance(of: relation),
        isTurningPoint: events.isTurningPoint(relation))
    }
  }

  private static func folded(
    _ members: Set<EntryID<Actor>>, _ actors: [Actor], _ folding: MemberFolding
  ) -> [FoldedMember] {
    if members.isEmpty { return [] }
    let labels = Dictionary(actors.map { ($0.id, $0.label) }) { first, _ in first }
    return actors.filter { members.contains($0.id) }.map {
      FoldedMember(name: $0.label, group: labels[folding.outermost($0.id)] ?? "")
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

  func isTurningPoint(_ relation: Relation) -> Bool {
    (relation.derivedFrom.flatMap { byID[$0] } ?? begunBy[relation.id]) == 5
  }
}
