import ChronologyModel

/// A triangle that is not balanced (Heider 1946; Cartwright and Harary 1956).
///
/// An analyst's hint and no finding: the theory expects such triangles to change, and many do not.
public struct Tension: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Two foes have a friend in common.
    case sharedFriend = "shared friend"
    /// All three are foes, and no two have joined against the third.
    case threeFoes = "three foes"
  }

  public let kind: Kind
  /// Three, the shared friend first.
  public let actors: [Node]
  /// What speaks for the side of the first and the second actor, the first and the third, the second and the third.
  public let edges: [Edge]

  init(_ triangle: SignedTriads.Triangle, _ counted: CountedEdges) {
    let hostile = triangle.opposite.map { counted.isHostile[$0] == true }
    let isShared = hostile.count { $0 } == 1
    // The friend stands opposite the side of the two foes.
    let first = isShared ? hostile.firstIndex(of: true) ?? 0 : 0
    let order = [first] + triangle.nodes.indices.filter { $0 != first }
    kind = isShared ? .sharedFriend : .threeFoes
    actors = order.map { counted.nodes[triangle.nodes[$0]] }
    edges = order.reversed().compactMap { counted.edges[triangle.opposite[$0]].first }
  }
}

/// Two actors that are friends and foes at once: in Heider's terms a pair that is not balanced. An analyst's hint too.
public struct Ambivalence: Hashable, Sendable {
  public let actors: [Node]
  /// What speaks for the friendship, and what for the enmity.
  public let friendly: Edge
  public let hostile: Edge

  init?(pair: Int, _ counted: CountedEdges) {
    let edges = counted.edges[pair]
    guard let friendly = edges.first(where: { $0.sign == .cooperative }),
      let hostile = edges.first(where: { $0.sign == .hostile })
    else { return nil }
    let ends = counted.network.pairs[pair]
    actors = [counted.nodes[ends.low], counted.nodes[ends.high]]
    self.friendly = friendly
    self.hostile = hostile
  }
}
