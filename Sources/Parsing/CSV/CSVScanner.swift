import Diagnostics

/// Cuts bytes into rows of fields, one pass, no backtracking.
struct CSVScanner {
  struct Problem {
    let rule: Rule
    let payload: KeyValuePairs<String, String>
    let offset: Int

    func diagnostic(in text: SourceText) -> Diagnostic { Diagnostic(rule, payload, at: text.location(at: offset)) }
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private(set) var problem: Problem?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  /// What stands most often between the quoted fields of the first line.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
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

  /// The next row; nil at the end. A row of one empty field is a blank line.
  mutating func nextRow() -> [CSVField]? {
    guard position < bytes.count else { return nil }
    var row: [CSVField] = []
    while true {
      if row.count == CSVParser.mostColumns {
        problem = Problem(rule: .tooManyColumns, payload: ["limit": "\(CSVParser.mostColumns)"], offset: position)
        return row
      }
      row.append(nextField())
      guard position < bytes.count, problem == nil else { return row }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return row
    }
  }

  private mutating func nextField() -> CSVField {
    let start = position
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      while position < bytes.count, !endsField(bytes[position]) { position += 1 }
      return CSVField(text: String(decoding: bytes[start..<position], as: UTF8.self), offset: start)
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
        if position < bytes.count, !endsField(bytes[position]) {
          problem = Problem(rule: .strayQuote, payload: [:], offset: position)
        }
        return CSVField(text: String(decoding: content, as: UTF8.self), offset: start + 1)
      }
    }
    problem = Problem(rule: .unclosedQuote, payload: [:], offset: start)
    return CSVField(text: "", offset: start)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
