import ChronologyModel
import EDTF
import Markup

/// Writes GEXF 1.3 (gexf.net), the format of Gephi: nodes and edges with the days on which they hold.
enum GEXFWriter {
  static func write(_ chronology: Chronology) -> Converted {
    let network = Network(chronology)
    var out = XMLWriter()
    out.element("gexf") { out in
      out.attribute("xmlns", GEXFFormat.namespace)
      out.attribute("version", "1.3")
      out.element("meta") {
        $0.element("creator", text: "Chronograph")
        $0.element("description", text: network.title)
      }
      out.element("graph") { out in
        out.attribute("mode", "dynamic")
        out.attribute("defaultedgetype", network.isUndirected ? "undirected" : "directed")
        out.attribute("timeformat", "date")
        out.attribute("timerepresentation", "interval")
        out.declare(network.nodeColumns, of: "node")
        out.declare(network.edgeColumns, of: "edge")
        out.element("nodes") { for node in network.nodes { $0.write(node) } }
        out.element("edges") { for edge in network.edges { $0.write(edge) } }
      }
    }
    var losses = Losses(format: "GEXF")
    losses.addWhatIsNoNetwork(chronology)
    losses.addDetailsOfSources(chronology)
    losses.addReplacedTexts(out.replacedTexts)
    return Converted(bytes: out.finish(), findings: losses.findings)
  }
}

extension XMLWriter {
  fileprivate mutating func declare(_ columns: [String], of kind: String) {
    guard !columns.isEmpty else { return }
    element("attributes") { out in
      out.attribute("class", kind)
      out.attribute("mode", "static")
      for (place, column) in columns.enumerated() {
        out.element("attribute") {
          $0.attribute("id", "a\(place + 1)")
          $0.attribute("title", column)
          $0.attribute("type", "string")
        }
      }
    }
  }

  fileprivate mutating func write(_ node: Network.Node) {
    element("node") {
      $0.attribute("id", node.id)
      $0.attribute("label", node.actor.name)
      $0.writeContent(node.values, node.actor.existence)
    }
  }

  fileprivate mutating func write(_ edge: Network.Edge) {
    element("edge") {
      $0.attribute("id", edge.id)
      $0.attribute("source", edge.source)
      $0.attribute("target", edge.target)
      $0.attribute("type", edge.isMutual ? "undirected" : nil)
      $0.attribute("kind", edge.relation.kind)
      $0.attribute("label", edge.relation.kind)
      $0.writeContent(edge.values, edge.relation.date)
    }
  }

  private mutating func writeContent(_ values: [NetworkValue], _ date: EDTFDate?) {
    let spans = date?.networkSpans ?? []
    if spans.count == 1 { write(spans[0]) }
    if !values.isEmpty {
      element("attvalues") { out in
        for value in values {
          out.element("attvalue") {
            $0.attribute("for", "a\(value.column + 1)")
            $0.attribute("value", value.value)
          }
        }
      }
    }
    if spans.count > 1 {
      element("spells") { for span in spans { $0.element("spell") { $0.write(span) } } }
    }
  }

  private mutating func write(_ span: NetworkSpan) {
    attribute("start", span.start?.description)
    attribute("end", span.end?.description)
  }
}
