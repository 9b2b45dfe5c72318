import ChronologyModel

/// Which edges are drawn. Each step leaves some out and keeps the reason.
struct EdgeSelection: Sendable {
  private var kept: [Edge]
  private(set) var omitted: [(edge: Edge, reason: Omission)] = []
  /// Of each actor the sum of its edges' weights, before anything was left out for want of room.
  private(set) var weight: [EntryID<Actor>: Int] = [:]
  private let order: [EntryID<Actor>: Int]

  init(_ edges: [Edge], order: [EntryID<Actor>: Int]) {
    kept = edges
    self.order = order
  }

  /// Numbered in their order.
  var drawn: [Edge] {
    kept.enumerated().map { index, edge in
      var edge = edge
      edge.number = index + 1
      return edge
    }
  }

  var actors: Set<EntryID<Actor>> { Set(kept.flatMap { [$0.from, $0.to] }) }

  private mutating func leaveOut(_ reason: Omission, where isOut: (Edge) -> Bool) {
    omitted += kept.filter(isOut).map { ($0, reason) }
    kept.removeAll(where: isOut)
  }

  /// Without what is no matter of the time that is drawn; of a change, those that became another sign's say so.
  mutating func leaveOutOtherTimes(_ time: GraphTime) {
    switch time {
    case .at: leaveOut(.future, where: \.isOutside)
    case .between, .series: leaveOut(.otherTime, where: \.isOutside)
    case .change:
      leaveOut(.otherTime, where: \.isOutside)
      markSignChanges()
    }
  }

  private mutating func markSignChanges() {
    let changes = SignChanges(
      kept, before: { $0.change == .ended || $0.change == .unchanged },
      after: { $0.change == .appeared || $0.change == .unchanged })
    for index in kept.indices where kept[index].change == .appeared && changes.show(in: kept[index]) {
      kept[index].change = .changedSign
    }
  }

  /// Without memberships that the drawing of blocs shows.
  mutating func leaveOutMembers(of blocs: BlocMembers) { leaveOut(.inBloc, where: blocs.show) }

  /// Without kinds and signs other than those asked for.
  mutating func keep(_ kinds: Set<String>, _ signs: Set<RelationSign>) {
    leaveOut(.otherKind) {
      !(kinds.isEmpty || kinds.contains($0.kind)) || !(signs.isEmpty || signs.contains($0.sign))
    }
  }

  mutating func absorbInvolvement() {
    let telling = Set(kept.filter { !$0.isMereInvolvement }.map { Set([$0.from, $0.to]) })
    leaveOut(.absorbed) { $0.isMereInvolvement && telling.contains([$0.from, $0.to]) }
  }

  /// Edges between actors that are at most `depth` steps from `focus`.
  mutating func keepNeighbourhood(of focus: EntryID<Actor>, depth: Int) {
    var near: Set<EntryID<Actor>> = [focus]
    for _ in 0..<min(depth, kept.count) {
      let next = near.union(
        kept.filter { near.contains($0.from) || near.contains($0.to) }.flatMap { [$0.from, $0.to] })
      if next.count == near.count { break }
      near = next
    }
    leaveOut(.outside) { !near.contains($0.from) || !near.contains($0.to) }
  }

  /// The shortest paths between two actors, as many as there is room for.
  mutating func keepPaths(
    _ ends: ActorGraph.PathEnds, nodeLimit: Int, edgeLimit: Int
  ) -> (drawn: Int, found: ActorPaths) {
    let paths = ActorPaths(from: ends.from, to: ends.to, along: kept, order: order, longest: ends.longest)
    let count = Dictionary(kept.map { ($0.pair, 1) }, uniquingKeysWith: +)
    var actors: Set<EntryID<Actor>> = []
    var pairs: Set<Set<EntryID<Actor>>> = []
    var edges = 0
    var drawn = 0
    for path in paths.all {
      let more = Set(zip(path, path.dropFirst()).map { Set([$0, $1]) }).subtracting(pairs)
      let moreEdges = more.reduce(0) { $0 + count[$1, default: 0] }
      let all = actors.union(path)
      if drawn > 0, all.count > nodeLimit || edges + moreEdges > edgeLimit { break }
      (actors, edges, drawn) = (all, edges + moreEdges, drawn + 1)
      pairs.formUnion(more)
    }
    leaveOut(.outside) { !pairs.contains($0.pair) }
    return (drawn, paths)
  }

