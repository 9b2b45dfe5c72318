/// How many triangles of friends and foes there are, by how many of their three sides are hostile.
///
/// Fritz Heider, "Attitudes and Cognitive Organization" (1946); Dorwin Cartwright and Frank Harary, "Structural Balance"
/// (1956): a triangle is balanced where the number of its hostile sides is even.
public struct SignedTriads: Hashable, Sendable {
  /// With no, one, two and three hostile sides.
  public let counts: [Int]

  public var balanced: Int { counts[0] + counts[2] }
  public var unbalanced: Int { counts[1] + counts[3] }
  public var total: Int { balanced + unbalanced }
}

extension SignedTriads {
  struct Triangle: Hashable, Sendable {
    /// In ascending order.
    let nodes: [Int]
    /// Places of the pairs opposite the first, the second and the third node.
    let opposite: [Int]
  }

  /// Which triangles to keep where there are many.
  struct Keeping {
    let most: Int
    let precedes: (Triangle, Triangle) -> Bool
  }

  /// Counts all triangles of pairs that have a sign; those that are not balanced are also returned, as far as asked for.
  ///
  /// Thomas Schank and Dorothea Wagner, "Finding, Counting and Listing All Triangles in Large Graphs" (2005), algorithm
  /// "forward": links lead from nodes of higher to nodes of lower degree, so that no node has many.
  ///
  /// - Parameter isHostile: of each pair; nil for one that has no sign.
  static func counted(
    in network: PairNetwork, isHostile: [Bool?], keeping: Keeping
  ) -> (triads: SignedTriads, unbalanced: [Triangle]) {
    let order = (0..<network.nodeCount).sorted { (network.degree(of: $1), $0) < (network.degree(of: $0), $1) }
    var rank = order
    for (place, node) in order.enumerated() { rank[node] = place }
    let forward = (0..<network.nodeCount).map { node in
      network.links(of: node).filter { isHostile[$0.pair] != nil && rank[$0.node] > rank[node] }
    }
    var counts = [0, 0, 0, 0]
    var kept: [Triangle] = []
    var pairTo = Array(repeating: -1, count: network.nodeCount)
    for node in 0..<network.nodeCount {
      for link in forward[node] { pairTo[link.node] = link.pair }
      for link in forward[node] {
        for far in forward[link.node] where pairTo[far.node] >= 0 {
          let pairs = [far.pair, pairTo[far.node], link.pair]
          let hostile = pairs.count { isHostile[$0] == true }
          counts[hostile] += 1
          if hostile % 2 == 0 { continue }
          kept.append(Triangle([node, link.node, far.node], opposite: pairs))
          if kept.count >= 4 * keeping.most + 64 { keeping.trim(&kept) }
        }
      }
      for link in forward[node] { pairTo[link.node] = -1 }
    }
    keeping.trim(&kept)
    return (SignedTriads(counts: counts), kept)
  }
}

extension SignedTriads.Triangle {
  fileprivate init(_ nodes: [Int], opposite: [Int]) {
    let order = nodes.indices.sorted { nodes[$0] < nodes[$1] }
    self.nodes = order.map { nodes[$0] }
    self.opposite = order.map { opposite[$0] }
  }
}

extension SignedTriads.Keeping {
  fileprivate func trim(_ triangles: inout [SignedTriads.Triangle]) {
    triangles = Array(triangles.sorted(by: precedes).prefix(most))
  }
}
