import ChronologyModel

/// Which actors are joined by the edges seen so far (disjoint sets; Tarjan 1975, with path halving).
struct ActorComponents {
  private var parent: [EntryID<Actor>: EntryID<Actor>] = [:]

  /// Joins two actors; false where they were joined already.
  mutating func join(_ left: EntryID<Actor>, _ right: EntryID<Actor>) -> Bool {
    let (own, other) = (root(left), root(right))
    if own == other { return false }
    parent[other] = own
    return true
  }

  private mutating func root(_ actor: EntryID<Actor>) -> EntryID<Actor> {
    var actor = actor
    while let above = parent[actor] {
      if let next = parent[above] { parent[actor] = next }
      actor = above
    }
    return actor
  }
}
