/// A cell of a table, with its place.
public struct CSVField: Sendable, Hashable {
  public let text: String
  /// Byte offset in the decoded text of the cell's first byte, inside the quotation mark where there is one.
  public let offset: Int

  public init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
  }
}

/// A row of a table, as long as its header. It holds places of text, so that a cell costs a string only where somebody
/// asks for one.
public struct CSVRow: Sendable {
  struct Cell {
    /// As a field's.
    let offset: Int
    let text: TextSpan
  }

  /// As a spreadsheet counts it: the header is row 1.
  public internal(set) var number = 0
  var cells: [Cell] = []
  @usableFromInline var bytes: EntryBytes

  init(of input: [UInt8]) { bytes = EntryBytes(of: input) }

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeRewritten()
  }

  /// Byte offset of the first cell.
  public var offset: Int { offset(of: 0) }

  public func offset(of column: Int) -> Int { cells[column].offset }

  /// Lets `body` see the bytes of a cell, which are valid UTF-8.
  @inlinable
  public func withText<Result>(of column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.with(span(of: column), body)
  }

  /// The cells, in the order of the columns.
  public var fields: [CSVField] { cells.map { CSVField(text: bytes.string($0.text), offset: $0.offset) } }

  /// Whether the cell holds blanks only.
  public func isBlank(_ column: Int) -> Bool {
    bytes.with(cells[column].text) { $0.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
  }

  @usableFromInline func span(of column: Int) -> TextSpan { cells[column].text }
}
