/// Who is tied to whom at all: a simple graph without directions, its nodes numbered from 0.
///
/// Parallel ties count once and a tie to oneself does not count, so that no measure grows with the number of reports.
struct PairNetwork: Sendable {
  struct Pair: Hashable, Sendable {
    let low: Int
    let high: Int
  }

  struct Link: Hashable, Sendable {
    let node: Int
    /// Its place in ``pairs``.
    let pair: Int
  }

  let nodeCount: Int
  /// Each pair once, in the order of its nodes.
  let pairs: [Pair]
  private let links: [Link]
  /// Where the links of each node begin, and where those of the last one end.
  private let starts: [Int]

  /// - Parameter ends: ends of ties, each in `0..<nodeCount`, in any order and as often as they come.
  init(nodeCount: Int, joining ends: some Sequence<(Int, Int)>) {
    self.nodeCount = nodeCount
    var unique: Set<Pair> = []
    for (left, right) in ends where left != right {
      unique.insert(Pair(low: min(left, right), high: max(left, right)))
    }
    pairs = unique.sorted { ($0.low, $0.high) < ($1.low, $1.high) }
    var starts = Array(repeating: 0, count: nodeCount + 1)
    for pair in pairs {
      starts[pair.low + 1] += 1
      starts[pair.high + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var free = starts
    var links = Array(repeating: Link(node: 0, pair: 0), count: 2 * pairs.count)
    for (place, pair) in pairs.enumerated() {
      links[free[pair.low]] = Link(node: pair.high, pair: place)
      links[free[pair.high]] = Link(node: pair.low, pair: place)
      free[pair.low] += 1
      free[pair.high] += 1
    }
    self.links = links
    self.starts = starts
  }

  /// In the order of ``pairs``.
  func links(of node: Int) -> ArraySlice<Link> { links[starts[node]..<starts[node + 1]] }

  /// To how many others a node is tied (Freeman 1979).
  func degree(of node: Int) -> Int { starts[node + 1] - starts[node] }
}
