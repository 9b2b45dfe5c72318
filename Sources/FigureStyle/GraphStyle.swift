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

/// The vocabulary of the relationship diagram. Lengths are px at natural size in SVG, points in DOT.
public struct GraphStyle: Hashable, Sendable {
  /// Outlines of nodes.
  public var nodeStroke: Colour
  /// Of an actor that is no more.
  public var endedFill: Colour
  /// Lines and outlines of what has ended; at least 3 to 1 against white.
  public var ended: Colour
  public var lineWidth: Double
  /// Hostile lines are a little heavier.
  public var hostileWidth: Double
  /// For what an event of the greatest importance brought.
  public var prominentWidth: Double
  /// For past facts, which are no states.
  public var occurrenceWidth: Double

  public static let standard = GraphStyle(
    nodeStroke: Colour(hex: 0x44546A), endedFill: Colour(hex: 0xF2F2F2), ended: Colour(hex: 0x8A8A8A), lineWidth: 1.3,
    hostileWidth: 1.7, prominentWidth: 3.4, occurrenceWidth: 0.9)

  public func node(_ actor: ActorClass) -> NodeStyle {
    switch actor {
    case .state: NodeStyle(outline: .box, fill: Colour(hex: 0xDCE9F5))
    case .government: NodeStyle(outline: .rounded, fill: Colour(hex: 0xDDEFE3))
    case .armedGroup: NodeStyle(outline: .octagon, fill: Colour(hex: 0xF9E0DC))
    case .organisation: NodeStyle(outline: .hexagon, fill: Colour(hex: 0xE7E3F1))
    case .person: NodeStyle(outline: .ellipse, fill: Colour(hex: 0xFFF3CD))
    case .bloc: NodeStyle(outline: .doubleBox, fill: Colour(hex: 0xE3E9EE))
    case .people: NodeStyle(outline: .ellipse, fill: Colour(hex: 0xEDE7DA))
    case .unstated: NodeStyle(outline: .box, fill: Colour(hex: 0xFFFFFF))
    }
  }

  public func colour(_ sign: TieSign) -> Colour {
    switch sign {
    case .cooperative: Colour(hex: 0x1B7837)
    case .hostile: Colour(hex: 0xB2182B)
    case .neutral: Colour(hex: 0x595959)
    }
  }

  public func arrowhead(_ sign: TieSign) -> Arrowhead {
    switch sign {
    case .cooperative: .normal
    case .hostile: .tee
    case .neutral: .vee
    }
  }

  public func width(_ sign: TieSign, isOccurrence: Bool, isProminent: Bool) -> Double {
    if isProminent { return prominentWidth }
    if isOccurrence { return occurrenceWidth }
    return sign == .hostile ? hostileWidth : lineWidth
  }

  /// Lengths of strokes and gaps in px; nil for an unbroken line.
  public func dashes(_ texture: TieTexture) -> [Double]? {
    switch texture {
    case .asserted: nil
    case .alleged: [5, 3.5]
    case .opinion: [1.4, 3]
    case .denied: [12, 3, 1.5, 3]
    }
  }
}
