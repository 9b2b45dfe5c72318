import ChronologyModel
import Diagnostics

/// The formats that are read, by the names that `--from` takes.
public enum InputFormat: String, Sendable, CaseIterable {
  case xml, csv

  /// By the ending of a file's name; nil for an unknown one.
  public init?(fileName: String) {
    guard let ending = fileName.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last else {
      return nil
    }
    switch ending.lowercased() {
    case "xml": self = .xml
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  public func read(_ bytes: [UInt8], name: String, map: [String: String] = [:]) -> ReadResult {
    switch self {
    case .xml: NativeReader.read(bytes, name: name)
    case .csv: TableReader.read(bytes, name: name, map: map)
    }
  }
}
