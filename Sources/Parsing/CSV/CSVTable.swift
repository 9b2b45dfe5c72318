import Diagnostics

/// A table of comma-separated values (RFC 4180), with the place of every field.
///
/// The separator is whichever of comma, semicolon and tab the header row has most of, since spreadsheets write what their
/// locale says. Lines end in LF, CRLF or CR.
public struct CSVTable: Sendable {
  public struct Field: Sendable, Hashable {
    public let text: String
    /// Byte offset of the field's first byte in ``CSVTable/text``.
    public let offset: Int
  }

  public let text: SourceText
  public let header: [Field]
  /// Each as long as the header; blank rows are left out.
  public let rows: [[Field]]

  /// Reads a table; several findings at once, and the rows that are sound.
  public static func parse(_ bytes: [UInt8], name: String) -> (table: CSVTable, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let mark = TextEncoding.byteOrderMark(of: bytes)
    let encoding = mark?.encoding ?? .utf8
    let utf8: [UInt8]
    switch encoding.utf8(bytes[(mark?.length ?? 0)...]) {
    case .success(let decoded): utf8 = decoded
    case .failure(let error):
      let place = SourceText(name: name, bytes: bytes).location(at: error.offset)
      let finding = Diagnostic(.badEncoding, ["encoding": encoding.rawValue], at: place)
      return (CSVTable(text: SourceText(name: name, bytes: bytes), header: [], rows: []), [finding])
    }
    let text = SourceText(name: name, bytes: utf8)
    var scanner = CSVScanner(bytes: utf8, separator: CSVScanner.separator(of: utf8))
    guard let header = scanner.nextRow() else {
      let finding = Diagnostic(.emptyInput, at: text.location(at: 0))
      return (CSVTable(text: text, header: [], rows: []), [finding])
    }
    var rows: [[Field]] = []
    var number = 1
    while scanner.problem == nil, let row = scanner.nextRow() {
      number += 1
      if row.count == 1, row[0].text.isEmpty { continue }
      if row.count == header.count {
        rows.append(row)
      } else if scanner.problem == nil {
        findings.append(
          Diagnostic(
            .raggedRow, ["row": "\(number)", "found": "\(row.count)", "expected": "\(header.count)"],
            at: text.location(at: row[0].offset)))
      }
    }
    if let problem = scanner.problem {
      findings.append(Diagnostic(problem.rule, at: text.location(at: problem.offset)))
    }
    return (CSVTable(text: text, header: header, rows: rows), findings)
  }
}

/// Cuts bytes into rows of fields, one pass, no backtracking.
struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var position = 0
  private(set) var problem: (rule: Rule, offset: Int)?

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  /// The next row; nil at the end. A row of one empty field is a blank line.
  mutating func nextRow() -> [CSVTable.Field]? {
    guard position < bytes.count else { return nil }
    var row: [CSVTable.Field] = []
    while true {
      row.append(nextField())
      guard position < bytes.count, problem == nil else { return row }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return row
    }
  }

  private mutating func nextField() -> CSVTable.Field {
    let start = position
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      while position < bytes.count, !endsField(bytes[position]) { position += 1 }
      return CSVTable.Field(text: String(decoding: bytes[start..<position], as: UTF8.self), offset: start)
    }
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        if position < bytes.count, !endsField(bytes[position]) { problem = (.strayQuote, position) }
        return CSVTable.Field(text: String(decoding: content, as: UTF8.self), offset: start + 1)
      }
    }
    problem = (.unclosedQuote, start)
    return CSVTable.Field(text: "", offset: start)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
