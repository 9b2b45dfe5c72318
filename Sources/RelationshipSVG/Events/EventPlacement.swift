import ExternalTools
import FigureStyle
import RelationshipDOT
import RelationshipGraph
import Wording

/// Where the events of a graph of causes and consequences stand, in px from the top left corner.
public struct EventPlacement: Hashable, Sendable {
  public let width: Double
  public let height: Double
  /// In the order of the graph's nodes.
  public let nodes: [GraphPlacement.Box]
  /// In the order of the graph's links: from cause to consequence, as ``GraphPlacement/Line`` has them; nil for one that
  /// could not be drawn.
  public let paths: [[GraphPlacement.Point]?]

  public init(width: Double, height: Double, nodes: [GraphPlacement.Box], paths: [[GraphPlacement.Point]?]) {
    self.width = width
    self.height = height
    self.nodes = nodes
    self.paths = paths
  }

  private static let settings: [(nodeWidth: Double, spacing: PositionsDOT.Spacing)] = [
    (132, PositionsDOT.Spacing(nodes: 16, layers: 22)),
    (110, PositionsDOT.Spacing(nodes: 12, layers: 20)),
    (90, PositionsDOT.Spacing(nodes: 9, layers: 18)),
    (72, PositionsDOT.Spacing(nodes: 7, layers: 16)),
  ]

  /// Lets Graphviz place them: the roomiest placement that the figure has room for; where there is none, the narrowest.
  public static func place(
    _ graph: EventGraph, for options: GraphFigure.Options, by graphviz: Graphviz = Graphviz(),
    limits: ExternalToolLimits = ExternalToolLimits()
  ) async throws(ExternalToolError) -> EventPlacement {
    let font = LabelFont(size: options.theme.labelSize, wider: options.theme.fontWidth)
    var narrowest: EventPlacement?
    for (nodeWidth, spacing) in settings where !graph.nodes.isEmpty {
      let labels = EventLabels(graph, language: options.language, font: font, nodeWidth: nodeWidth)
      let dot = EventPositionsDOT.write(graph, labels, spacing: spacing)
      let output = try await graphviz.placed(dot, by: .dot, limits: limits)
      let placement: EventPlacement
      do {
        placement = try EventPlacement(graphviz: output, graph: graph, labels: labels)
      } catch {
        throw ExternalToolError(.dot, .badOutput(reason: error.reason))
      }
      if placement.width <= options.diagramWidth - EventFigure.gutter(graph, options) { return placement }
      if placement.width < narrowest?.width ?? .infinity { narrowest = placement }
    }
    return narrowest ?? EventPlacement(width: 0, height: 0, nodes: [], paths: [])
  }

  init(graphviz bytes: [UInt8], graph: EventGraph, labels: EventLabels) throws(GraphvizOutputError) {
    let output = try GraphvizOutput(bytes)
    var nodes: [GraphPlacement.Box] = []
    for (index, label) in labels.nodes.enumerated() {
      guard let centre = output.positions["n\(index)"] else {
        throw GraphvizOutputError(reason: "node n\(index) has no position")
      }
      nodes.append(GraphPlacement.Box(centre: centre, label: label))
    }
    var paths = output.paths
    self.init(
      width: output.width, height: output.height, nodes: nodes,
      paths: graph.links.map { paths.take(between: "n\($0.from)", and: "n\($0.to)") })
  }
}
