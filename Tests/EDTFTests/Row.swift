import EDTF
import Testing

/// One line of a table of accepted strings: text, level, earliest, latest. `..` is an open bound, `?` an unknown one.
struct Row: CustomTestStringConvertible, Sendable {
  let text: String
  let level: Int
  let earliest: String
  let latest: String

  var testDescription: String { text }

  static func table(_ lines: String) -> [Row] {
    lines.split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      return Row(text: fields[0], level: Int(fields[1]) ?? -1, earliest: fields[2], latest: fields.last ?? "")
    }
  }

  func check() throws {
    let date = try EDTFDate(text)
    #expect(date.level == level)
    #expect(Self.write(date.earliest) == earliest)
    #expect(Self.write(date.latest) == latest)
    let again = try EDTFDate(date.canonical)
    #expect(again == date)
    #expect(again.canonical == date.canonical)
    #expect(again.earliest == date.earliest && again.latest == date.latest)
    #expect(again.level <= date.level)
  }

  static func write(_ bound: Bound) -> String {
    switch bound {
    case .day(let day): day.description
    case .open: ".."
    case .unknown: "?"
    }
  }
}

/// One rejected string: text, column, suggestion.
struct Rejected: CustomTestStringConvertible, Sendable {
  let text: String
  let column: Int
  let suggestion: String?

  init(_ text: String, _ column: Int, _ suggestion: String? = nil) {
    self.text = text
    self.column = column
    self.suggestion = suggestion
  }

  var testDescription: String { text }

  func check() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(text) }
    #expect(error.column == column)
    #expect(error.suggestion == suggestion)
    if let suggestion = error.suggestion { _ = try EDTFDate(suggestion) }
  }
}
