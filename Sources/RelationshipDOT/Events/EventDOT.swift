import ChronologyModel
import EDTF
import FigureStyle
import Markup
import RelationshipGraph
import Wording

/// Causes and consequences of events as a file for Graphviz: time runs downwards, years stand at the side.
public enum EventDOT {
  private static let fontSize = 11.0

  public static func write(_ graph: EventGraph, theme: Theme, language: Language) -> [UInt8] {
    let labels = EventLabels(graph, language: language, font: LabelFont(size: fontSize), nodeWidth: 130)
    var dot = DOTWriter()
    dot.line("digraph \"events\" {")
    writeDefaults(of: graph, theme: theme, language: language, to: &dot)
    // First, so that they stand at the left.
    writePeriods(of: graph, theme: theme, language: language, to: &dot)
    let style = theme.graph
    for (index, node) in graph.nodes.enumerated() {
      let box = labels.nodes[index]
      let text = node.description(in: language)
      dot.node(
        "n", index,
        [
          "label": .text(box.text),
          "style": .word(node.standing == .asserted ? "filled,rounded" : "dashed,filled,rounded"),
          "penwidth": node.isTurningPoint ? .word("2") : nil, "width": .number(GraphDOT.inches(box.width)),
          "height": .number(GraphDOT.inches(box.height)), "tooltip": .text(text),
        ])
    }
    for (index, period) in graph.periods.enumerated() { dot.sameRank([("p", index), ("n", period.first)]) }
    for link in graph.links {
      let text = graph.description(of: link, in: language)
      dot.edge(
        ("n", link.from), ("n", link.to),
        [
          "color": .colour(style.neutral), "tooltip": .text(text),
          "constraint": link.isForward ? nil : .word("false"),
        ])
    }
    writeOrder(of: graph, to: &dot)
    dot.line("}")
    return dot.bytes
  }

  private static func writeDefaults(of graph: EventGraph, theme: Theme, language: Language, to dot: inout DOTWriter) {
    let title = [graph.title, graph.subtitle ?? "", graph.note(in: language)].filter { !$0.isEmpty }
    let font: DOTValue = .word("Helvetica,Arial,sans-serif")
    dot.defaults(
      "graph",
      [
        "layout": .word("dot"), "rankdir": .word("TB"), "newrank": .word("true"), "splines": .word("true"),
        "nodesep": .word("0.3"), "ranksep": .word("0.3"), "pad": .word("0.25"), "charset": .word("UTF-8"),
        "fontname": font, "fontsize": .word("12"), "fontcolor": .colour(theme.ink), "labelloc": .word("t"),
        "labeljust": .word("l"),
        "label": .leftAligned(
          title.flatMap { FigureText.wrapped($0, width: 620, size: 12).split(separator: "\n").map(String.init) }),
        "bgcolor": theme.background == Theme.light.background ? nil : .colour(theme.background),
        "tooltip": .text(graph.title),
      ])
    dot.defaults(
      "node",
      [
        "fontname": font, "fontsize": .number(fontSize), "fontcolor": .colour(theme.ink), "fixedsize": .word("true"),
        "shape": .word("box"), "color": .colour(theme.graph.nodeStroke), "fillcolor": .colour(theme.band),
        "penwidth": .word("1"),
      ])
    dot.defaults("edge", ["arrowsize": .word("0.7"), "penwidth": .word("1.2")])
  }

  /// A year stands beside the first of its events.
  private static func writePeriods(
    of graph: EventGraph, theme: Theme, language: Language, to dot: inout DOTWriter
  ) {
    for (index, period) in graph.periods.enumerated() {
      let text = period.date.map { language.text(for: $0, style: .long) } ?? ""
      dot.node(
        "p", index,
        [
          "label": .text(text), "shape": .word("plaintext"), "style": .word(""), "fontcolor": .colour(theme.mutedInk),
          "width": .word("1.2"), "height": .word("0.3"), "tooltip": .text(text),
        ])
      if index > 0 { dot.edge(("p", index - 1), ("p", index), ["style": .word("invis"), "weight": .word("100")]) }
    }
  }

  /// No event stands above one of an earlier date; what began a period stands below all of the one before.
  static func writeOrder(of graph: EventGraph, to dot: inout DOTWriter) {
    let firsts = Set(graph.periods.map(\.first))
    for index in graph.nodes.indices.dropFirst() {
      dot.edge(
        ("n", index - 1), ("n", index),
        ["style": .word("invis"), "weight": .word("0"), "minlen": .word(firsts.contains(index) ? "1" : "0")])
    }
  }
}
