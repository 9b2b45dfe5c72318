import ChronologyModel
import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph

/// The diagram itself: lines below, then nodes, then the labels of lines, so that no line runs through a text.
struct DiagramDrawing {
  private let graph: ActorGraph
  private let placement: GraphPlacement
  private let left: Double
  private let top: Double
  private let options: GraphFigure.Options
  private let style: GraphStyle
  /// Begins every id.
  private let prefix: String
  private let snapshot: Snapshot?
  private let words: EdgeDescriptions

  /// - Parameter panel: the place of a date in a series; nil for a graph that is no series.
  init(
    _ graph: ActorGraph, _ placement: GraphPlacement, panel: Int? = nil, left: Double, top: Double,
    options: GraphFigure.Options, style: GraphStyle
  ) {
    words = EdgeDescriptions(of: graph, in: options.language)
    snapshot = panel.map { graph.snapshots[$0] }
    prefix = panel.map { "\(options.idPrefix)-\($0 + 1)" } ?? options.idPrefix
    self.graph = graph
    self.placement = placement
    self.left = left
    self.top = top
    self.options = options
    self.style = style
  }

  func draw(in svg: inout SVGWriter) {
    let marks = graph.marks
    let shapes = zip(graph.nodes, placement.nodes).map(shape)
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let edges = zip(graph.edges, placement.edges).enumerated().filter { snapshot?.shows(edge: $0.offset) ?? true }
    drawFrames(in: &svg)
    svg.group(id: prefix + "-edges")
    for (index, (edge, line)) in edges {
      guard let line, let from = places[edge.from], let to = places[edge.to] else { continue }
      let isNew = snapshot?.isNew[index] ?? false
      draw(edge, isNew: isNew, line, from: shapes[from], to: shapes[to], in: &svg)
    }
    svg.close()
    svg.group(id: prefix + "-nodes")
    for (index, node) in graph.nodes.enumerated() where shapes.indices.contains(index) {
      draw(node, snapshot?.nodes[index] ?? .tied, placement.nodes[index], shapes[index], marks[index] ?? [], in: &svg)
    }
    svg.close()
    svg.group(id: prefix + "-labels")
    drawFrameLabels(in: &svg)
    for (_, (edge, line)) in edges {
      if let label = line?.label { draw(edge, label, in: &svg) }
    }
    svg.close()
  }

  private func drawFrames(in svg: inout SVGWriter) {
    for (bloc, frame) in zip(graph.blocs, placement.frames) {
      let (first, last) = (shift(frame.topLeft), shift(frame.bottomRight))
      svg.group(id: AnchorID.of(bloc.id.text, prefix: prefix + "-bloc-"), title: bloc.label)
      svg.rectangle(
        first.x, first.y, width: last.x - first.x, height: last.y - first.y, radius: 6,
        Paint(fill: options.theme.band.description, stroke: style.ended.description, strokeWidth: 0.75))
      svg.close()
    }
  }

  /// Above the lines, so that none runs through them.
  private func drawFrameLabels(in svg: inout SVGWriter) {
    for frame in placement.frames {
      let corner = shift(frame.topLeft)
      let centre = GraphPlacement.Point(
        x: corner.x + 4 + frame.label.width / 2, y: corner.y + 3 + frame.label.height / 2)
      svg.rectangle(
        centre.x - frame.label.width / 2, centre.y - frame.label.height / 2, width: frame.label.width,
        height: frame.label.height, .fill(options.theme.band))
      LabelDrawing.draw(frame.label, at: centre, ink: options.theme.mutedInk, theme: options.theme, in: &svg)
    }
  }

  /// Below the text of a node, a stroke in the colour of each of its blocs.
  private func drawBands(_ blocs: [Int], _ shape: NodeShape, in svg: inout SVGWriter) {
    let room = max(12, shape.width - 28)
    let width = room / Double(blocs.count)
    for (place, bloc) in blocs.enumerated() {
      svg.rectangle(
        shape.centre.x - room / 2 + Double(place) * width, shape.centre.y + shape.height / 2 - 4,
        width: width - (place == blocs.count - 1 ? 0 : 1), height: 3,
        .fill(options.theme.palette.style(at: bloc).colour))
    }
  }

  private func shift(_ point: GraphPlacement.Point) -> GraphPlacement.Point {
    GraphPlacement.Point(x: point.x + left, y: point.y + top)
  }

  private func shape(_ node: Node, _ box: GraphPlacement.Box) -> NodeShape {
    NodeShape(
      style.node(node.figureClass).outline, centre: shift(box.centre), width: box.label.width, height: box.label.height)
  }

  private func id(_ edge: Edge, _ part: String) -> String {
    let ids = [edge.from.text, edge.to.text, edge.kind] + edge.relations.map(\.text)
    return AnchorID.of(ids, prefix: "\(prefix)-\(part)-")
  }

  private func draw(
    _ edge: Edge, isNew: Bool, _ line: GraphPlacement.Line, from: NodeShape, to: NodeShape, in svg: inout SVGWriter
  ) {
    guard line.path.count >= 4 else { return }
    var path = EdgePath(line.path.map(shift)).reversed()
    path.reach(from)
    path = path.reversed()
    path.reach(to)
    svg.group(id: id(edge, "edge"), title: words.text(of: edge))
    ArrowDrawing(edge, isNew: isNew, style: style).draw(path, in: &svg)
    svg.close()
  }

  private func draw(
    _ node: Node, _ presence: Presence, _ box: GraphPlacement.Box, _ shape: NodeShape, _ blocs: [Int],
    in svg: inout SVGWriter
  ) {
    if presence == .absent { return }
    let theme = options.theme
    let look = NodePaint(node, presence, theme: theme, style: style)
    svg.group(
      id: AnchorID.of(node.id.text, prefix: prefix + "-actor-"), title: node.description(in: options.language))
    shape.draw(look.shape, in: &svg)
    drawBands(blocs, shape, in: &svg)
    LabelDrawing.draw(box.label, at: shape.centre, ink: look.ink, theme: theme, in: &svg)
    svg.close()
  }

  private func draw(_ edge: Edge, _ box: GraphPlacement.Box, in svg: inout SVGWriter) {
    let colour = edge.colour(in: style)
    let centre = shift(box.centre)
    let isNumber = graph.isNumbered && !edge.isWorded
    let link = words.link(of: edge)
    svg.group(id: id(edge, "label"), title: words.text(of: edge))
    if let link { svg.link(link) }
    svg.rectangle(
      centre.x - box.label.width / 2, centre.y - box.label.height / 2, width: box.label.width, height: box.label.height,
      radius: isNumber ? box.label.height / 2 : 3,
      graph.isNumbered
        ? Paint(
          fill: options.theme.background.description, stroke: colour.description,
          strokeWidth: edge.isWorded ? 1.4 : 0.9)
        : .fill(options.theme.background))
    LabelDrawing.draw(
      box.label, at: centre, ink: edge.isPast ? options.theme.mutedInk : colour, theme: options.theme, in: &svg)
    if link != nil { svg.close() }
    svg.close()
  }
}
