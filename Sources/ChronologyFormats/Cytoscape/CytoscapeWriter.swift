import ChronologyModel
import EDTF
import Markup

/// Writes the JSON that Cytoscape and Cytoscape.js read: elements with data.
enum CytoscapeWriter {
  static func write(_ chronology: Chronology) -> Converted {
    let network = Network(chronology)
    // Nodes and edges share one space of ids.
    var ids = FreshIDs()
    for node in network.nodes { ids.reserve(node.id) }
    let edges = network.edges.map { (id: ids.fresh($0.id), edge: $0) }
    var out = JSONWriter()
    out.object {
      $0.object("data") {
        $0.field("name", network.title)
        $0.field("as_of", chronology.asOf?.canonical)
      }
      $0.object("elements") {
        $0.lines("nodes", network.nodes) { out, node in
          out.element {
            $0.field("id", node.id)
            $0.field("name", node.actor.name)
            $0.ends(of: node.actor.existence)
            $0.fields(network.nodeColumns, node.values)
          }
        }
        $0.lines("edges", edges) { out, named in
          let edge = named.edge
          out.element {
            $0.field("id", named.id)
            $0.field("source", edge.source)
            $0.field("target", edge.target)
            $0.field("interaction", edge.relation.kind)
            $0.field("directed", !edge.isMutual)
            $0.ends(of: edge.relation.date)
            $0.fields(network.edgeColumns, edge.values)
          }
        }
      }
    }
    var losses = Losses(format: "Cytoscape JSON")
    losses.addWhatIsNoNetwork(chronology, keepingAsOf: true)
    losses.addDetailsOfSources(chronology)
    return Converted(bytes: out.finish(), findings: losses.findings)
  }
}

extension JSONWriter {
  fileprivate mutating func element(_ data: (inout JSONWriter) -> Void) {
    object { $0.object("data", data) }
  }

  fileprivate mutating func ends(of date: EDTFDate?) {
    if let start = date?.wholeSpan.start { field("start", start.description) }
    if let end = date?.wholeSpan.end { field("end", end.description) }
  }

  fileprivate mutating func fields(_ names: [String], _ values: [NetworkValue]) {
    for value in values { field(named: names[value.column], value.value) }
  }
}
