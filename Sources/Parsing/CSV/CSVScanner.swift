import Diagnostics

/// Cuts bytes into rows of fields, one pass, no backtracking.
struct CSVScanner {
  struct Problem {
    let rule: Rule
    let payload: KeyValuePairs<String, String>
    let offset: Int

    func diagnostic(in text: SourceText) -> Diagnostic { Diagnostic(rule, payload, at: text.location(at: offset)) }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position = 0
  private(set) var row: CSVRow
  private(set) var problem: Problem?

  /// - Parameter bytes: those of `text`, which outlive this.
  init(_ text: SourceText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
    row = CSVRow(of: text.bytes)
  }

  /// What stands most often between the quoted fields of the first line.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var quoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\t"): tabs += 1
      default: break
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
    }
    if commas >= max(semicolons, tabs) { return UInt8(ascii: ",") }
    return semicolons >= tabs ? UInt8(ascii: ";") : UInt8(ascii: "\t")
  }

  /// Reads the next row; false at the end. A row of one empty field is a blank line.
  mutating func readRow() -> Bool {
    row.removeAll()
    guard position < bytes.count else { return false }
    row.number += 1
    while true {
      if row.cells.count == CSVParser.mostColumns {
        problem = Problem(rule: .tooManyColumns, payload: ["limit": "\(CSVParser.mostColumns)"], offset: position)
        return true
      }
      readCell()
      guard position < bytes.count, problem == nil else { return true }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return true
    }
  }

  private mutating func readCell() {
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return readQuotedCell() }
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    row.cells.append(CSVRow.Cell(offset: start, text: TextSpan(start..<position)))
  }

  private mutating func readQuotedCell() {
    let quote = position
    var start = quote + 1
    var pieces: [Range<Int>] = []
    while let end = bytes.offset(of: UInt8(ascii: "\""), in: start..<bytes.count) {
      position = end + 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        // Two marks stand for one, which goes with the piece before it.
        pieces.append(start..<position)
        position += 1
        start = position
        continue
      }
      if position < bytes.count, !endsField(bytes[position]) {
        problem = Problem(rule: .strayQuote, payload: [:], offset: position)
      }
      row.cells.append(CSVRow.Cell(offset: quote + 1, text: span(of: pieces, and: start..<end)))
      return
    }
    position = bytes.count
    problem = Problem(rule: .unclosedQuote, payload: [:], offset: quote)
    row.cells.append(CSVRow.Cell(offset: quote, text: .none))
  }

  private mutating func span(of pieces: [Range<Int>], and last: Range<Int>) -> TextSpan {
    pieces.isEmpty ? TextSpan(last) : row.bytes.append((pieces + [last]).flatMap { bytes[$0] })
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
