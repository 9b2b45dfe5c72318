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
    var builder = TableBuilder(inputSize: bytes.count)
    let (text, problems) =
      switch kind ?? self.kind(ofFile: name) {
      case .events: parse(bytes, name, map, &builder) { $0.event($1) }
      case .actors: parse(bytes, name, map, &builder) { $0.actor($1) }
      case .relations: parse(bytes, name, map, &builder) { $0.relation($1) }
      case .sources: parse(bytes, name, map, &builder) { $0.source($1) }
      }
    var result = ReadResult(chronology: builder.finished())
    result.chronology.texts = [text]
    result.findings = (problems + builder.fields.diagnostics(in: text)).sorted {
      ($0.location?.line ?? 0, $0.location?.column ?? 0) < ($1.location?.line ?? 0, $1.location?.column ?? 0)
    }
    return result
  }

  private static func parse<Column: TableColumn>(
    _ bytes: [UInt8], _ name: String, _ map: [String: String], _ builder: inout TableBuilder,
    _ read: (inout TableBuilder, TableRow<Column>) -> Void
  ) -> (SourceText, [Diagnostic]) {
    var columns: ColumnMap<Column>?
    return CSVParser.parse(
      bytes, name: name, header: { columns = builder.columns(of: $0, map) },
      row: { row in if let columns { builder.read(TableRow(row, columns), read) } })
  }

  /// The words that `--map` takes for fields: those of every kind of table.
  public static let fields: [String] = {
    let all: [[String]] = [
      names(EventColumn.self), names(ActorColumn.self), names(RelationColumn.self), names(SourceColumn.self),
    ]
    return Set(all.joined()).sorted()
  }()

  private static func names<Column: TableColumn>(_ columns: Column.Type) -> [String] {
    Column.allCases.flatMap(\.headers)
  }

  /// By the name of the file: `actors.csv` is a table of actors.
  static func kind(ofFile name: String) -> TableKind {
    let file = name.split(separator: "/").last ?? ""
    return TableKind(rawValue: file.split(separator: ".").first.map { $0.lowercased() } ?? "") ?? .events
  }
}
