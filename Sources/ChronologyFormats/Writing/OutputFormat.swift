import ChronologyModel
import Diagnostics

/// The formats that are written, by the names that `convert --to` takes.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// The native format, which loses nothing.
  case xml
  case gexf, graphml, cytoscape, mermaid

  public func write(_ chronology: Chronology) -> Converted {
    switch self {
    case .xml: NativeWriter.write(chronology)
    case .gexf: GEXFWriter.write(chronology)
    case .graphml: GraphMLWriter.write(chronology)
    case .cytoscape: CytoscapeWriter.write(chronology)
    case .mermaid: MermaidWriter.write(chronology)
    }
  }
}

/// A chronology in another format.
public struct Converted: Sendable {
  public let bytes: [UInt8]
  /// What the format could not carry.
  public let findings: [Diagnostic]
}

extension Rule {
  public static let notCarried = Rule("not-carried", .note, "{format} has no place for {what}")
}

/// What a format cannot carry, in the order in which it is found.
struct Losses {
  private let format: String
  private(set) var findings: [Diagnostic] = []

  init(format: String) { self.format = format }

  mutating func add(_ what: String) {
    findings.append(Diagnostic(.notCarried, ["format": format, "what": what]))
  }

  /// Nothing where the count is 0.
  mutating func add(_ count: Int, _ one: String, _ many: String) {
    guard count > 0 else { return }
    add(count == 1 ? "1 \(one)" : "\(count) \(many)")
  }

  mutating func addRenamedIDs(_ count: Int) {
    add(
      count, "id with characters that an id may not have; it was made anew",
      "ids with characters that an id may not have; they were made anew")
  }

  mutating func addReplacedTexts(_ count: Int) {
    add(
      count, "text with a control character, for which U+FFFD stands",
      "texts with control characters, for which U+FFFD stands")
  }
}
