/// What hangs together in a network, and by which pairs alone.
struct Connectedness: Sendable {
  /// A pair without which its component falls apart.
  struct Bridge: Hashable, Sendable {
    /// Its place among the network's pairs.
    let pair: Int
    /// How many nodes are then on the side of its lower and of its higher node.
    let lowSide: Int
    let highSide: Int
  }

  /// Nodes that hang together, the largest component first, then by the first node; the nodes of each in their order.
  let components: [[Int]]
  /// In the order of the pairs.
  let bridges: [Bridge]

  /// Robert Tarjan, "A Note on Finding the Bridges of a Graph" (1974): a pair is a bridge where nothing below it in a
  /// depth-first tree leads back above it. The walk keeps its own stack.
  init(of network: PairNetwork) {
    var walk = DepthFirstWalk(network)
    var components: [[Int]] = []
    var bridges: [Bridge] = []
    for root in 0..<network.nodeCount where !walk.hasVisited(root) {
      let visited = walk.walk(from: root)
      components.append(visited.sorted())
      bridges += walk.bridges(among: visited)
    }
    self.components = components.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    self.bridges = bridges.sorted { $0.pair < $1.pair }
  }
}

private struct DepthFirstWalk {
  private struct Step {
    let node: Int
    var nextLink: Int
  }

  private let network: PairNetwork
  /// When a node was reached, from 1; 0 where it was not.
  private var reachedAt: [Int]
  /// The earliest node that the tree below a node leads back to.
  private var earliest: [Int]
  /// Nodes of the tree at and below a node.
  private var treeSize: [Int]
  /// The pair by which a node was reached; -1 for a root.
  private var pairAbove: [Int]
  private var clock = 0

  init(_ network: PairNetwork) {
    self.network = network
    reachedAt = Array(repeating: 0, count: network.nodeCount)
    earliest = reachedAt
    treeSize = Array(repeating: 1, count: network.nodeCount)
    pairAbove = Array(repeating: -1, count: network.nodeCount)
  }

  func hasVisited(_ node: Int) -> Bool { reachedAt[node] > 0 }

  /// - Returns: the nodes of the root's component, the root first.
  mutating func walk(from root: Int) -> [Int] {
    var visited: [Int] = []
    var stack: [Step] = []
    func visit(_ node: Int, by pair: Int) {
      clock += 1
      reachedAt[node] = clock
      earliest[node] = clock
      pairAbove[node] = pair
      visited.append(node)
      stack.append(Step(node: node, nextLink: network.links(of: node).startIndex))
    }
    visit(root, by: -1)
    while let top = stack.last {
      let links = network.links(of: top.node)
      if top.nextLink < links.endIndex {
        stack[stack.count - 1].nextLink += 1
        let link = links[top.nextLink]
        if link.pair == pairAbove[top.node] { continue }
        if hasVisited(link.node) {
          earliest[top.node] = min(earliest[top.node], reachedAt[link.node])
        } else {
          visit(link.node, by: link.pair)
        }
      } else {
        stack.removeLast()
        guard let above = stack.last?.node else { break }
        earliest[above] = min(earliest[above], earliest[top.node])
        treeSize[above] += treeSize[top.node]
      }
    }
    return visited
  }

  func bridges(among visited: [Int]) -> [Connectedness.Bridge] {
    visited.dropFirst().filter { earliest[$0] == reachedAt[$0] }.map { node in
      let pair = pairAbove[node]
      let (below, above) = (treeSize[node], visited.count - treeSize[node])
      return network.pairs[pair].low == node
        ? Connectedness.Bridge(pair: pair, lowSide: below, highSide: above)
        : Connectedness.Bridge(pair: pair, lowSide: above, highSide: below)
    }
  }
}
