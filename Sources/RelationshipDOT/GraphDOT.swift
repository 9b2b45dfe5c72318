import ChronologyModel
import FigureStyle
import Markup
import RelationshipGraph
import Wording

/// The relationship diagram as a file for Graphviz, complete in itself: `dot -Tpdf` draws it.
///
/// Every name and value is quoted; nodes are `n0`, `n1`, ... in the graph's order, since the order of statements changes
/// Graphviz's layout. Sizes of nodes come from TextMetrics, so that the layout is the same with any font.
public struct GraphDOT {
  /// Above so many edges `dot` needs minutes; `sfdp` then draws them without labels.
  public static let edgesForDot = 200

  static let fontSize = 11.0

  private let graph: ActorGraph
  private let snapshot: Snapshot?
  private let theme: Theme
  private let style: GraphStyle
  private let language: Language
  private let isLarge: Bool
  private let words: EdgeDescriptions
  private let marks: [Int: [Int]]

  /// - Parameter panel: the place of a date in a series. What does not hold at that date is invisible, and all that is
  ///   written takes the same room at each, so that nothing moves. Nil for a graph that is no series.
  public static func write(_ graph: ActorGraph, panel: Int? = nil, theme: Theme, language: Language) -> [UInt8] {
    let writer = GraphDOT(
      graph: graph, snapshot: panel.map { graph.snapshots[$0] }, theme: theme, style: theme.graph, language: language,
      isLarge: graph.edges.count > edgesForDot, words: EdgeDescriptions(of: graph, in: language), marks: graph.marks)
    return writer.write()
  }

  private func write() -> [UInt8] {
    let labels = FigureLabels(
      graph, language: language, font: LabelFont(size: Self.fontSize), nodeWidth: 110, boldNames: false,
      hasEdges: !isLarge)
    var dot = DOTWriter(statements: graph.nodes.count + graph.edges.count)
    dot.line("digraph \"relationships\" {")
    writeDefaults(to: &dot)
    for index in graph.nodes.indices { writeNode(index, labels.nodes[index], to: &dot) }
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (index, edge) in graph.edges.enumerated() {
      guard let tail = places[edge.from], let head = places[edge.to] else { continue }
      let label = isLarge ? nil : labels.edges[index].text
      write(edge, index, tail, head, label: label, to: &dot)
    }
    writeFrames(labels.frames, to: &dot)
    if !isLarge, !graph.edges.isEmpty {
      LegendDOT(graph, date: snapshot?.date, style: style, theme: theme, language: language).write(to: &dot)
    }
    dot.line("}")
    return dot.bytes
  }

  private func writeDefaults(to dot: inout DOTWriter) {
    let large = GraphWords.of(language).placedBySfdp(language.number(Self.edgesForDot))
    let title = [graph.title, graph.subtitle ?? "", graph.note(in: language), isLarge ? large : ""]
      .filter { !$0.isEmpty }
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
        "fontname": font, "fontsize": .number(Self.fontSize), "fontcolor": .colour(theme.ink),
        "fixedsize": .word("true"), "color": .colour(style.nodeStroke), "penwidth": .word("1"),
      ])
    dot.defaults("edge", ["fontname": font, "fontsize": .word("9"), "arrowsize": .word("0.7")])
  }

  private func writeNode(_ index: Int, _ label: LabelBox, to dot: inout DOTWriter) {
    let node = graph.nodes[index]
    let presence = snapshot?.nodes[index] ?? .tied
    let look = style.node(node.figureClass)
    let isPale = node.hasEnded || presence == .idle
    let bloc = marks[index]?.first
    dot.node(
      "n", index,
      [
        "label": .text(label.text), "shape": .word(look.outline.shape),
        "style": .word(presence == .absent ? "invis" : look.outline.style),
        "peripheries": look.outline.peripheries.map(DOTValue.number),
        "fillcolor": .colour(presence == .idle ? style.background : node.hasEnded ? style.endedFill : look.fill),
        "color": bloc.map { .colour(theme.palette.style(at: $0).colour) } ?? (isPale ? .colour(style.ended) : nil),
        "penwidth": bloc == nil ? nil : .word("3"), "fontcolor": isPale ? .colour(theme.mutedInk) : nil,
        "width": .number(Self.inches(label.width * look.outline.room.width)),
        "height": .number(Self.inches(label.height * look.outline.room.height)),
        "tooltip": .text(node.description(in: language)),
      ])
  }

  private func writeFrames(_ labels: [LabelBox], to dot: inout DOTWriter) {
    guard graph.hasFrames, !isLarge else { return }
    for (index, bloc) in graph.blocs.enumerated() {
      dot.cluster(
        index,
        [
          "label": .text(labels[index].text), "fontsize": .word("10"), "fontcolor": .colour(theme.mutedInk),
          "labeljust": .word("l"), "labelloc": .word("t"), "style": .word("rounded"), "color": .colour(style.ended),
          "margin": .word("8"), "tooltip": .text(bloc.label),
        ], [("n", bloc.nodes)])
    }
  }

  private func write(
    _ edge: Edge, _ index: Int, _ tail: Int, _ head: Int, label: String?, to dot: inout DOTWriter
  ) {
    let text = words.text(of: edge)
    let isShown = snapshot?.shows(edge: index) ?? true
    let isNew = snapshot?.isNew[index] ?? false
    dot.edge(
      ("n", tail), ("n", head),
      [
        "label": label.map(DOTValue.text), "color": .colour(edge.colour(in: style)),
        "fontcolor": .colour(edge.isPast ? theme.mutedInk : edge.colour(in: style)),
        "style": .word(isShown ? edge.standing.figureTexture.style : "invis"),
        "penwidth": .number(isNew ? style.newWidth : edge.width(in: style)),
        "dir": edge.isDirected ? nil : .word("none"),
        "arrowhead": edge.isDirected ? .word(style.arrowhead(edge.sign.figureSign).shape) : nil,
        "tooltip": .text(text), "labeltooltip": label == nil ? nil : .text(text),
        "URL": words.link(of: edge).map { .text($0.address) },
      ])
  }

  /// Rounded up to what is written, so that no text outgrows its box.
  static func inches(_ points: Double) -> Double { (points / 72 * 100).rounded(.up) / 100 }
}
