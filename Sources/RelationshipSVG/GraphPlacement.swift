import RelationshipDOT

/// Where everything of a graph stands, in px from the top left corner.
public struct GraphPlacement: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A text in its box.
  public struct Box: Hashable, Sendable {
    public let centre: Point
    public let label: LabelBox

    public init(centre: Point, label: LabelBox) {
      self.centre = centre
      self.label = label
    }
  }

  /// Around the actors of a bloc, its name at the top left.
  public struct Frame: Hashable, Sendable {
    public let topLeft: Point
    public let bottomRight: Point
    public let label: LabelBox

    public init(topLeft: Point, bottomRight: Point, label: LabelBox) {
      self.topLeft = topLeft
      self.bottomRight = bottomRight
      self.label = label
    }
  }

  public struct Line: Hashable, Sendable {
    /// From the subject to the object: a start and three points more for each cubic Bézier curve.
    public let path: [Point]
    public let label: Box?

    public init(path: [Point], label: Box?) {
      self.path = path
      self.label = label
    }
  }

  public let width: Double
  public let height: Double
  /// In the order of the graph's nodes.
  public let nodes: [Box]
  /// In the order of the graph's edges; nil for one that could not be drawn.
  public let edges: [Line?]
  public let engine: PositionsDOT.Engine
  /// In the order of the graph's blocs; none where these have no frames.
  public let frames: [Frame]

  public init(
    width: Double, height: Double, nodes: [Box], edges: [Line?], engine: PositionsDOT.Engine, frames: [Frame] = []
  ) {
    self.frames = frames
    self.width = width
    self.height = height
    self.nodes = nodes
    self.edges = edges
    self.engine = engine
  }

  static let empty = GraphPlacement(width: 0, height: 0, nodes: [], edges: [], engine: .dot)
}
