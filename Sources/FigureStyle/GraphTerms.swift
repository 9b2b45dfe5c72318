/// What an actor is, as far as figures tell actors apart.
public enum ActorClass: String, Hashable, Sendable, CaseIterable {
  case state, government, armedGroup, organisation, person, bloc, people, unstated
}

public enum NodeOutline: String, Hashable, Sendable, CaseIterable {
  case box, rounded, doubleBox, octagon, hexagon, ellipse
}

public struct NodeStyle: Hashable, Sendable {
  public let outline: NodeOutline
  public let fill: Colour
}

/// The colour and the arrowhead of an edge.
public enum TieSign: String, Hashable, Sendable, CaseIterable {
  case cooperative, hostile, neutral
}

/// The texture of an edge: how the statement stands in its source.
public enum TieTexture: String, Hashable, Sendable, CaseIterable {
  case asserted, alleged, opinion, denied
}

public enum Arrowhead: String, Hashable, Sendable, CaseIterable {
  /// A filled triangle.
  case normal
  /// A bar across the end.
  case tee
  /// An open point.
  case vee
}
