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

  init(
    _ graph: ActorGraph, _ placement: GraphPlacement, left: Double, top: Double,
    options: GraphFigure.Options, style: GraphStyle
  ) {
    self.graph = graph
    self.placement = placement
    self.left = left
    self.top = top
    self.options = options
    self.style = style
  }

  func draw(in svg: inout SVGWriter) {
    let shapes = zip(graph.nodes, placement.nodes).map(shape)
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let edges = zip(graph.edges, placement.edges)
    svg.group(id: options.idPrefix + "-edges")
    for (edge, line) in edges {
      guard let line, let from = places[edge.from], let to = places[edge.to] else { continue }
      draw(edge, line, from: shapes[from], to: shapes[to], in: &svg)
    }
    svg.close()
    svg.group(id: options.idPrefix + "-nodes")
    for (index, node) in graph.nodes.enumerated() where shapes.indices.contains(index) {
      draw(node, placement.nodes[index], shapes[index], in: &svg)
    }
    svg.close()
    svg.group(id: options.idPrefix + "-labels")
    for (edge, line) in edges {
      if let label = line?.label { draw(edge, label, in: &svg) }
    }
    svg.close()
  }

  private func shift(_ point: GraphPlacement.Point) -> GraphPlacement.Point {
    GraphPlacement.Point(x: point.x + left, y: point.y + top)
  }

  private func shape(_ node: Node, _ box: GraphPlacement.Box) -> NodeShape {
    NodeShape(
      style.node(node.figureClass).outline, centre: shift(box.centre), width: box.label.width, height: box.label.height)
  }

  private func id(_ edge: Edge, _ part: String) -> String {
    let whole = [edge.from.text, edge.to.text, edge.kind] + edge.relations.map(\.text)
    return AnchorID.of(whole.joined(separator: "\u{1F}"), prefix: "\(options.idPrefix)-\(part)-")
  }

  private func draw(
    _ edge: Edge, _ line: GraphPlacement.Line, from: NodeShape, to: NodeShape, in svg: inout SVGWriter
  ) {
    guard line.path.count >= 4 else { return }
    var path = EdgePath(line.path.map(shift)).reversed()
    path.reach(from)
    path = path.reversed()
    path.reach(to)
    svg.group(id: id(edge, "edge"), title: graph.description(of: edge, in: options.language))
    ArrowDrawing(edge, style: style).draw(path, in: &svg)
    svg.close()
  }

  private func draw(_ node: Node, _ box: GraphPlacement.Box, _ shape: NodeShape, in svg: inout SVGWriter) {
    let fill = node.hasEnded ? style.endedFill : style.node(node.figureClass).fill
    let stroke = node.hasEnded ? style.ended : style.nodeStroke
    svg.group(
      id: AnchorID.of(node.id.text, prefix: options.idPrefix + "-actor-"),
      title: node.description(in: options.language))
    shape.draw(Paint(fill: fill.description, stroke: stroke.description, strokeWidth: 1), in: &svg)
    draw(box.label, at: shape.centre, ink: node.hasEnded ? options.theme.mutedInk : options.theme.ink, in: &svg)
    svg.close()
  }

  private func draw(_ edge: Edge, _ box: GraphPlacement.Box, in svg: inout SVGWriter) {
    let colour = edge.colour(in: style)
    let centre = shift(box.centre)
    let isNumber = graph.isNumbered && !edge.isProminent
    let link = graph.link(of: edge)
    svg.group(id: id(edge, "label"), title: graph.description(of: edge, in: options.language))
    if let link { svg.link(link) }
    svg.rectangle(
      centre.x - box.label.width / 2, centre.y - box.label.height / 2, width: box.label.width, height: box.label.height,
      radius: isNumber ? box.label.height / 2 : 3,
      graph.isNumbered
        ? Paint(
          fill: options.theme.background.description, stroke: colour.description,
          strokeWidth: edge.isProminent ? 1.4 : 0.9)
        : .fill(options.theme.background))
    draw(box.label, at: centre, ink: edge.status == .ended ? options.theme.mutedInk : colour, in: &svg)
    if link != nil { svg.close() }
    svg.close()
  }

  private func draw(
    _ label: LabelBox, at centre: GraphPlacement.Point, ink: Colour, in svg: inout SVGWriter
  ) {
    let first = centre.y - Double(label.lines.count) * label.lineHeight / 2 + label.lineHeight / 2
    for (index, line) in label.lines.enumerated() {
      let baseline = first + Double(index) * label.lineHeight + 0.35 * options.theme.labelSize
      let fill = line.isMuted ? options.theme.mutedInk : ink
      svg.text(centre.x, baseline, [TextRun(line.text, fill: fill, isBold: line.isBold)], anchor: .middle)
    }
  }
}
