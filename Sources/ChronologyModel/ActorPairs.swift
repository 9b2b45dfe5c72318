/// The pairs of actors that a relation ties together.
///
/// Each subject with each object. Where there are none, one actor whose role no other has is the subject and those who
/// share a role are the objects (a mediator and the parties). Else everybody with everybody, mutually, up to the six that
/// ``DerivedRelations`` allows; above that everybody with the first. Above its thousand pairs of subject and object, the
/// first subject with each object and each subject with the first object.
public enum ActorPairs {
  public struct Pair: Hashable, Sendable {
    public let from: EntryID<Actor>
    public let to: EntryID<Actor>
    public let isMutual: Bool

    public init(from: EntryID<Actor>, to: EntryID<Actor>, isMutual: Bool) {
      self.from = from
      self.to = to
      self.isMutual = isMutual
    }
  }

  public static func of(_ relation: Relation) -> [Pair] {
    let actors = relation.participants
    let subjects = relation.subjects
    let objects = relation.objects
    if !subjects.isEmpty, !objects.isEmpty { return pairs(subjects, objects, isMutual: !relation.isDirected) }
    var counts: [Role?: Int] = [:]
    for actor in actors { counts[actor.role, default: 0] += 1 }
    if counts.count == 2, let alone = actors.first(where: { counts[$0.role] == 1 }), alone.role != nil, actors.count > 2
    {
      let others = actors.filter { $0.role != alone.role }.map(\.actor.id)
      return pairs([alone.actor.id], others, isMutual: !relation.isDirected)
    }
    let ids = actors.map(\.actor.id)
    guard ids.count <= DerivedRelations.mostParticipants else {
      return pairs([ids[0]], Array(ids.dropFirst()), isMutual: true)
    }
    return ids.indices.flatMap { pairs([ids[$0]], Array(ids[($0 + 1)...]), isMutual: true) }
  }

  private static func pairs(_ left: [EntryID<Actor>], _ right: [EntryID<Actor>], isMutual: Bool) -> [Pair] {
    let isStar = min(left.count, right.count) > 1 && left.count > DerivedRelations.mostPairs / right.count
    return left.enumerated().flatMap { place, from in
      (isStar && place > 0 ? right[..<1] : right[...]).compactMap { to in
        from == to ? nil : Pair(from: from, to: to, isMutual: isMutual)
      }
    }
  }
}
