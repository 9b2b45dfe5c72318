import Diagnostics
import Parsing

/// Which column of a table gives which field.
struct ColumnMap<Column: TableColumn> {
  private var positions: [(column: Column, position: Int)] = []
  /// Columns that no field takes: their headers, or "column 3" where they have none, and positions.
  private(set) var others: [(header: String, position: Int)] = []
  private let header: [CSVField]

  /// The position of a column; nil where the table has none such. Among a dozen columns a search is quicker than a hash.
  subscript(_ column: Column) -> Int? {
    for pair in positions where pair.column == column { return pair.position }
    return nil
  }

  /// - Parameter told: headers that the user named for fields, which go before the known names.
  init(header: [CSVField], told: [String: String], reporting fields: inout FieldReader) {
    self.header = header
    let normal = header.map { Self.normalised($0.text) }
    var byHeader: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.headers { byHeader[name] = column }
    }
    let fixed = takeTold(told, byHeader, normal, &fields)
    takeKnown(normal, byHeader, besides: fixed, &fields)
    reportMissing(normal, &fields)
  }

  /// - Returns: the columns that the user spoke of.
  private mutating func takeTold(
    _ told: [String: String], _ byHeader: [String: Column], _ normal: [String], _ fields: inout FieldReader
  ) -> Set<Column> {
    var fixed: Set<Column> = []
    for (name, wanted) in told.sorted(by: { $0.key < $1.key }) {
      guard let column = Column(rawValue: name) ?? byHeader[Self.normalised(name)] else { continue }
      fixed.insert(column)
      if let position = normal.firstIndex(of: Self.normalised(wanted)) {
        positions.removeAll { $0.column == column }
        positions.append((column, position))
      } else {
        fields.report(
          .noSuchColumn, ["name": wanted], suggestion: DidYouMean.closest(to: wanted, in: header.map(\.text)), at: 0)
      }
    }
    return fixed
  }

  private mutating func takeKnown(
    _ normal: [String], _ byHeader: [String: Column], besides fixed: Set<Column>, _ fields: inout FieldReader
  ) {
    let taken = Set(positions.map(\.position))
    var seen: [String: Int] = [:]
    for (position, name) in normal.enumerated() where !taken.contains(position) {
      let column = byHeader[name].flatMap { fixed.contains($0) ? nil : $0 }
      if let earlier = column.flatMap({ self[$0] }) ?? (name.isEmpty ? nil : seen[name]) {
        fields.report(
          .repeatedColumn,
          ["name": header[earlier].text, "other": header[position].text, "field": column?.rawValue ?? name],
          at: header[position].offset)
      } else if let column {
        positions.append((column, position))
      } else {
        others.append((name.isEmpty ? "column \(position + 1)" : header[position].text, position))
      }
      seen[name] = seen[name] ?? position
    }
    // A separator too many at the end of the header is no column.
    let named = others.filter { !normal[$0.position].isEmpty }
    if let first = named.first {
      let names = named.map { "'\($0.header)'" }.joined(separator: ", ")
      fields.report(.unknownColumns, ["names": names], at: header[first.position].offset)
    }
  }

  private func reportMissing(_ normal: [String], _ fields: inout FieldReader) {
    for column in Column.required where self[column] == nil {
      var known = KnownWords(column.headers)
      var near: (position: Int, suggestion: String)?
      for other in others where near == nil {
        near = known.closest(to: normal[other.position]).map { (other.position, $0) }
      }
      if let near {
        let field = header[near.position]
        fields.report(.noSuchColumn, ["name": field.text], suggestion: near.suggestion, at: field.offset)
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
