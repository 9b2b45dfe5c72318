import ChronologyModel
import Diagnostics
import Parsing

/// The formats that are read, by the names that `--from` takes.
public enum InputFormat: String, Sendable, CaseIterable {
  case xml, csv, gexf, graphml

  /// By the ending of a file's name; nil for an unknown one.
  public init?(fileName: String) {
    guard let ending = fileName.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last else {
      return nil
    }
    switch ending.lowercased() {
    case "xml": self = .xml
    case "csv", "tsv": self = .csv
    case "gexf": self = .gexf
    case "graphml": self = .graphml
    default: return nil
    }
  }

  /// By the name, and for a file called `.xml` by what its root element is.
  public init?(fileName: String, bytes: [UInt8]) {
    self.init(fileName: fileName)
    guard self == .xml, let root = XMLRoot.name(in: bytes), let format = Self.byRoot[root] else { return }
    self = format
  }

  private static let byRoot: [String: InputFormat] = ["gexf": .gexf, "graphml": .graphml]

  public func read(_ bytes: [UInt8], name: String, map: [String: String] = [:]) -> ReadResult {
    switch self {
    case .xml: NativeReader.read(bytes, name: name)
    case .csv: TableReader.read(bytes, name: name, map: map)
    case .gexf: GEXFReader.read(bytes, name: name)
    case .graphml: GraphMLReader.read(bytes, name: name)
    }
  }
}
