import ChronologyModel
import ExternalTools
import FigureStyle
import Parsing
import RelationshipDOT
import RelationshipGraph
import Wording

/// Lets Graphviz place a graph.
public enum GraphvizPlacement {
  typealias Setting = (nodeWidth: Double, spacing: PositionsDOT.Spacing)

  /// From roomy to tight: where names wrap and how far apart things stand, in px.
  static let settings: [Setting] = [
    (96, PositionsDOT.Spacing(nodes: 14, layers: 19)),
    (84, PositionsDOT.Spacing(nodes: 9, layers: 14)),
    (68, PositionsDOT.Spacing(nodes: 7, layers: 12)),
    (54, PositionsDOT.Spacing(nodes: 5, layers: 9)),
    (68, PositionsDOT.Spacing(nodes: 7, layers: 12, rows: 2)),
    (54, PositionsDOT.Spacing(nodes: 5, layers: 9, rows: 2)),
    (54, PositionsDOT.Spacing(nodes: 5, layers: 9, rows: 3)),
  ]

  /// What is tried where none of these is narrow enough: more rows, and others to begin with. Of up to so many relations
  /// each takes some hundredths of a second.
  static let narrowSettings: [Setting] = (0..<4).flatMap { lead in
    (2...6).map { rows in (54, PositionsDOT.Spacing(nodes: 4, layers: 8, rows: rows, lead: lead)) }
  }
  static let narrowedEdges = 80

  /// The roomiest placement that the figure has room for; where there is none, the narrowest. Of a series, more panels
  /// side by side go before a roomier placement.
  public static func place(
    _ graph: ActorGraph, for options: GraphFigure.Options, by graphviz: Graphviz = Graphviz(),
    limits: ExternalToolLimits = ExternalToolLimits()
  ) async throws(ExternalToolError) -> GraphPlacement {
    var narrowest: GraphPlacement?
    for (width, height) in options.drawingRooms(of: graph) {
      let placement = try await place(
        graph, width: width, height: height, size: options.theme.labelSize, fontWidth: options.theme.fontWidth,
        language: options.language, by: graphviz, limits: limits)
      if placement.width <= width { return placement }
      narrowest = placement
    }
    return narrowest ?? .empty
  }

  /// The roomiest placement of at most `width` by `height` px; where there is none, the lowest of those that are not too
  /// wide, else the narrowest.
  ///
  /// Where `dot` does not finish in time, `sfdp` places the actors, and relations have no labels.
  ///
  /// - Parameters:
  ///   - size: font size of the labels in px.
  ///   - fontWidth: as ``Theme/fontWidth`` has it.
  public static func place(
    _ graph: ActorGraph, width: Double, height: Double = .infinity, size: Double, fontWidth: Double = 1,
    language: Language, by graphviz: Graphviz = Graphviz(),
    limits: ExternalToolLimits = ExternalToolLimits()
  ) async throws(ExternalToolError) -> GraphPlacement {
    var search = PlacementSearch(width: width, height: height)
    let narrow = graph.edges.count <= narrowedEdges ? narrowSettings : []
    for (nodeWidth, spacing) in settings + narrow {
      if search.isDone { break }
      let labels = FigureLabels(
        graph, language: language, font: LabelFont(size: size, wider: fontWidth), nodeWidth: nodeWidth, boldNames: true)
      do throws(ExternalToolError) {
        search.consider(try await place(graph, labels, spacing: spacing, by: graphviz, limits: limits))
      } catch {
        guard case .timedOut = error.problem, PositionsDOT.engine(for: graph) == .dot else { throw error }
        // What is tighter takes longer still.
        if let best = search.best { return best }
        return try await place(graph, labels, spacing: spacing, engine: .sfdp, by: graphviz, limits: limits)
      }
    }
    return search.best ?? .empty
  }

  static func place(
    _ graph: ActorGraph, _ labels: FigureLabels, spacing: PositionsDOT.Spacing, engine: PositionsDOT.Engine? = nil,
    by graphviz: Graphviz = Graphviz(), limits: ExternalToolLimits
  ) async throws(ExternalToolError) -> GraphPlacement {
    let engine = engine ?? PositionsDOT.engine(for: graph)
    if graph.nodes.isEmpty { return GraphPlacement(width: 0, height: 0, nodes: [], edges: [], engine: engine) }
    let dot = PositionsDOT.write(graph, labels, spacing: spacing, engine: engine)
    let output = try await graphviz.placed(dot, by: engine, limits: limits)
    do {
      return try GraphPlacement(graphviz: output, graph: graph, labels: labels, engine: engine)
    } catch {
      throw ExternalToolError(.dot, .badOutput(reason: error.reason))
    }
  }
}

/// The best of the placements seen.
private struct PlacementSearch {
  /// In px.
  let width: Double
  let height: Double
  private var roomiest: GraphPlacement?
  private var lowest: GraphPlacement?
  private var narrowest: GraphPlacement?

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  var isDone: Bool { roomiest != nil }
  var best: GraphPlacement? { roomiest ?? lowest ?? narrowest }

  mutating func consider(_ placement: GraphPlacement) {
    if placement.width < narrowest?.width ?? .infinity { narrowest = placement }
    guard placement.width <= width else { return }
    if placement.height <= height { roomiest = placement }
    if placement.height < lowest?.height ?? .infinity { lowest = placement }
  }
}

/// What is missing or wrong in Graphviz's output.
struct GraphvizOutputError: Error {
  let reason: String
}

extension GraphPlacement {
  /// Reads what `dot -Tjson0` made of ``PositionsDOT``: points from the bottom left corner, 72 to the inch, which we take
  /// as px.
  init(
    graphviz bytes: [UInt8], graph: ActorGraph, labels: FigureLabels, engine: PositionsDOT.Engine
  ) throws(GraphvizOutputError) {
    let output = try GraphvizOutput(bytes)
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var nodes: [Box] = []
    for (index, label) in labels.nodes.enumerated() {
      guard let centre = output.positions["n\(index)"] else {
        throw GraphvizOutputError(reason: "node n\(index) has no position")
      }
      nodes.append(Box(centre: centre, label: label))
    }
    var paths = output.paths
    var edges: [Line?] = []
    for (index, edge) in graph.edges.enumerated() {
      guard let from = places[edge.from], let to = places[edge.to] else {
        edges.append(nil)
        continue
      }
      let middle = "m\(index)"
      guard engine == .dot, let centre = output.positions[middle] else {
        edges.append(paths.take(between: "n\(from)", and: "n\(to)").map { Line(path: $0, label: nil) })
        continue
      }
      guard let start = paths.take(between: "n\(from)", and: middle),
        let end = paths.take(between: middle, and: "n\(to)")
      else { throw GraphvizOutputError(reason: "edge \(middle) has no path") }
      edges.append(
        Line(path: start + end.dropFirst(), label: Box(centre: centre, label: labels.edges[index])))
    }
    let frames = labels.frames.enumerated().compactMap { index, label in
      output.frames["cluster\(index)"].map { Frame(topLeft: $0.0, bottomRight: $0.1, label: label) }
    }
    self.init(width: output.width, height: output.height, nodes: nodes, edges: edges, engine: engine, frames: frames)
  }
}
