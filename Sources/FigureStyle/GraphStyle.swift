/// The vocabulary of the relationship diagram. Lengths are px at natural size in SVG, points in DOT.
public struct GraphStyle: Hashable, Sendable {
  /// Outlines of nodes.
  public var nodeStroke: Colour
  /// Of an actor that is no more.
  public var endedFill: Colour
  /// Lines and outlines of what has ended; at least 3 to 1 against the background.
  public var ended: Colour
  public var lineWidth: Double
  /// Hostile lines are a little heavier.
  public var hostileWidth: Double
  /// For what an event of the greatest importance brought.
  public var prominentWidth: Double
  /// For what has come since an earlier date.
  public var newWidth = 2.5
  /// For past facts, which are no states.
  public var occurrenceWidth: Double
  /// Of lines and of the text beside them; at least 4.5 to 1 against the background.
  public var cooperative: Colour
  public var hostile: Colour
  public var neutral: Colour
  /// Of nodes; what is not listed has the background's.
  public var fills: [ActorClass: Colour]
  public var background: Colour

  public func node(_ actor: ActorClass) -> NodeStyle {
    NodeStyle(outline: outline(actor), fill: fills[actor] ?? background)
  }

  private func outline(_ actor: ActorClass) -> NodeOutline {
    switch actor {
    case .state, .unstated: .box
    case .government: .rounded
    case .armedGroup: .octagon
    case .organisation: .hexagon
    case .person, .people: .ellipse
    case .bloc: .doubleBox
    }
  }

  public func colour(_ sign: TieSign) -> Colour {
    switch sign {
    case .cooperative: cooperative
    case .hostile: hostile
    case .neutral: neutral
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
