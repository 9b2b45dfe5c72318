import RelationshipGraph

/// A file for Graphviz that only asks where events stand: boxes of fixed size in place of text. Nodes are `n0`, `n1`, ...
public enum EventPositionsDOT {
  public static func write(
    _ graph: EventGraph, _ labels: EventLabels, spacing: PositionsDOT.Spacing
  ) -> [UInt8] {
    var dot = DOTWriter()
    dot.line("digraph \"positions\" {")
    dot.defaults(
      "graph",
      [
        "rankdir": .word("TB"), "newrank": .word("true"), "splines": .word("true"),
        "nodesep": .number(spacing.nodes / 72), "ranksep": .number(spacing.layers / 72),
      ])
    dot.defaults("node", ["shape": .word("box"), "fixedsize": .word("true"), "label": .word("")])
    dot.defaults("edge", ["dir": .word("none")])
    for (index, box) in labels.nodes.enumerated() {
      dot.node(
        "n", index,
        ["width": .number(GraphDOT.inches(box.width)), "height": .number(GraphDOT.inches(box.height))])
    }
    for link in graph.links {
      dot.edge(("n", link.from), ("n", link.to), ["constraint": link.isForward ? nil : .word("false")])
    }
    EventDOT.writeOrder(of: graph, to: &dot)
    dot.line("}")
    return dot.bytes
  }
}
