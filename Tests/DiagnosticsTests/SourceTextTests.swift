import Diagnostics
import Testing

@Suite struct `A place in a text` {
  struct Place: CustomTestStringConvertible, Sendable {
    let text: String
    let offset: Int
    let line: Int
    let column: Int
    init(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
      self.text = text
      self.offset = offset
      self.line = line
      self.column = column
    }
    var testDescription: String { "\(text.debugDescription) at \(offset)" }
  }

  @Test(arguments: [
    Place("", 0, 1, 1), Place("", 5, 1, 1), Place("abc", -1, 1, 1), Place("abc", 0, 1, 1), Place("abc", 2, 1, 3),
    Place("abc", 99, 1, 4), Place("a\nb", 1, 1, 2), Place("a\nb", 2, 2, 1), Place("a\r\nb", 3, 2, 1),
    Place("a\rb", 2, 2, 1), Place("a\r\rb", 3, 3, 1), Place("a\r\nb", 1, 1, 2), Place("é=x", 3, 1, 3),
    Place("👩\u{200D}🚀x", 11, 1, 4), Place("\n\n\n", 3, 4, 1),
  ]) func `has a line and a column in scalars`(_ place: Place) {
    let found = SourceText(name: "f", bytes: Array(place.text.utf8)).location(at: place.offset)
    #expect(found == SourceLocation(file: "f", line: place.line, column: place.column))
  }

  @Test func `prints as path, line and column`() {
    #expect(SourceLocation(file: "a/b.csv", line: 3, column: 14).description == "a/b.csv:3:14")
  }

  @Test(arguments: [1, 2, 3, 4, 5]) func `is the one that counting from the start gives, beyond every block`(
    _ seed: Int
  ) {
    let pieces = ["a", "é", "界", "👍", "\n", "\r\n", "\r", "0123456789"]
    var state = UInt64(seed)
    var text = ""
    for _ in 0..<6_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let pick = Int(state >> 33) % (seed == 1 ? 4 : pieces.count)
      text += pieces[pick]
    }
    let bytes = Array(text.utf8)
    let source = SourceText(name: "f", bytes: bytes)
    var line = 1
    var column = 1
    for offset in bytes.indices {
      let found = source.location(at: offset)
      let byte = bytes[offset]
      if byte & 0xC0 != 0x80, (found.line, found.column) != (line, column) {
        Issue.record("offset \(offset): \(found), not \(line):\(column)")
        return
      }
      if byte == 0x0A || byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A) {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    #expect(source.location(at: bytes.count) == SourceLocation(file: "f", line: line, column: column))
  }

  @Test func `costs the same at the end of a long line as at its start`() {
    let source = SourceText(name: "f", bytes: [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000))
    let clock = ContinuousClock()
    let time = clock.measure { for _ in 0..<2_000 { #expect(source.location(at: 1_999_999).column == 2_000_000) } }
    // Counting from the start takes four thousand million steps: minutes in a debug build.
    #expect(time < .seconds(10))
  }
}
