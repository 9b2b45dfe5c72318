import ChronologyModel
import Diagnostics
import Parsing

/// Reads GEXF: nodes become actors, edges relations, their times dates. Positions, sizes and colours are passed over.
enum GEXFReader {
  static func read(_ bytes: [UInt8], name: String) -> ReadResult {
    let builder = GEXFBuilder()
    let (text, problems) = GEXFFormat.parser.parse(
      bytes, name: name, root: builder.readStart, entry: builder.readEntry)
    return builder.network.result(in: text, problems)
  }
}

private final class GEXFBuilder {
  let network = NetworkBuilder(hasTimes: true)
  private var isGEXF = false
  private var isRefused = false
  private var isDirectedByDefault = false
  /// Titles of columns by their ids, of nodes and of edges.
  private var columns: [String: [String: String]] = [:]
  private var defaults = NetworkDefaults()

  /// The root's tag and that of each container.
  func readStart(_ fragment: XMLFragment) {
    guard let start = fragment.elements.first else { return }
    if isGEXF {
      guard start.gexf == .graph else { return }
      isDirectedByDefault = fragment.gexf(.defaultedgetype, of: start)?.text == "directed"
      if let name = fragment.gexf(.name, of: start)?.text.tidied.nonEmpty { network.title = name }
    } else if start.gexf == .gexf {
      isGEXF = true
    } else if !isRefused {
      isRefused = true
      network.refuse(start, in: fragment, known: start.gexf?.rawValue, root: "gexf")
    }
  }

  func readEntry(_ fragment: XMLFragment) {
    guard isGEXF, let entry = fragment.elements.first else { return }
    switch entry.gexf {
    case .meta: readMeta(fragment)
    case .attributes: readColumns(fragment)
    case .node, .edge: readContent(fragment)
    default: break
    }
  }

  private func readMeta(_ fragment: XMLFragment) {
    let texts = [GEXFElement.title, .description].compactMap { name in
      fragment.elements.first { $0.gexf == name }.flatMap { fragment.text(of: $0).tidied.nonEmpty }
    }
    if let title = texts.first { network.title = title }
  }

  private func readColumns(_ fragment: XMLFragment) {
    let kind = fragment.gexf(.class, of: fragment.elements[0])?.text ?? "node"
    for (place, element) in fragment.elements.enumerated() where element.gexf == .attribute {
      guard let id = fragment.gexf(.id, of: element)?.text else { continue }
      let title = fragment.gexf(.title, of: element)?.text.nonEmpty ?? id
      columns[kind, default: [:]][id] = title
      let inner = fragment.children(of: place).map { fragment.elements[$0] }
      if let standard = inner.first(where: { $0.gexf == .default }) {
        defaults.add(fragment.entryText(of: standard), column: id, named: title, of: kind)
      }
    }
  }

  /// A node with those in it, which become its members, or an edge.
  private func readContent(_ fragment: XMLFragment) {
    for (place, element) in fragment.elements.enumerated() {
      switch element.gexf {
      case .node: readNode(fragment, place)
      case .edge: readEdge(fragment, place)
      default: break
      }
    }
  }

  private func readNode(_ fragment: XMLFragment, _ place: Int) {
    let element = fragment.elements[place]
    var around: [NetworkEntry.Text] = []
    if let parent = fragment.gexf(.pid, of: element) {
      around = [parent]
    } else if let outer = fragment.outer(of: place, where: { $0.gexf == .node }) {
      around = [fragment.gexf(.id, of: fragment.elements[outer])].compactMap(\.self)
    }
    for child in fragment.children(of: place) where fragment.elements[child].gexf == .parents {
      let parents = fragment.children(of: child).map { fragment.elements[$0] }.filter { $0.gexf == .parent }
      around += parents.compactMap { fragment.gexf(.for, of: $0) }
    }
    network.add(node: read(fragment, place, of: "node", known: [.id, .label, .pid]), within: around)
  }

  private func readEdge(_ fragment: XMLFragment, _ place: Int) {
    let edge = fragment.elements[place]
    var entry = read(fragment, place, of: "edge", known: [.id, .label, .source, .target, .type])
    guard let source = fragment.gexf(.source, of: edge) else { return network.report(missing: "source", of: entry) }
    guard let target = fragment.gexf(.target, of: edge) else { return network.report(missing: "target", of: entry) }
    // A column says it better than the attribute that keeps parallel edges apart.
    if entry.values.count(where: { $0.name == "kind" }) > 1,
      let attribute = fragment.gexf(.kind, of: edge),
      let place = entry.values.firstIndex(where: { $0.value.offset == attribute.offset })
    {
      entry.values.remove(at: place)
    }
    let type = fragment.gexf(.type, of: edge)?.text
    network.add(
      edge: NetworkLink(
        entry: entry, ends: [source, target], isDirected: type.map { $0 == "directed" } ?? isDirectedByDefault))
  }

  /// - Parameter known: attributes that are no column.
  private func read(
    _ fragment: XMLFragment, _ place: Int, of kind: String, known: Set<GEXFAttribute>
  ) -> NetworkEntry {
    let element = fragment.elements[place]
    var entry = NetworkEntry(kind, at: element.offset)
    entry.id = fragment.gexf(.id, of: element)
    entry.label = fragment.gexf(.label, of: element)
    if let times = fragment.gexfTimes(of: element) { entry.times = [times] }
    var given: Set<String> = []
    for child in fragment.children(of: place) {
      switch fragment.elements[child].gexf {
      case .attvalues:
        for value in fragment.children(of: child).map({ fragment.elements[$0] }) where value.gexf == .attvalue {
          guard let column = fragment.gexf(.for, of: value) ?? fragment.gexf(.id, of: value),
            let content = fragment.gexf(.value, of: value)
          else { continue }
          given.insert(column.text)
          let name = columns[kind]?[column.text] ?? column.text
          entry.values.append((name, content))
          if fragment.gexfTimes(of: value) != nil { network.note(.changingValues, name, at: value.offset) }
        }
      case .spells:
        let spells = fragment.children(of: child).map { fragment.elements[$0] }.filter { $0.gexf == .spell }
        entry.times += spells.compactMap { fragment.gexfTimes(of: $0) }
      case nil: network.note(.passedOver, at: fragment.elements[child].offset)
      default: break
      }
    }
    defaults.complete(&entry, given: given, &network.fields)
    for attribute in fragment.attributes[element.attributes] where !attribute.isGEXFTime {
      if let name = attribute.gexf, known.contains(name) { continue }
      entry.values.append(
        (attribute.gexf?.rawValue ?? fragment.spelling(of: attribute), fragment.text(of: attribute)))
    }
    return entry
  }
}
