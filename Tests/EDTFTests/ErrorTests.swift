import EDTF
import Testing

@Suite struct `Errors` {
  @Test(arguments: [
    ("1984?~", "6: one qualifier is enough; % is both uncertain and approximate; write 1984%"),
    ("2023-02-29", "9: February 2023 has 28 days; write 2023-02"),
    ("-0001-02-29", "10: February -0001 has 28 days; write -0001-02"),
    ("1985-13", "6: there is no month or season 13: months are 01 to 12, seasons 21 to 41"),
    ("985", "1: a year has four digits, here 3"),
    ("[1985-06..1986]", "11: a range from a month to a year has no steps: both must be alike"),
    ("1985-04-12T24:00:00Z", "12: 24:00:00 is written as 00:00:00 of the next day; write 1985-04-13T00:00:00Z"),
    ("1985\u{202E}", "5: the character U+202E does not belong in an EDTF date"),
    ("１９８５", "1: digits are 0 to 9; \"１\" would be 1; write 1985"),
    ("2004-01-01/open", "12: \"open\" is of the draft of 2012; an open end is written \"..\"; write 2004-01-01/.."),
  ])
  func `say what is wrong and what to write`(text: String, description: String) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(text) }
    #expect(error.description == description)
  }

  @Test func `carry data`() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate("1900-02-29") }
    #expect(error.reason == .noSuchDay(year: 1900, month: 2, day: 29, monthLength: 28))
  }

  @Test func `count columns in Unicode scalars`() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate("1985/e\u{301}") }
    #expect(error.column == 6)
    let later = try #require(throws: EDTFError.self) { try EDTFDate("é1985") }
    #expect(later.column == 1)
  }

  @Test func `of bytes that are not UTF-8 name the byte`() throws {
    let bytes: [UInt8] = [0x31, 0x39, 0x38, 0x35, 0xFF]
    let error = try #require(throws: EDTFError.self) { try bytes.withUnsafeBytes { try EDTFDate(utf8: $0) } }
    #expect(error.reason == .notUTF8 && error.column == 5)
  }

  @Test func `of long texts have no suggestion`() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(String(repeating: " ", count: 300) + "1985") }
    #expect(error.suggestion == nil)
  }
}
