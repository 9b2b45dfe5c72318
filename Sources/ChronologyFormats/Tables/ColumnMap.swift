import Diagnostics
import Parsing

/// Which column of a table gives which field.
struct ColumnMap<Column: TableColumn> {
  private(set) var positions: [Column: Int] = [:]
  /// Columns that no field takes: their headers and positions.
  private(set) var others: [(header: String, position: Int)] = []

  /// - Parameter told: headers that the user named for fields, which go before the known names.
  init(header: [CSVTable.Field], told: [String: String], reporting fields: inout FieldReader) {
    let normal = header.map { Self.normalised($0.text) }
    var byHeader: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.headers { byHeader[name] = column }
    }
    for (name, wanted) in told.sorted(by: { $0.key < $1.key }) {
      guard let column = Column(rawValue: name) ?? byHeader[Self.normalised(name)] else { continue }
      if let position = normal.firstIndex(of: Self.normalised(wanted)) {
        positions[column] = position
      } else {
        fields.report(
          .noSuchColumn, ["name": wanted], suggestion: DidYouMean.closest(to: wanted, in: header.map(\.text)), at: 0)
      }
    }
    let taken = Set(positions.values)
    for (position, name) in normal.enumerated() where !taken.contains(position) {
      guard let column = byHeader[name], !told.keys.contains(column.rawValue) else {
        if !name.isEmpty { others.append((header[position].text, position)) }
        continue
      }
      if let earlier = positions[column] {
        fields.report(
          .repeatedColumn, ["name": header[earlier].text, "other": header[position].text, "field": column.rawValue],
          at: header[position].offset)
      } else {
        positions[column] = position
      }
    }
    reportMissing(header, &fields)
  }

  private func reportMissing(_ header: [CSVTable.Field], _ fields: inout FieldReader) {
    for column in Column.required where positions[column] == nil {
      let near = others.lazy.compactMap { other in
        DidYouMean.closest(to: Self.normalised(other.header), in: column.headers).map { (other, $0) }
      }.first
      if let ((name, position), suggestion) = near {
        fields.report(.noSuchColumn, ["name": name], suggestion: suggestion, at: header[position].offset)
      } else {
        fields.report(
          .missingColumn, ["field": column.rawValue, "known": column.headers.joined(separator: ", ")],
          at: header.first?.offset ?? 0)
      }
    }
  }

  /// Lower case, with one underscore for blanks and hyphens.
  static func normalised(_ header: String) -> String {
    header.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" }.joined(separator: "_")
  }
}

/// A row, asked by column. Empty cells count as absent.
struct TableRow<Column: TableColumn> {
  let cells: [CSVTable.Field]
  let columns: ColumnMap<Column>

  subscript(_ column: Column) -> CSVTable.Field? {
    guard let position = columns.positions[column] else { return nil }
    let cell = cells[position]
    return cell.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ? nil : cell
  }

  func text(_ column: Column) -> String? { self[column]?.text.tidied }

  /// The parts of a cell between semicolons.
  func list(_ column: Column) -> [String] {
    self[column]?.text.split(separator: ";").map { String($0).tidied }.filter { !$0.isEmpty } ?? []
  }

  var offset: Int { cells.first?.offset ?? 0 }
}
