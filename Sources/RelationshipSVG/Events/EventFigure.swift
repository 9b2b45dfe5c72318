import ChronologyModel
import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph
import TextMetrics
import Wording

/// Causes and consequences of events as SVG, drawn at given positions: time runs downwards, years stand at the side.
public struct EventFigure {
  private let graph: EventGraph
  private let placement: EventPlacement
  private let options: GraphFigure.Options
  private let theme: Theme
  private let style: GraphStyle
  private let gutter: Double
  private let width: Double
  private let heading: FigureHeading
  private let note: FigureFootnote

  public static func write(
    _ graph: EventGraph, _ placement: EventPlacement, options: GraphFigure.Options
  ) -> [UInt8] {
    EventFigure(graph, placement, options).write()
  }

  private init(_ graph: EventGraph, _ placement: EventPlacement, _ options: GraphFigure.Options) {
    self.graph = graph
    self.placement = placement
    self.options = options
    let theme = options.theme
    self.theme = theme
    style = theme.graph
    gutter = Self.gutter(graph, options)
    width = max(SVGWriter.pixels(options.width), placement.width + gutter + 2 * GraphFigure.margin)
    let inner = width - 2 * GraphFigure.margin
    heading = FigureHeading(
      title: options.showsTitle ? options.title ?? graph.title : "",
      subtitle: options.showsTitle ? graph.subtitle : nil, width: inner, theme: theme)
    let words =
      graph.nodes.isEmpty
      ? GraphWords.of(options.language).noConsequences : graph.note(in: options.language)
    note = FigureFootnote(words, width: inner, theme: theme)
  }

  /// The room for years beside the drawing, in px.
  static func gutter(_ graph: EventGraph, _ options: GraphFigure.Options) -> Double {
    let widths = periods(of: graph, options.language).map { options.theme.width(of: $0, weight: .bold) }
    return (widths.max() ?? 0) + 12
  }

  private static func periods(of graph: EventGraph, _ language: Language) -> [String] {
    graph.periods.map { $0.date.map { language.text(for: $0, style: .long) } ?? "" }
  }

  private var description: String {
    let language = options.language
    let sentence = GraphWords.of(language).eventDescription(
      language.number(graph.nodes.count), language.number(graph.links.count))
    return "\(sentence) \(graph.note(in: language))"
  }

  private func write() -> [UInt8] {
    let id = options.idPrefix
    var svg = SVGWriter(
      width: width, height: height, language: options.language.tag, title: options.title ?? graph.title,
      description: description,
      id: id, fontFamily: theme.fontFamily, fontSize: theme.labelSize,
      isRightToLeft: options.language.isRightToLeft)
    svg.rectangle(0, 0, width: width, height: height, .fill(theme.background))
    heading.draw(id: id + "-heading", in: &svg)
    svg.group(id: id + "-periods")
    drawPeriods(in: &svg)
    svg.close()
    svg.group(id: id + "-links")
    for (link, path) in zip(graph.links, placement.paths) { draw(link, path, in: &svg) }
    svg.close()
    svg.group(id: id + "-events")
    for (node, box) in zip(graph.nodes, placement.nodes) { draw(node, box, in: &svg) }
    svg.close()
    note.draw(id: id + "-note", top: heading.height + placement.height + 10, in: &svg)
    return svg.finish()
  }

  private var height: Double { heading.height + placement.height + 10 + note.height + GraphFigure.margin }

  private func shift(_ point: GraphPlacement.Point) -> GraphPlacement.Point {
    let left = GraphFigure.margin + gutter
    let free = width - GraphFigure.margin - left - placement.width
    return GraphPlacement.Point(x: point.x + left + free / 2, y: point.y + heading.height)
  }

  /// A year stands at the height of its first event, a line parts it from the one before.
  private func drawPeriods(in svg: inout SVGWriter) {
    let words = Self.periods(of: graph, options.language)
    var bottom = 0.0
    for (index, period) in graph.periods.enumerated() {
      let end = index + 1 < graph.periods.count ? graph.periods[index + 1].first : graph.nodes.count
      let boxes = placement.nodes[period.first..<end]
      let top = boxes.map { $0.centre.y - $0.label.height / 2 }.min() ?? bottom
      if index > 0 {
        let y = heading.height + (bottom + top) / 2
        svg.line(GraphFigure.margin, y, width - GraphFigure.margin, y, .stroke(theme.rule, 0.75))
      }
      bottom = boxes.map { $0.centre.y + $0.label.height / 2 }.max() ?? bottom
      let y = heading.height + (placement.nodes[period.first].centre.y) + 0.35 * theme.labelSize
      svg.text(GraphFigure.margin, y, [TextRun(words[index], fill: theme.mutedInk, isBold: true)])
    }
  }

  private func draw(_ link: EventLink, _ points: [GraphPlacement.Point]?, in svg: inout SVGWriter) {
    guard let points, points.count >= 4 else { return }
    let ids = [graph.nodes[link.from].id.text, graph.nodes[link.to].id.text].joined(separator: "\u{1F}")
    svg.group(
      id: AnchorID.of(ids, prefix: options.idPrefix + "-link-"),
      title: graph.description(of: link, in: options.language))
    ArrowDrawing(colour: style.neutral, width: style.lineWidth, dashes: nil, arrowhead: .normal)
      .draw(EdgePath(points.map(shift)), in: &svg)
    svg.close()
  }

  private func draw(_ node: EventNode, _ box: GraphPlacement.Box, in svg: inout SVGWriter) {
    let centre = shift(box.centre)
    svg.group(
      id: AnchorID.of(node.id.text, prefix: options.idPrefix + "-event-"), title: node.description(in: options.language)
    )
    let dashes = style.dashes(node.standing.figureTexture)?.map { "\($0)" }.joined(separator: " ")
    svg.rectangle(
      centre.x - box.label.width / 2, centre.y - box.label.height / 2, width: box.label.width, height: box.label.height,
      radius: 5,
      Paint(
        fill: theme.band.description, stroke: style.nodeStroke.description,
        strokeWidth: node.isTurningPoint ? 1.8 : 0.9,
        dashes: dashes))
    LabelDrawing.draw(box.label, at: centre, ink: theme.ink, theme: theme, in: &svg)
    svg.close()
  }
}
