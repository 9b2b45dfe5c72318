import ChronologyModel
import RelationshipGraph

/// A file for Graphviz that only asks for positions: boxes of fixed size in place of text, so that no font decides.
///
/// An edge's label is a node of its own in the middle of the edge, so that no two labels overlap and every line goes
/// around the labels of the others. Nodes are `n0`, `n1`, ..., labels `m0`, `m1`, ... Lengths are points.
///
/// With `dot`, edges run from the actor where a reader begins outwards (``RelationshipGraph/steps``), whoever acts on
/// whom: the actors on whom much depends then stand in the middle, and not below all who act on them.
public enum PositionsDOT {
  public enum Engine: String, Hashable, Sendable {
    /// Layers, with labels.
    case dot
    /// Springs, without labels: for what is too large for the other.
    case sfdp
  }

  /// Distances between nodes of a layer and between layers, in points.
  public struct Spacing: Hashable, Sendable {
    public var nodes: Double
    public var layers: Double
    /// Over how many rows the actors of one step are spread, at least 1: more make a narrower, taller figure.
    public var rows: Int
    /// With whom of ``RelationshipGraph/ActorGraph/leads`` the figure begins.
    public var lead: Int

    public init(nodes: Double, layers: Double, rows: Int = 1, lead: Int = 0) {
      self.nodes = nodes
      self.layers = layers
      self.rows = rows
      self.lead = lead
    }
  }

  public static func engine(for graph: ActorGraph) -> Engine {
    graph.edges.count > GraphDOT.edgesForDot ? .sfdp : .dot
  }

  /// - Parameter engine: nil for the graph's own.
  public static func write(
    _ graph: ActorGraph, _ labels: FigureLabels, spacing: Spacing, engine: Engine? = nil
  ) -> [UInt8] {
    let engine = engine ?? self.engine(for: graph)
    var dot = DOTWriter()
    dot.line("digraph \"positions\" {")
    dot.defaults(
      "graph",
      [
        "rankdir": .word("TB"), "newrank": .word("true"), "nslimit": .word("2"), "nslimit1": .word("2"),
        "splines": engine == .dot ? .word("true") : .word("line"), "overlap": engine == .dot ? nil : .word("prism"),
        "nodesep": .number(spacing.nodes / 72), "ranksep": .number(spacing.layers / 72),
      ])
    dot.defaults("node", ["shape": .word("box"), "fixedsize": .word("true"), "label": .word("")])
    dot.defaults("edge", ["dir": .word("none")])
    for (index, box) in labels.nodes.enumerated() { dot.node("n", index, size(of: box)) }
    let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let steps = engine == .dot ? graph.steps(beginningWith: spacing.lead) : [:]
    let rows = Rows(graph, steps: steps, count: spacing.rows)
    for (index, edge) in graph.edges.enumerated() {
      guard var tail = places[edge.from], var head = places[edge.to] else { continue }
      guard engine == .dot else {
        dot.edge(("n", tail), ("n", head), [:])
        continue
      }
      if steps[edge.from, default: 0] > steps[edge.to, default: 0] { swap(&tail, &head) }
      dot.node("m", index, size(of: labels.edges[index]))
      dot.edge(("n", tail), ("m", index), ["headclip": .word("false")])
      let row = rows.row(of: graph.nodes[head].id)
      dot.edge(
        ("m", index), ("n", head), ["tailclip": .word("false"), "minlen": row > 0 ? .number(Double(1 + row)) : nil])
    }
    if engine == .dot { writeFrames(graph, labels, to: &dot) }
    dot.line("}")
    return dot.bytes
  }

  /// An edge within a bloc keeps its label within the frame.
  private static func writeFrames(_ graph: ActorGraph, _ labels: FigureLabels, to dot: inout DOTWriter) {
    guard graph.hasFrames else { return }
    for (index, bloc) in graph.blocs.enumerated() {
      let ids = Set(bloc.nodes.map { graph.nodes[$0].id })
      let inside = graph.edges.indices.filter { ids.contains(graph.edges[$0].from) && ids.contains(graph.edges[$0].to) }
      dot.cluster(
        index,
        [
          "margin": .word("6"), "labeljust": .word("l"), "labelloc": .word("t"),
          "label": .room(width: labels.frames[index].width, height: labels.frames[index].height),
        ], [("n", bloc.nodes), ("m", inside)])
    }
  }

  private static func size(of box: LabelBox) -> DOTWriter.Attributes {
    ["width": .number(GraphDOT.inches(box.width)), "height": .number(GraphDOT.inches(box.height))]
  }
}

/// In which row of its step an actor stands, so that those around one with many relations do not all stand side by side.
private struct Rows {
  private var rows: [EntryID<Actor>: Int] = [:]

  /// In turn: those that lead on to others first, then those at the end.
  init(_ graph: ActorGraph, steps: [EntryID<Actor>: Int], count: Int) {
    guard count > 1 else { return }
    var leadsOn: Set<EntryID<Actor>> = []
    for edge in graph.edges {
      guard let from = steps[edge.from], let to = steps[edge.to], from != to else { continue }
      leadsOn.insert(from < to ? edge.from : edge.to)
    }
    for (_, layer) in Dictionary(grouping: graph.nodes.map(\.id), by: { steps[$0, default: 0] }) where layer.count > 3 {
      let inOrder = layer.filter(leadsOn.contains) + layer.filter { !leadsOn.contains($0) }
      for (index, actor) in inOrder.enumerated() { rows[actor] = index % count }
    }
  }

  func row(of actor: EntryID<Actor>) -> Int { rows[actor, default: 0] }
}
