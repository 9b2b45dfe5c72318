import EDTF
import Markup
import Testing
import Wording

@Suite struct `Date reports` {
  /// Input, JSON without the input.
  @Test(arguments: [
    (
      "1979-12-24",
      valid(0, ("1979-12-24", "1979-12-24"), ("date", "date"), canonical: "1979-12-24", "24 December 1979")
    ),
    ("1840~", valid(1, ("1840-01-01", "1840-12-31"), ("date", "date"), canonical: "1840~", "c. 1840")),
    (
      "-0044-03-15",
      valid(1, ("-0044-03-15", "-0044-03-15"), ("date", "date"), canonical: "-0044-03-15", "15 March 45 BCE")
    ),
    ("0000", valid(0, ("0000-01-01", "0000-12-31"), ("date", "date"), canonical: "0000", "1 BCE")),
    (
      "2021-08-15/..",
      valid(1, ("2021-08-15", nil), ("date", "open"), canonical: "2021-08-15/..", "from 15 August 2021, ongoing")
    ),
    ("/1989", valid(1, (nil, "1989-12-31"), ("unknown", "date"), canonical: "/1989", "until 1989, start unknown")),
    (
      "1950S2",
      valid(
        2, ("1900-01-01", "1999-12-31"), ("date", "date"), estimate: "1950", canonical: "1950S2",
        "estimated 1950, between 1900 and 1999")
    ),
    (
      "1985-04-12T23:20:30+04:30",
      valid(
        0, ("1985-04-12T23:20:30+04:30", "1985-04-12T23:20:30+04:30"), ("date", "date"),
        canonical: "1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30 UTC+04:30")
    ),
    (
      "Y1E20",
      valid(
        2, ("100000000000000000000-01-01", "100000000000000000000-12-31"), ("date", "date"), canonical: "Y1E20", "Y1E20"
      )
    ),
    (
      "Y-123E18S2",
      valid(
        2, ("-129999999999999999999-01-01", "-120000000000000000000-12-31"), ("date", "date"), canonical: "Y-123E18S2",
        "Y-123E18S2")
    ),
    ("?2004", valid(2, ("2004-01-01", "2004-12-31"), ("date", "date"), canonical: "2004?", "2004?")),
    ("198u", invalid("an unspecified digit is written X", 4, "\"198X\"")),
    (" 1985", invalid("EDTF has no spaces", 1, "\"1985\"")),
    ("", invalid("there is no date here", 1, "null")),
    ("1985/1984", invalid("the interval ends before it begins", 6, "\"1984/1985\"")),
  ])
  func `are one JSON object`(input: String, fields: String) {
    var out = ByteWriter()
    DateReport(input).writeJSON(in: .britishEnglish, to: &out)
    #expect(String(decoding: out.bytes, as: UTF8.self) == "{\"input\":\"\(input)\"," + fields + "}\n")
  }

  private static func valid(
    _ level: Int, _ days: (String?, String?), _ kinds: (String, String), estimate: String = "null", canonical: String,
    _ text: String
  ) -> String {
    let quoted = [days.0, days.1].map { $0.map { "\"\($0)\"" } ?? "null" }
    return "\"valid\":true,\"level\":\(level),\"earliest\":\(quoted[0]),\"latest\":\(quoted[1]),"
      + "\"earliest_kind\":\"\(kinds.0)\",\"latest_kind\":\"\(kinds.1)\",\"estimate\":\(estimate),"
      + "\"canonical\":\"\(canonical)\",\"text\":\"\(text)\",\"error\":null,\"column\":null,\"suggestion\":null"
  }

  private static func invalid(_ error: String, _ column: Int, _ suggestion: String) -> String {
    "\"valid\":false,\"level\":null,\"earliest\":null,\"latest\":null,\"earliest_kind\":null,\"latest_kind\":null,"
      + "\"estimate\":null,\"canonical\":null,\"text\":null,\"error\":\"\(error)\",\"column\":\(column),"
      + "\"suggestion\":\(suggestion)"
  }

