import ChronologyModel
import Diagnostics
import Parsing

/// Reads GraphML: nodes become actors, edges and hyperedges relations. Data named `start` and `end` are dates where they
/// can be; drawings of other programs are passed over but for the labels in them.
enum GraphMLReader {
  static func read(_ bytes: [UInt8], name: String) -> ReadResult {
    let builder = GraphMLBuilder()
    let (text, problems) = GraphMLFormat.parser.parse(
      bytes, name: name, root: builder.readStart, entry: builder.readEntry)
    return builder.network.result(in: text, problems)
  }
}

private final class GraphMLBuilder {
  let network = NetworkBuilder(hasTimes: false)
  private var isGraphML = false
  private var isRefused = false
  private var isDirectedByDefault = false
  private var defaults = NetworkDefaults()
  /// Names of data by their keys.
  private var names: [String: String] = [:]

  /// The root's tag and that of each graph.
  func readStart(_ fragment: XMLFragment) {
    guard let start = fragment.elements.first else { return }
    if isGraphML {
      isDirectedByDefault = fragment.graphML(.edgedefault, of: start)?.text == "directed"
    } else if start.graphML == .graphml {
      isGraphML = true
    } else if !isRefused {
      isRefused = true
      network.refuse(start, in: fragment, known: start.graphML?.rawValue, root: "graphml")
    }
  }

  func readEntry(_ fragment: XMLFragment) {
    guard isGraphML, let entry = fragment.elements.first else { return }
    switch entry.graphML {
    case .key: readKey(fragment)
    case .data: readGraphData(fragment)
    case .node, .edge, .hyperedge: readContent(fragment)
    default: break
    }
  }

  private func readKey(_ fragment: XMLFragment) {
    let element = fragment.elements[0]
    guard let id = fragment.graphML(.id, of: element)?.text else { return }
    let name = fragment.graphML(.name, of: element)?.text.nonEmpty ?? id
    let kind = fragment.graphML(.for, of: element)?.text ?? "all"
    if let standard = fragment.elements.first(where: { $0.graphML == .default && $0.parent == 0 }) {
      for kind in kind == "all" ? ["node", "edge", "hyperedge"] : [kind] {
        defaults.add(fragment.entryText(of: standard), column: id, named: name, of: kind)
      }
    }
    names[id] = name
  }

  private func readGraphData(_ fragment: XMLFragment) {
    let element = fragment.elements[0]
    let name = fragment.graphML(.key, of: element).map { names[$0.text] ?? $0.text }
    let text = fragment.text(of: element).tidied
    guard let name = name?.lowercased(), !text.isEmpty else { return }
    if name == "as_of" { network.setAsOf(text) }
    if ["title", "label", "name"].contains(name) { network.title = text }
  }

  /// A node or an edge, and for a node those in graphs of its own, which become its members.
  private func readContent(_ fragment: XMLFragment) {
    for (place, element) in fragment.elements.enumerated() {
      switch element.graphML {
      case .node:
        let outer = fragment.outer(of: place) { $0.graphML == .node }
        let around = outer.flatMap { fragment.graphML(.id, of: fragment.elements[$0]) }
        network.add(
          node: read(fragment, place, of: "node", known: [.id]), within: [around].compactMap(\.self))
      case .edge: readEdge(fragment, place)
      case .hyperedge: readHyperedge(fragment, place)
      default: break
      }
    }
  }

  private func readEdge(_ fragment: XMLFragment, _ place: Int) {
    let edge = fragment.elements[place]
    let entry = read(fragment, place, of: "edge", known: [.id, .source, .target, .directed])
    guard let source = fragment.graphML(.source, of: edge) else { return network.report(missing: "source", of: entry) }
    guard let target = fragment.graphML(.target, of: edge) else { return network.report(missing: "target", of: entry) }
    var isDirected = isDirectedByDefault
    if let directed = fragment.graphML(.directed, of: edge)?.text {
      isDirected = directed == "true" || directed == "1"
    } else if let graph = fragment.outer(of: place, where: { $0.graphML == .graph }),
      let standard = fragment.graphML(.edgedefault, of: fragment.elements[graph])
    {
      isDirected = standard.text == "directed"
    }
    network.add(edge: NetworkLink(entry: entry, ends: [source, target], isDirected: isDirected))
  }

  private func readHyperedge(_ fragment: XMLFragment, _ place: Int) {
    let entry = read(fragment, place, of: "hyperedge", known: [.id])
    let points = fragment.children(of: place).map { fragment.elements[$0] }.filter { $0.graphML == .endpoint }
    let ends = points.compactMap { fragment.graphML(.node, of: $0) }
    guard ends.count > 1 else { return network.report(missing: "node", of: NetworkEntry("endpoint", at: entry.offset)) }
    network.add(edge: NetworkLink(entry: entry, ends: ends, isDirected: false))
  }

  /// - Parameter known: attributes that are no column.
  private func read(
    _ fragment: XMLFragment, _ place: Int, of kind: String, known: Set<GraphMLAttribute>
  ) -> NetworkEntry {
    let element = fragment.elements[place]
    var entry = NetworkEntry(kind, at: element.offset)
    entry.id = fragment.graphML(.id, of: element)
    var given: Set<String> = []
    for child in fragment.children(of: place) where fragment.elements[child].graphML == .data {
      let data = fragment.elements[child]
      guard let key = fragment.graphML(.key, of: data)?.text else { continue }
      given.insert(key)
      if data.end > child + 1 { network.note(.passedOver, at: data.offset) }
      if let label = Self.drawnLabel(in: fragment, child) { entry.label = entry.label ?? label }
      entry.values.append((names[key] ?? key, fragment.entryText(of: data)))
    }
    defaults.complete(&entry, given: given, &network.fields)
    for attribute in fragment.attributes[element.attributes] {
      if let name = attribute.graphML, known.contains(name) { continue }
      entry.values.append(
        (attribute.graphML?.rawValue ?? fragment.spelling(of: attribute), fragment.text(of: attribute)))
    }
    return entry
  }

  /// The text that yEd draws: a label of another namespace within the data.
  private static func drawnLabel(in fragment: XMLFragment, _ data: Int) -> NetworkEntry.Text? {
    let inner = fragment.elements[(data + 1)..<fragment.elements[data].end]
    let label = inner.first { $0.hasText && ["NodeLabel", "EdgeLabel"].contains(fragment.spelling(of: $0)) }
    return label.map(fragment.entryText)
  }
}
