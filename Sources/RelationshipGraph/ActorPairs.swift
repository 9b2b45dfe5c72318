import ChronologyModel

/// The pairs of actors that a relation ties together.
///
/// Each subject with each object. Where there are none, one actor whose role no other has is the subject and those who
/// share a role are the objects (a mediator and the parties). Else everybody with everybody, mutually, up to the six that
/// ``DerivedRelations`` allows; above that everybody with the first.
enum ActorPairs {
  struct Pair: Hashable {
    let from: EntryID<Actor>
    let to: EntryID<Actor>
    let isMutual: Bool
  }

  static func of(_ relation: Relation) -> [Pair] {
    let actors = relation.participants
    let subjects = relation.subjects
    let objects = relation.objects
    if !subjects.isEmpty, !objects.isEmpty { return pairs(subjects, objects, isMutual: !relation.isDirected) }
    let alone = actors.filter { own in actors.count { $0.role == own.role } == 1 }
    let shared = Set(actors.map(\.role)).subtracting(alone.map(\.role))
    if alone.count == 1, shared.count == 1, alone[0].role != nil {
      let others = actors.filter { $0.role != alone[0].role }.map(\.actor.id)
      return pairs([alone[0].actor.id], others, isMutual: !relation.isDirected)
    }
    let ids = actors.map(\.actor.id)
    guard ids.count <= DerivedRelations.mostParticipants else {
      return pairs([ids[0]], Array(ids.dropFirst()), isMutual: true)
    }
    return ids.indices.flatMap { pairs([ids[$0]], Array(ids[($0 + 1)...]), isMutual: true) }
  }

  private static func pairs(_ left: [EntryID<Actor>], _ right: [EntryID<Actor>], isMutual: Bool) -> [Pair] {
    left.flatMap { from in
      right.compactMap { from == $0 ? nil : Pair(from: from, to: $0, isMutual: isMutual) }
    }
  }
}
