import Parsing

/// GraphML (graphml.graphdrawing.org).
enum GraphMLFormat {
  static let namespace = "http://graphml.graphdrawing.org/xmlns"

  /// Those that files in the wild have.
  static let namespaces: Set<String> = [
    namespace, "\(namespace)/graphml", "\(namespace)/1.0rc", "\(namespace)/1.0", "\(namespace)/1.1", "",
  ]

  static let parser = XMLEntryParser(
    namespaces: namespaces, names: XMLNames(GraphMLElement.self, GraphMLAttribute.self), containers: ["graph"])
}

enum GraphMLElement: String, XMLVocabulary {
  case graphml, key, `default`, graph, node, edge, hyperedge, endpoint, data, desc, port, locator
}

enum GraphMLAttribute: String, XMLVocabulary {
  case id, `for`, name = "attr.name", key, source, target, directed, edgedefault, node, port
}

extension XMLFragment.Element {
  var graphML: GraphMLElement? { code.map { Self.graphMLElements[$0] } }
  private static let graphMLElements = GraphMLElement.allCases
}

extension XMLFragment.Attribute {
  var graphML: GraphMLAttribute? { code.map { Self.graphMLAttributes[$0] } }
  private static let graphMLAttributes = GraphMLAttribute.allCases
}

extension XMLFragment {
  func graphML(_ name: GraphMLAttribute, of element: Element) -> NetworkEntry.Text? {
    for attribute in attributes[element.attributes] where attribute.graphML == name { return text(of: attribute) }
    return nil
  }
}
