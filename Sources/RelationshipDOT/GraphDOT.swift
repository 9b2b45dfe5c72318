import ChronologyModel
import FigureStyle
import Markup
import RelationshipGraph
import Wording

/// The relationship diagram as a file for Graphviz, complete in itself: `dot -Tpdf` draws it.
///
/// Every name and value is quoted; nodes are `n0`, `n1`, ... in the graph's order, since the order of statements changes
/// Graphviz's layout. Sizes of nodes come from TextMetrics, so that the layout is the same with any font.
public enum GraphDOT {
  /// Above so many edges `dot` needs minutes; `sfdp` then draws them without labels.
  public static let edgesForDot = 200

  static let fontSize = 11.0

  public static func write(_ graph: ActorGraph, theme: Theme, language: Language) -> [UInt8] {
    let labels = FigureLabels(
      graph, language: language, font: LabelFont(size: fontSize), nodeWidth: 110, boldNames: false)
    let style = theme.graph
    var dot = DOTWriter()
    dot.line("digraph \"relationships\" {")
    writeDefaults(of: graph, style: style, theme: theme, language: language, to: &dot)
    for (index, node) in graph.nodes.enumerated() {
      write(node, index, labels.nodes[index], style: style, theme: theme, language: language, to: &dot)
    }
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (index, edge) in graph.edges.enumerated() {
      guard let tail = places[edge.from], let head = places[edge.to] else { continue }
      let label = graph.edges.count > edgesForDot ? nil : labels.edges[index].text
      write(edge, tail, head, label: label, graph: graph, style: style, theme: theme, language: language, to: &dot)
    }
    LegendDOT(graph, style: style, theme: theme, language: language).write(to: &dot)
    dot.line("}")
    return dot.bytes
  }

  private static func writeDefaults(
    of graph: ActorGraph, style: GraphStyle, theme: Theme, language: Language, to dot: inout DOTWriter
  ) {
    let isLarge = graph.edges.count > edgesForDot
    let title = [graph.title, graph.subtitle ?? "", graph.note(in: language)].filter { !$0.isEmpty }
    let font: DOTValue = .word("Helvetica,Arial,sans-serif")
    dot.defaults(
      "graph",
      [
        "layout": isLarge ? .word("sfdp") : .word("dot"), "rankdir": .word("TB"), "newrank": .word("true"),
        "splines": isLarge ? .word("line") : .word("true"), "overlap": isLarge ? .word("prism") : nil,
        "nodesep": .word("0.35"), "ranksep": .word("0.7"), "pad": .word("0.25"), "outputorder": .word("edgesfirst"),
        "nslimit": .word("2"), "nslimit1": .word("2"), "charset": .word("UTF-8"), "fontname": font,
        "fontsize": .word("12"), "fontcolor": .colour(theme.ink), "labelloc": .word("t"), "labeljust": .word("l"),
        "label": .leftAligned(
          title.flatMap { FigureText.wrapped($0, width: 620, size: 12).split(separator: "\n").map(String.init) }),
        // Where nothing is said, Graphviz leaves the background to the page, which is white.
        "bgcolor": theme.background == Theme.light.background ? nil : .colour(theme.background),
        "tooltip": .text(graph.title),
      ])
    dot.defaults(
      "node",
      [
        "fontname": font, "fontsize": .number(fontSize), "fontcolor": .colour(theme.ink), "fixedsize": .word("true"),
        "color": .colour(style.nodeStroke), "penwidth": .word("1"),
      ])
    dot.defaults("edge", ["fontname": font, "fontsize": .word("9"), "arrowsize": .word("0.7")])
  }

  private static func write(
    _ node: Node, _ index: Int, _ label: LabelBox, style: GraphStyle, theme: Theme, language: Language,
    to dot: inout DOTWriter
  ) {
    let look = style.node(node.figureClass)
    dot.node(
      "n", index,
      [
        "label": .text(label.text), "shape": .word(look.outline.shape), "style": .word(look.outline.style),
        "peripheries": look.outline.peripheries.map(DOTValue.number),
        "fillcolor": .colour(node.hasEnded ? style.endedFill : look.fill),
        "color": node.hasEnded ? .colour(style.ended) : nil,
        "fontcolor": node.hasEnded ? .colour(theme.mutedInk) : nil,
        "width": .number(inches(label.width * look.outline.room.width)),
        "height": .number(inches(label.height * look.outline.room.height)),
        "tooltip": .text(node.description(in: language)),
      ])
  }

  private static func write(
    _ edge: Edge, _ tail: Int, _ head: Int, label: String?, graph: ActorGraph, style: GraphStyle, theme: Theme,
    language: Language, to dot: inout DOTWriter
  ) {
    let words = graph.description(of: edge, in: language)
    dot.edge(
      ("n", tail), ("n", head),
      [
        "label": label.map(DOTValue.text), "color": .colour(edge.colour(in: style)),
        "fontcolor": .colour(edge.status == .ended ? theme.mutedInk : edge.colour(in: style)),
        "style": .word(edge.standing.figureTexture.style), "penwidth": .number(edge.width(in: style)),
        "dir": edge.isDirected ? nil : .word("none"),
        "arrowhead": edge.isDirected ? .word(style.arrowhead(edge.sign.figureSign).shape) : nil,
        "tooltip": .text(words), "labeltooltip": .text(words),
        "URL": graph.link(of: edge).map { .text($0.address) },
      ])
  }

  /// Rounded up to what is written, so that no text outgrows its box.
  static func inches(_ points: Double) -> Double { (points / 72 * 100).rounded(.up) / 100 }
}