  /// Input, lines for people.
  @Test(arguments: [
    (
      "2021-08-15/..",
      """
      2021-08-15/..
        from 15 August 2021, ongoing
        earliest   2021-08-15
        latest     open
        level      1
        canonical  2021-08-15/..

      """
    ),
    (
      "198u",
      """
      198u
         ^
        error: column 4: an unspecified digit is written X; did you mean '198X'?

      """
    ),
    (
      "1985\u{1B}[31m",
      """
      1985\u{FFFD}[31m
          ^
        error: column 5: the character U+001B does not belong in an EDTF date

      """
    ),
  ])
  func `are lines for people`(input: String, lines: String) {
    var out = ByteWriter()
    DateReport(input).writeText(in: .britishEnglish, to: &out)
    #expect(String(decoding: out.bytes, as: UTF8.self) == lines)
  }

  @Test func `show a part of a long line, the caret under what is wrong`() throws {
    var out = ByteWriter()
    DateReport("{" + String(repeating: "1985,", count: 1_000) + "!}").writeText(in: .britishEnglish, to: &out)
    let lines = String(decoding: out.bytes, as: UTF8.self).split(separator: "\n")
    let caret = try #require(lines[1].firstIndex(of: "^"))
    #expect(lines[0].count < 110)
    #expect(
      lines[0][lines[0].index(lines[0].startIndex, offsetBy: lines[1].distance(from: lines[1].startIndex, to: caret))]
        == "!")
  }

  @Test func `answer every line, whatever it ends with and holds`() {
    let lines: [UInt8] =
      Array("1985\r\n\n 1985\n".utf8) + [0xFF, 0x0A] + Array("19\r85\r\n1986".utf8)
    var printer = DateReportPrinter(format: .json, language: .britishEnglish)
    let text = String(decoding: printer.printed(lines: lines), as: UTF8.self)
    let inputs = text.split(separator: "\n").compactMap {
      $0.split(separator: "\"", maxSplits: 4, omittingEmptySubsequences: false)[3]
    }
    #expect(inputs == ["1985", "", " 1985", "\u{FFFD}", "19\\r85", "1986"])
    #expect(!printer.isAllValid)
  }

  @Test func `are empty for no lines`() {
    var printer = DateReportPrinter(format: .json, language: .britishEnglish)
    #expect(printer.printed(lines: []).isEmpty)
    #expect(printer.isAllValid)
  }

  @Test func `of many broken bytes in one line are given`() {
    var printer = DateReportPrinter(format: .json, language: .britishEnglish)
    let printed = printer.printed(lines: [UInt8](repeating: 0xC3, count: 100_000))
    #expect(printed.last == UInt8(ascii: "\n"))
    #expect(!printer.isAllValid)
  }

  @Test func `offer dates as people write them where they are asked to`() {
    var printer = DateReportPrinter(format: .json, language: .britishEnglish, suggestingIn: .unknown)
    let json = String(decoding: printer.printed("c. 1840"), as: UTF8.self)
    #expect(
      json.hasSuffix(
        "\"suggestion\":\"1840~\",\"suggestions\":[{\"edtf\":\"1840~\",\"reason\":\"the date is approximate, which is written ~\"}]}\n"
      ))
    let valid = String(decoding: printer.printed("1840"), as: UTF8.self)
    #expect(valid.hasSuffix("\"suggestion\":null,\"suggestions\":[]}\n"))
    var people = DateReportPrinter(format: .text, language: .britishEnglish, suggestingIn: .unknown)
    let text = String(decoding: people.printed("3/4/2021"), as: UTF8.self)
    #expect(
      text.hasSuffix(
        "\n  perhaps '2021-04-03': read with the day first\n  perhaps '2021-03-04': read with the month first\n"))
  }
}
