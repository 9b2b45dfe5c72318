import ChronologyModel
import EDTF
import Markup

/// Writes GraphML (graphml.graphdrawing.org), with names, dates and columns as data.
enum GraphMLWriter {
  static func write(_ chronology: Chronology) -> Converted {
    let network = Network(chronology)
    let nodeIDs = NameTokens(network.nodes.map(\.id) + network.edges.flatMap { [$0.source, $0.target] })
    let edgeIDs = NameTokens(network.edges.map(\.id))
    let own = ["label", "start", "end"]
    var out = XMLWriter()
    out.element("graphml") { out in
      out.attribute("xmlns", GraphMLFormat.namespace)
      out.element("key") { $0.key("t", of: "graph", "title") }
      if chronology.asOf != nil { out.element("key") { $0.key("d", of: "graph", "as_of") } }
      for (place, column) in (own + network.nodeColumns).enumerated() {
        out.element("key") { $0.key("n\(place + 1)", of: "node", column) }
      }
      for (place, column) in (own + network.edgeColumns).enumerated() {
        out.element("key") { $0.key("e\(place + 1)", of: "edge", column) }
      }
      out.element("graph") { out in
        out.attribute("edgedefault", network.isUndirected ? "undirected" : "directed")
        out.data("t", network.title)
        if let asOf = chronology.asOf { out.data("d", asOf.canonical) }
        for node in network.nodes {
          out.element("node") {
            $0.attribute("id", nodeIDs[node.id])
            $0.data("n", node.actor.name, node.actor.existence, node.values)
          }
        }
        for edge in network.edges {
          out.element("edge") {
            $0.attribute("id", edgeIDs[edge.id])
            $0.attribute("source", nodeIDs[edge.source])
            $0.attribute("target", nodeIDs[edge.target])
            $0.attribute("directed", edge.isMutual ? "false" : nil)
            $0.data("e", edge.relation.kind, edge.relation.date, edge.values)
          }
        }
      }
    }
    var losses = Losses(format: "GraphML")
    losses.addWhatIsNoNetwork(chronology, keepingAsOf: true)
    losses.addDetailsOfSources(chronology)
    losses.addRenamedIDs(nodeIDs.renamedCount + edgeIDs.renamedCount)
    losses.addReplacedTexts(out.replacedTexts)
    return Converted(bytes: out.finish(), findings: losses.findings)
  }
}

extension XMLWriter {
  fileprivate mutating func key(_ id: String, of kind: String, _ name: String) {
    attribute("id", id)
    attribute("for", kind)
    attribute("attr.name", name)
    attribute("attr.type", "string")
  }

  fileprivate mutating func data(_ key: String, _ value: String) {
    element("data", text: value) { $0.attribute("key", key) }
  }

  /// A label, two dates and the columns that follow them.
  fileprivate mutating func data(_ prefix: String, _ label: String, _ date: EDTFDate?, _ values: [NetworkValue]) {
    data("\(prefix)1", label)
    if let start = date?.wholeSpan.start { data("\(prefix)2", start.description) }
    if let end = date?.wholeSpan.end { data("\(prefix)3", end.description) }
    for value in values { data("\(prefix)\(value.column + 4)", value.value) }
  }
}
