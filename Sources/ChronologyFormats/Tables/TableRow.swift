import Parsing

/// A row, asked by column. Empty cells count as absent.
struct TableRow<Column: TableColumn> {
  private let row: CSVRow
  let columns: ColumnMap<Column>

  init(_ row: CSVRow, _ columns: ColumnMap<Column>) {
    self.row = row
    self.columns = columns
  }

  /// As a spreadsheet counts it.
  var number: Int { row.number }
  var offset: Int { row.offset }

  func has(_ column: Column) -> Bool { position(of: column) != nil }

  subscript(_ column: Column) -> CSVField? {
    position(of: column).map { position in
      CSVField(
        text: row.withText(of: position) { String(decoding: $0, as: UTF8.self) }, offset: row.offset(of: position))
    }
  }

  func offset(of column: Column) -> Int? { position(of: column).map(row.offset) }

  func text(_ column: Column) -> String? { position(of: column).map(tidiedText) }

  /// The text of a cell without blanks at the ends, and the place of the cell.
  func word(_ column: Column) -> (text: String, offset: Int)? {
    position(of: column).map { (tidiedText(at: $0), row.offset(of: $0)) }
  }

  func tidiedText(at position: Int) -> String { row.withText(of: position, \.tidied) }

  /// What `transform` makes of the parts of a cell between semicolons.
  func map<Value>(_ column: Column, _ transform: (UnsafeBufferPointer<UInt8>) -> Value?) -> [Value] {
    guard let position = position(of: column) else { return [] }
    return row.withText(of: position) { text in
      text.split(separator: UInt8(ascii: ";")).compactMap { transform(UnsafeBufferPointer(rebasing: $0)) }
    }
  }

  func list(_ column: Column) -> [String] { map(column, \.tidied.nonEmpty) }

  /// Values in one cell.
  static var longestList: Int { 10_000 }

  func isLongList(_ column: Column) -> Bool {
    guard let position = position(of: column) else { return false }
    return row.withText(of: position) { text in
      text.count > Self.longestList && text.count { $0 == UInt8(ascii: ";") } >= Self.longestList
    }
  }

  private func position(of column: Column) -> Int? {
    guard let position = columns[column], !row.isBlank(position) else { return nil }
    return position
  }
}
