import ChronologyModel
import Diagnostics
import Parsing

/// What one row of a table is.
public enum TableKind: String, Sendable, CaseIterable {
  case events, actors, relations, sources
}

/// Reads comma-separated tables. Several findings at once; rows with one are left out.
public enum TableReader {
  /// - Parameters:
  ///   - kind: what a row is; `events` unless the file's name says otherwise.
  ///   - map: headers that the user names for fields, `["date": "Datum"]`.
  public static func read(
    _ bytes: [UInt8], name: String, kind: TableKind? = nil, map: [String: String] = [:]
  ) -> ReadResult {
    let (table, problems) = CSVTable.parse(bytes, name: name)
    let builder = TableBuilder()
    if !table.header.isEmpty {
      switch kind ?? self.kind(ofFile: name) {
      case .events: builder.read(table, map, builder.event)
      case .actors: builder.read(table, map, builder.actor)
      case .relations: builder.read(table, map, builder.relation)
      case .sources: builder.read(table, map, builder.source)
      }
    }
    var result = ReadResult(chronology: builder.finished())
    result.chronology.texts = [table.text]
    result.findings = (problems + builder.fields.diagnostics(in: table.text)).sorted {
      ($0.location?.line ?? 0, $0.location?.column ?? 0) < ($1.location?.line ?? 0, $1.location?.column ?? 0)
    }
    return result
  }

  /// By the name of the file: `actors.csv` is a table of actors.
  static func kind(ofFile name: String) -> TableKind {
    let file = name.split(separator: "/").last ?? ""
    return TableKind(rawValue: file.split(separator: ".").first.map { $0.lowercased() } ?? "") ?? .events
  }
}
