import ChronologyModel
import Diagnostics
import EDTF
import Markup
import Wording

/// Writes a Mermaid flowchart, as Markdown viewers draw it: actors in shapes by their kind, relations as arrows with their
/// kind and date. Mermaid has no marks for confidence; a broken arrow is what is not plainly asserted.
enum MermaidWriter {
  /// What Mermaid draws unless its configuration says otherwise.
  private static let mostEdges = 500

  static func write(_ chronology: Chronology) -> Converted {
    let network = Network(chronology)
    let language = chronology.language.flatMap(Language.named) ?? .britishEnglish
    let names = Dictionary(network.nodes.enumerated().map { ($0.element.id, $0.offset + 1) }) { first, _ in first }
    var out = ByteWriter(capacity: 1 << 12)
    out.write("---\ntitle: \"")
    out.write(network.title, as: MermaidTitle.self)
    out.write("\"\n---\nflowchart LR\n")
    for (place, node) in network.nodes.enumerated() { out.write(node, number: place + 1) }
    for edge in network.edges {
      guard let source = names[edge.source], let target = names[edge.target] else { continue }
      out.write(edge, from: source, to: target, in: language)
    }
    var losses = Losses(format: "Mermaid")
    losses.addWhatIsNoNetwork(chronology)
    losses.add(chronology.sources.count, "source", "sources")
    losses.add(
      chronology.actors.count { $0.description != nil || !$0.aliases.isEmpty || !$0.attributes.isEmpty },
      "description or alias of an actor", "descriptions and aliases of actors")
    var findings = losses.findings
    if network.edges.count > mostEdges {
      findings.append(
        Diagnostic(.manyMermaidEdges, ["count": "\(network.edges.count)", "limit": "\(mostEdges)"]))
    }
    return Converted(bytes: out.bytes, findings: findings)
  }
}

extension Rule {
  public static let manyMermaidEdges = Rule(
    "many-mermaid-edges", .note,
    "Mermaid draws at most {limit} edges unless its 'maxEdges' says more, and here are {count}; select less")
}

extension ByteWriter {
  fileprivate mutating func write(_ node: Network.Node, number: Int) {
    let shape = MermaidShape.of(node.actor.kind)
    write("  n")
    write(number)
    write(shape.opening)
    write("\"")
    write(node.actor.label, as: MermaidLabel.self)
    write("\"")
    write(shape.closing)
    write("\n")
  }

  fileprivate mutating func write(_ edge: Network.Edge, from source: Int, to target: Int, in language: Language) {
    let relation = edge.relation
    let date = relation.date.map { ", \(language.text(for: $0, style: .short))" } ?? ""
    let standing = relation.standing == .asserted ? "" : ", \(relation.standing.rawValue)"
    write("  n")
    write(source)
    write(MermaidArrow.of(relation, isMutual: edge.isMutual))
    write("|\"")
    write(relation.kind + date + standing, as: MermaidLabel.self)
    write("\"| n")
    write(target)
    write("\n")
  }
}

/// The brackets that give a node its shape.
private struct MermaidShape {
  let opening: StaticString
  let closing: StaticString

  static func of(_ kind: ActorKind?) -> MermaidShape {
    switch kind {
    case .state: MermaidShape(opening: "[", closing: "]")
    case .government: MermaidShape(opening: "(", closing: ")")
    case .armedGroup: MermaidShape(opening: "{{", closing: "}}")
    case .organisation: MermaidShape(opening: "[[", closing: "]]")
    case .person: MermaidShape(opening: "([", closing: "])")
    case .bloc: MermaidShape(opening: "[/", closing: "/]")
    case .people: MermaidShape(opening: "((", closing: "))")
    case nil: MermaidShape(opening: "[", closing: "]")
    }
  }
}

private enum MermaidArrow {
  /// Hostile ones end in a cross, what is not plainly asserted is dotted.
  static func of(_ relation: Relation, isMutual: Bool) -> StaticString {
    switch (relation.sign == .hostile, isMutual, relation.standing == .asserted) {
    case (true, true, true): " x--x"
    case (true, true, false): " x-.-x"
    case (true, false, true): " --x"
    case (true, false, false): " -.-x"
    case (false, true, true): " <-->"
    case (false, true, false): " <-.->"
    case (false, false, true): " -->"
    case (false, false, false): " -.->"
    }
  }
}
