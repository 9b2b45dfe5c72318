import Diagnostics
import Parsing
import Testing

/// A table as a test sees it.
struct Table {
  var header: [CSVField] = []
  var rows: [CSVRow] = []
  let findings: [Diagnostic]
  let text: SourceText

  init(_ bytes: [UInt8]) {
    var header: [CSVField] = []
    var rows: [CSVRow] = []
    (text, findings) = CSVParser.parse(bytes, name: "t.csv", header: { header = $0 }, row: { rows.append($0) })
    (self.header, self.rows) = (header, rows)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var lines: [[String]] { rows.map { $0.fields.map(\.text) } }
  var found: [String] { findings.map { "\($0.location?.description ?? "") \($0.code)" } }

  func place(_ row: Int, _ column: Int) -> String {
    let place = text.location(at: rows[row].offset(of: column))
    return "\(place.line):\(place.column)"
  }
}

@Suite struct `A table of comma-separated values` {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]), ("a,b\r\n1,2\r\n", [["1", "2"]]), ("a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
      ("a;b\n1,5;2\n", [["1,5", "2"]]), ("a\tb\n1\t2\n", [["1", "2"]]),
      ("a,b\n\"x,y\",\"say \"\"no\"\"\"\n", [["x,y", "say \"no\""]]),
      ("a,b\n\"two\nlines\",2\n", [["two\nlines", "2"]]), ("a,b\n1,\n", [["1", ""]]), ("a,b\n1,", [["1", ""]]),
      ("a,b\n\n1,2\n,\n  , \n3,4\n", [["1", "2"], ["3", "4"]]), ("a\n1\n\n2", [["1"], ["2"]]), ("a,b", []),
      ("\"a,b\";c\n1;2\n", [["1", "2"]]), ("a,b\n\"\",\"\"\n", []), ("é,b\né,2", [["é", "2"]]),
    ] as [(String, [[String]])]) func `is read row by row`(_ text: String, _ rows: [[String]])
  {
    let table = Table(text)
    #expect(table.lines == rows)
    #expect(table.findings.isEmpty)
  }

  @Test(arguments: [
    ("", ["t.csv:1:1 empty-input"]), ("a,b\n1\n2,3\n4,5,6\n", ["t.csv:2:1 ragged-row", "t.csv:4:1 ragged-row"]),
    ("a,b\n1,\"x\n2,3\n", ["t.csv:2:3 unclosed-quote"]), ("a,b\n\"x\"y,2\n", ["t.csv:2:4 stray-quote"]),
    ("a,\"b\n", ["t.csv:1:3 unclosed-quote"]), ("a,b\n1\n\"x", ["t.csv:2:1 ragged-row", "t.csv:3:1 unclosed-quote"]),
    ("a,b\n1,x\u{0}y\u{7}\n", ["t.csv:2:4 forbidden-character"]),
  ]) func `says what is wrong and where`(_ text: String, _ findings: [String]) {
    #expect(Table(text).found == findings)
  }

  @Test func `numbers its rows as a spreadsheet does`() {
    let table = Table("a,b\n\n1,2\n\"x\ny\",2\n3\n4,5\n")
    #expect(table.rows.map(\.number) == [3, 4, 6])
    #expect(
      table.findings.map(\.message) == ["row 5 has 1 fields, the header has 2; quote fields that hold a separator"])
  }

  @Test func `has no more columns than a sheet`() {
    let widest = CSVParser.mostColumns
    let fits = String(repeating: ",", count: widest - 1)
    #expect(Table("a\(fits)\nx\(fits)\n").rows.count == 1)
    #expect(Table("a\(fits),\nx\(fits),\n").findings.map(\.code) == ["too-many-columns"])
  }

  @Test func `stops after a hundred thousand findings`() {
    let table = Table("a,b\n" + String(repeating: "1\n", count: CSVParser.mostFindings + 10))
    #expect(table.findings.count == CSVParser.mostFindings + 1)
    #expect(table.findings.last?.code == "too-many-findings")
  }

  @Test(
    arguments: [
      ("UTF-8", Array("a,b\r\né界,x\r\n".utf8)), ("with a mark", [0xEF, 0xBB, 0xBF] + Array("a,b\r\né界,x\r\n".utf8)),
      ("UTF-16LE", [0xFF, 0xFE] + "a,b\r\né界,x\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
      ("UTF-16BE", [0xFE, 0xFF] + "a,b\r\né界,x\r\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
      ("CR", Array("a,b\ré界,x\r".utf8)), ("tabs", Array("a\tb\né界\tx".utf8)),
    ] as [(String, [UInt8])]) func `has the place of each cell in every encoding`(_ name: String, _ bytes: [UInt8])
  {
    let table = Table(bytes)
    #expect(table.lines == [["é界", "x"]])
    #expect(table.place(0, 0) == "2:1")
    #expect(table.place(0, 1) == "2:4")
  }

  @Test func `has the place of a quoted cell inside its quotation marks`() {
    #expect(Table("a,b\n1,\"x\"\n").place(0, 1) == "2:4")
  }

  @Test(
    arguments: [
      (Array("a,b\né,".utf8) + [0xE9, 0x2C], "t.csv:2:3"), ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "t.csv:1:2"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0, 0xD8], "t.csv:2:2"),
      ([0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0], "t.csv:2:1"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0, 0xDC, 0x61, 0], "t.csv:1:2"), ([0xC0, 0x80], "t.csv:1:1"),
      ([0x61, 0xED, 0xA0, 0x80], "t.csv:1:2"),
    ] as [([UInt8], String)]) func `that is no text has the place of the first wrong byte`(
      _ bytes: [UInt8], _ place: String
    )
  {
    #expect(Table(bytes).found == ["\(place) bad-encoding"])
  }
}