  mutating func thin(toNodes nodeLimit: Int, edges edgeLimit: Int) {
    weight = Self.weights(of: kept)
    if kept.count > edgeLimit || actors.count > nodeLimit { leaveOut(.beyondLimits, where: \.isMereInvolvement) }
    if actors.count > nodeLimit { leaveOutActors(nodeLimit) }
    if kept.count > edgeLimit { leaveOutEdges(edgeLimit) }
  }

  /// Those that ``keptFirst`` has last go first, with their edges.
  private mutating func leaveOutActors(_ limit: Int) {
    var edgesOf: [EntryID<Actor>: [Int]] = [:]
    for (index, edge) in kept.enumerated() {
      edgesOf[edge.from, default: []].append(index)
      edgesOf[edge.to, default: []].append(index)
    }
    var degree = edgesOf.mapValues(\.count)
    var live = Array(repeating: true, count: kept.count)
    var nodeCount = degree.count
    for actor in keptFirst(Array(degree.keys)).reversed() where degree[actor, default: 0] > 0 {
      guard nodeCount > limit else { break }
      for index in edgesOf[actor, default: []] where live[index] {
        live[index] = false
        for end in [kept[index].from, kept[index].to] {
          degree[end, default: 0] -= 1
          if degree[end] == 0 { nodeCount -= 1 }
        }
      }
    }
    leaveOutBeyondLimits { !live[$0] }
  }

  /// The heaviest first; of two alike the earlier in the chronology. Of a series, each date in turn has its heaviest, so
  /// that none is left without.
  private func keptFirst(_ actors: [EntryID<Actor>]) -> [EntryID<Actor>] {
    func heaviestFirst(_ weight: [EntryID<Actor>: Int], _ actors: [EntryID<Actor>]) -> [EntryID<Actor>] {
      actors.sorted {
        let (own, other) = (weight[$0, default: 0], weight[$1, default: 0])
        return own != other ? own > other : order[$0, default: 0] < order[$1, default: 0]
      }
    }
    let dates = kept.first?.statuses.count ?? 0
    guard dates > 0 else { return heaviestFirst(weight, actors) }
    var queues = (0..<dates).map { date in
      let held = Self.weights(of: kept.filter { $0.statuses[date] < .ended })
      return ArraySlice(heaviestFirst(held, Array(held.keys)))
    }
    var inOrder: [EntryID<Actor>] = []
    var taken: Set<EntryID<Actor>> = []
    while !queues.allSatisfy(\.isEmpty) {
      for date in queues.indices {
        while let actor = queues[date].popFirst() {
          guard taken.insert(actor).inserted else { continue }
          inOrder.append(actor)
          break
        }
      }
    }
    return inOrder
  }

  private static func weights(of edges: [Edge]) -> [EntryID<Actor>: Int] {
    var weights: [EntryID<Actor>: Int] = [:]
    for edge in edges {
      weights[edge.from, default: 0] += edge.weight
      weights[edge.to, default: 0] += edge.weight
    }
    return weights
  }

  /// What stays is a heaviest spanning forest (Kruskal 1956), so that the limit tears nothing apart, and then the heaviest
  /// of the rest; of two alike the one between heavier actors, then the earlier.
  private mutating func leaveOutEdges(_ limit: Int) {
    let all = kept
    let weights = all.map { ($0.weight, weight[$0.from, default: 0] + weight[$0.to, default: 0]) }
    let heaviest = all.indices.sorted {
      let (own, other) = (weights[$0], weights[$1])
      return own != other ? own > other : $0 < $1
    }
    var components = ActorComponents()
    let forest = heaviest.filter { components.join(all[$0].from, all[$0].to) }
    let inForest = Set(forest)
    let stay = Set((forest + heaviest.filter { !inForest.contains($0) }).prefix(limit))
    leaveOutBeyondLimits { !stay.contains($0) }
  }

  private mutating func leaveOutBeyondLimits(where isOut: (Int) -> Bool) {
    let all = kept
    omitted += all.indices.filter(isOut).map { (all[$0], .beyondLimits) }
    kept = all.indices.filter { !isOut($0) }.map { all[$0] }
  }
}
