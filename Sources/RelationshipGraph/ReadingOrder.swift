import ChronologyModel

extension ActorGraph {
  /// How many steps each actor is from the one with whom a reader begins: the subject of the weightiest turning point,
  /// else the weightiest actor. A part of the graph that is not joined to it begins with its own weightiest actor.
  ///
  /// Of paths, the one from whom they lead.
  ///
  /// A layered layout that runs its edges from fewer to more steps puts that actor at the top, whoever acts on whom.
  public var steps: [EntryID<Actor>: Int] { steps(beginningWith: 0) }

  /// The same from another actor: the first of ``leads`` is that with whom a reader begins.
  public func steps(beginningWith lead: Int) -> [EntryID<Actor>: Int] {
    var neighbours: [EntryID<Actor>: [EntryID<Actor>]] = [:]
    for edge in edges {
      neighbours[edge.from, default: []].append(edge.to)
      neighbours[edge.to, default: []].append(edge.from)
    }
    let leads = leads
    let starts = leads.indices.contains(lead) ? [leads[lead]] + leads : leads
    var steps: [EntryID<Actor>: Int] = [:]
    for start in starts where steps[start] == nil {
      steps[start] = 0
      var queue = [start]
      var next = 0
      while next < queue.count {
        let actor = queue[next]
        next += 1
        for other in neighbours[actor, default: []] where steps[other] == nil {
          steps[other] = steps[actor, default: 0] + 1
          queue.append(other)
        }
      }
    }
    return steps
  }

  /// With whom a reader may begin, each once, the best first; then all others by weight.
  public var leads: [EntryID<Actor>] {
    let byWeight = nodes.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    let turningPoint = edges.filter(\.isTurningPoint).max { $0.weight < $1.weight }?.from
    var seen: Set<EntryID<Actor>> = []
    let known = Set(nodes.map(\.id))
    return ([first, turningPoint].compactMap(\.self) + byWeight.map(\.element.id)).filter {
      known.contains($0) && seen.insert($0).inserted
    }
  }
}
