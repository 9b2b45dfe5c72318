extension PairNetwork {
  /// Of each node the share of the shortest paths between two others that lead through it, 0...1 (Freeman 1977): 1 is the
  /// middle of a star. Pairs of others that nothing joins count too.
  ///
  /// Ulrik Brandes, "A Faster Algorithm for Betweenness Centrality" (2001), for graphs without weights.
  ///
  /// - Complexity: the number of nodes times that of nodes and pairs.
  func betweenness() -> [Double] {
    var sums = Array(repeating: 0.0, count: nodeCount)
    guard nodeCount > 2 else { return sums }
    var search = PathCounting(nodeCount)
    for start in 0..<nodeCount where degree(of: start) > 0 { search.add(from: start, in: self, to: &sums) }
    // Each pair of others was counted from both of its ends.
    let others = Double(nodeCount - 1) * Double(nodeCount - 2)
    return sums.map { $0 / others }
  }

  /// Nodes visited and links followed by ``betweenness()``.
  var costOfBetweenness: Int {
    nodeCount.multipliedReportingOverflow(by: nodeCount + 2 * pairs.count).partialValue
  }
}

/// The shortest paths from one node to all others. Kept from one node to the next, so that the memory is asked for once.
private struct PathCounting {
  private static let unreached: Int32 = -1
  /// Paths double with every ring that they pass; beyond this they are only told apart by their proportions.
  private static let mostPaths = 1e300

  private var distance: [Int32]
  private var paths: [Double]
  private var dependency: [Double]
  /// Nodes in the order in which they were reached.
  private var reached: [Int] = []

  init(_ nodeCount: Int) {
    distance = Array(repeating: Self.unreached, count: nodeCount)
    paths = Array(repeating: 0, count: nodeCount)
    dependency = Array(repeating: 0, count: nodeCount)
    reached.reserveCapacity(nodeCount)
  }

  mutating func add(from start: Int, in network: PairNetwork, to sums: inout [Double]) {
    countPaths(from: start, in: network)
    for node in reached.dropFirst().reversed() {
      let share = (1 + dependency[node]) / paths[node]
      for link in network.links(of: node) where distance[link.node] == distance[node] - 1 {
        dependency[link.node] += min(paths[link.node], Self.mostPaths) * share
      }
      sums[node] += dependency[node]
    }
    for node in reached {
      distance[node] = Self.unreached
      paths[node] = 0
      dependency[node] = 0
    }
  }

  private mutating func countPaths(from start: Int, in network: PairNetwork) {
    reached.removeAll(keepingCapacity: true)
    reached.append(start)
    distance[start] = 0
    paths[start] = 1
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      let passed = min(paths[node], Self.mostPaths)
      for link in network.links(of: node) {
        if distance[link.node] == Self.unreached {
          distance[link.node] = distance[node] + 1
          reached.append(link.node)
        }
        if distance[link.node] == distance[node] + 1 { paths[link.node] += passed }
      }
    }
  }
}
