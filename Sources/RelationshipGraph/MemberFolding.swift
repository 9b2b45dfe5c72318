import ChronologyModel
import EDTF

/// Members in the place of whom their group stands: persons in that of the state or government they lead, armed groups in
/// that of their alliance.
///
/// Memberships are the actors' own and stated relations of the kind "member of". One counts that may hold at one of the
/// moments, the first of an actor with a group in the chronology; groups that belong to a group go on to that one, unless
/// they lead back.
struct MemberFolding {
  private var groups: [EntryID<Actor>: EntryID<Actor>] = [:]

  init(_ actors: [Actor], _ relations: [Relation], known: [EntryID<Actor>: Int], from viewpoint: Viewpoint) {
    for actor in actors {
      groups[actor.id] = actor.memberships.lazy.filter { viewpoint.mayHold($0.when) }.map(\.of.id)
        .first { known[$0] != nil && $0 != actor.id }
    }
    for relation in relations where relation.kind == "member of" && relation.standing == .asserted {
      guard viewpoint.mayHold(relation.date), let group = relation.objects.first, known[group] != nil else { continue }
      for member in relation.subjects where groups[member] == nil && member != group { groups[member] = group }
    }
  }

  /// Nobody's.
  init() {}

  /// Who stands for the actor.
  func outermost(_ actor: EntryID<Actor>) -> EntryID<Actor> {
    var met: Set<EntryID<Actor>> = [actor]
    var current = actor
    while let group = groups[current] {
      // Of a circle nobody is outermost.
      guard met.insert(group).inserted else { return actor }
      current = group
    }
    return current
  }

  func isFolded(_ actor: EntryID<Actor>) -> Bool { outermost(actor) != actor }

  /// Nil where both are in one group.
  func fold(_ pair: ActorPairs.Pair) -> ActorPairs.Pair? {
    let (from, to) = (outermost(pair.from), outermost(pair.to))
    return from == to ? nil : ActorPairs.Pair(from: from, to: to, isMutual: pair.isMutual)
  }
}

/// An actor in the place of whom its group is drawn.
public struct FoldedMember: Hashable, Sendable {
  /// What figures write.
  public let name: String
  public let group: String
}
