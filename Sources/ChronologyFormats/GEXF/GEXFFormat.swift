import Parsing

/// GEXF (gexf.net), versions 1.0 to 1.3.
enum GEXFFormat {
  /// Of version 1.3.
  static let namespace = "http://gexf.net/1.3"

  /// Those that files in the wild have.
  static let namespaces: Set<String> = Set(
    ["1.0", "1.1", "1.2", "1.3"].flatMap { version in
      ["http://gexf.net/", "http://www.gexf.net/"].flatMap { ["\($0)\(version)", "\($0)\(version)draft"] }
    } + ["http://www.gephi.org/gexf", ""])

  static let parser = XMLEntryParser(
    namespaces: namespaces, names: XMLNames(GEXFElement.self, GEXFAttribute.self),
    containers: ["graph", "nodes", "edges"])
}

enum GEXFElement: String, XMLVocabulary {
  case gexf, meta, title, creator, keywords, description, graph, attributes, attribute, `default`, options
  case nodes, node, edges, edge, attvalues, attvalue, spells, spell, parents, parent
}

enum GEXFAttribute: String, XMLVocabulary {
  case id, label, source, target, type, kind, start, end, startopen, endopen, timestamp, pid
  case `for`, value, title, `class`, defaultedgetype, name
}

extension XMLFragment.Element {
  var gexf: GEXFElement? { code.map { Self.gexfElements[$0] } }
  private static let gexfElements = GEXFElement.allCases
}

extension XMLFragment.Attribute {
  var gexf: GEXFAttribute? { code.map { Self.gexfAttributes[$0] } }
  private static let gexfAttributes = GEXFAttribute.allCases
}

extension XMLFragment {
  func gexf(_ name: GEXFAttribute, of element: Element) -> NetworkEntry.Text? {
    for attribute in attributes[element.attributes] where attribute.gexf == name { return text(of: attribute) }
    return nil
  }
}
