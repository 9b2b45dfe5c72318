import EDTF
import Testing
import Wording

@Suite struct `Suggestions for dates as people write them` {
  /// Text, EDTF of the only suggestion.
  static let clear: [(String, String)] = [
    // Names of months.
    ("24 December 1979", "1979-12-24"), ("December 24, 1979", "1979-12-24"), ("Dec. 24th 1979", "1979-12-24"),
    ("24th of December, 1979", "1979-12-24"), ("24-Dec-1979", "1979-12-24"), ("Monday, 24 December 1979", "1979-12-24"),
    ("1979 Dec 24", "1979-12-24"), ("Dec 1979", "1979-12"), ("December, 1979", "1979-12"),
    ("12 June 1842", "1842-06-12"),
    ("24 December", "XXXX-12-24"), ("Sept. 1939", "1939-09"), ("1 SEPTEMBER 1939", "1939-09-01"),
    // Figures.
    ("24.12.1979", "1979-12-24"), ("1979/12/24", "1979-12-24"), ("24/12/1979", "1979-12-24"),
    ("12/24/1979", "1979-12-24"),
    ("3/3/2021", "2021-03-03"), ("12/1979", "1979-12"), ("3.4.2021", "2021-04-03"),
    // How sure.
    ("c. 1840", "1840~"), ("c1840", "1840~"), ("ca. 1840", "1840~"), ("circa 1840", "1840~"), ("about 1840", "1840~"),
    ("around May 1840", "1840-05~"), ("1840 (?)", "1840?"), ("24 Dec 1979?", "1979-12-24?"), ("ca. 1840?", "1840%"),
    ("probably 1840", "1840?"), ("c. 1840s", "184X~"), ("fl. 1420", "1420~"), ("1840 approx.", "1840~"),
    ("c. 200 BC", "-0199~"),
    // Bounds.
    ("before 1452", "[..1451]"), ("before May 1979", "[..1979-04]"), ("before January 1979", "[..1978-12]"),
    ("before 1 March 1980", "[..1980-02-29]"), ("after 1452", "[1453..]"), ("after December 1979", "[1980-01..]"),
    ("after 1980s", "[1990..]"), ("before c. 1840", "[..1840~]"), ("by 1452", "[..1452]"),
    ("not later than 1452", "[..1452]"), ("1452 or earlier", "[..1452]"), ("until 1989", "../1989"),
    ("since 2021", "2021/.."),
    ("from 2021", "2021/.."), ("2021 onwards", "2021/.."), ("since 15 August 2021", "2021-08-15/.."),
    ("after 1 BC", "[0001..]"),
    // Ranges.
    ("1979-1989", "1979/1989"), ("1979 \u{2013} 1989", "1979/1989"), ("1979 to 1989", "1979/1989"),
    ("from 1979 to 1989", "1979/1989"),
    ("1979-89", "1979/1989"), ("1979/80", "1979/1980"), ("24-27 December 1979", "1979-12-24/1979-12-27"),
    ("December 24\u{2013}27, 1979", "1979-12-24/1979-12-27"), ("24 May \u{2013} 3 June 1979", "1979-05-24/1979-06-03"),
    ("May-June 1979", "1979-05/1979-06"), ("Dec 1979 - Feb 1989", "1979-12/1989-02"), ("c. 1996 - 2001", "1996~/2001"),
    ("500-200 BC", "-0499/-0199"), ("50 BC - AD 14", "-0049/0014"), ("1979-present", "1979/.."),
    ("1979 to date", "1979/.."),
    ("2021 -", "2021/.."), ("1979 - ?", "1979/"), ("? - 1989", "/1989"),
    ("24.12.1979 - 15.2.1989", "1979-12-24/1989-02-15"),
    ("1980s-1990s", "198X/199X"), ("spring-autumn 1989", "1989-21/1989-23"),
    ("between 1979 and 1981", "[1979..1981]"), ("between May and July 1979", "[1979-05..1979-07]"),
    ("between May 1979 and 1981", "[1979-05-01..1981-12-31]"), ("1979 or 1981", "[1979,1981]"),
    ("1979 and 1981", "{1979,1981}"),
    // Larger units.
    ("Spring 1989", "1989-21"), ("fall of 1989", "1989-23"), ("winter 1988/89", "1988-24"), ("Q2 1989", "1989-34"),
    ("second half of 1989", "1989-41"), ("third quarter 1989", "1989-35"), ("1980s", "198X"), ("the 1980's", "198X"),
    ("19th century", "18XX"), ("the 19th c.", "18XX"), ("1st century", "00XX"), ("2nd century BC", "-01XX"),
    ("early 1980s", "[1980..1983]"), ("mid-1980s", "[1983..1986]"), ("late 19th century", "[1866..1899]"),
    ("mid-May 2016", "[2016-05-11..2016-05-20]"), ("late February 2016", "[2016-02-21..2016-02-29]"),
    ("early 2016", "[2016-01..2016-04]"), ("end of 2016", "[2016-09..2016-12]"), ("c. early 1980s", "[1980~..1983~]"),
    // Eras.
    ("200 BC", "-0199"), ("200 B.C.E.", "-0199"), ("1 BC", "0000"), ("AD 79", "0079"), ("79 CE", "0079"),
    ("79 A.D.", "0079"),
    ("12,000 BC", "Y-11999"), ("March 44 BC", "-0043-03"),
    // Calendars.
    ("25 Oct 1917 O.S.", "1917-11-07"), ("25 October 1917 (Old Style)", "1917-11-07"),
    ("7 November 1917 N.S.", "1917-11-07"),
    ("14 October 1066 (Julian)", "1066-10-20"), ("11 Feb 1731/32 O.S.", "1732-02-22"),
    ("October 1917 O.S.", "1917-10-14/1917-11-13"), ("15 Asad 1400", "2021-08-06"), ("24 Asad 1400", "2021-08-15"),
    ("7 Saur 1357", "1978-04-27"), ("22 Bahman 1357", "1979-02-11"), ("Asad 1400", "2021-07-23/2021-08-22"),
    ("28 Asad 1298", "1919-08-20~"), ("1 Muharram 1445", "2023-07-19"),
    ("1400 SH", "2021-03-21/2022-03-20"),
    // None.
    ("unknown", "XXXX"), ("?", "XXXX"), ("n.d.", "XXXX"), ("undated", "XXXX"),
  ]

  @Test(arguments: clear) func `are one where the text is clear`(text: String, edtf: String) {
    #expect(DateSuggestion.suggestions(for: text).map(\.edtf) == [edtf])
  }

  /// Text, EDTF of each suggestion.
  static let ambiguous: [(String, [String])] = [
    ("3/4/2021", ["2021-04-03", "2021-03-04"]), ("3-4-2021", ["2021-04-03", "2021-03-04"]),
    ("since 3/4/2021", ["2021-04-03/..", "2021-03-04/.."]),
    ("3/4/2021 - 5/6/2021", ["2021-04-03/2021-06-05", "2021-03-04/2021-05-06"]),
    ("1640/1", ["1641", "1640/1641"]), ("1640/41", ["1641", "1640/1641"]), ("1811/12", ["1811-12", "1811/1812"]),
    ("1900s", ["19XX", "190X"]), ("14 October 1066", ["1066-10-14", "1066-10-20"]),
    ("15 March 44 BC", ["-0043-03-15", "-0043-03-13"]),
    ("1445 AH", ["2023-07-19/2024-07-06", "2023-07-19~/2024-07-07~"]),
    ("12 Rabi I 1432", ["2011-02-15", "2011-02-16~"]),
    ("12 Rabi' al-awwal 1432", ["2011-02-15", "2011-02-16~"]),
  ]

  @Test(arguments: ambiguous) func `are several where it is not`(text: String, edtf: [String]) {
    #expect(DateSuggestion.suggestions(for: text).map(\.edtf) == edtf)
  }

  @Test(arguments: [
    (DateSuggestion.Order.dayFirst, "3/4/2021", "2021-04-03"), (.monthFirst, "3/4/2021", "2021-03-04"),
    (.monthFirst, "24/12/1979", "1979-12-24"), (.dayFirst, "12/24/1979", "1979-12-24"),
    (.monthFirst, "3.4.2021", "2021-03-04"),
  ])
  func `follow a known order`(order: DateSuggestion.Order, text: String, edtf: String) {
    #expect(DateSuggestion.suggestions(for: text, order: order).map(\.edtf) == [edtf])
  }

  @Test(arguments: [
    "", " ", "yes", "Kabul", "late", "before", "after the war", "May", "the year of the dog", "32 December 1979",
    "31 February 1979", "1979 1980", "24 Dec 79", "80s", "79", "13/13/2021", "24/12/79", "present", "c.",
    "between 1979",
    "99th 1979", "31 Safar 1444", "24 December 1979 in Kabul", "1234567890123", "19:30", "--", "- - -",
    "1979--1980--1981",
    "0 BC", "century", "March on Washington", "1979", "1979-12-24", "1840~", "1979/1989",
  ])
  func `are none for what is no date, or EDTF already`(text: String) {
    #expect(DateSuggestion.suggestions(for: text).isEmpty)
  }

  @Test(arguments: [
    ("c. 1840", "the date is approximate, which is written ~"),
    ("25 Oct 1917 O.S.", "converted from the Julian calendar"),
    ("200 BC", "EDTF counts a year 0: 1 BC is 0000, 2 BC is -0001"),
    ("28 Asad 1298", "converted from the Solar Hijri calendar and approximate, as its months then had other lengths"),
    ("3/4/2021", "read with the day first"),
    ("24 December 1979", "EDTF writes year, month and day in figures, with hyphens"),
    ("before c. 1840", "the date is approximate, which is written ~; some date before, that one left out"),
  ])
  func `say why`(text: String, reason: String) {
    #expect(DateSuggestion.suggestions(for: text).first?.reason == reason)
  }

  @Test func `are EDTF whatever the words`() {
    let pieces = [
      "c.", "1840", "24", "3", "/", "-", " - ", "December", "May", "BC", "AD", "O.S.", "to", "before", "between", "and",
      "or",
      "early", "mid", "1980s", "19th", "century", "?", "~", "spring", "Asad", "Rabi", "I", "AH", "present", "12,000",
      ".", "of",
    ]
    var random = SplitMix64(state: 1_840)
    var offered = 0
    for _ in 0..<20_000 {
      let text = (0...(random.next() % 6)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
        .joined(separator: random.next() % 4 == 0 ? "" : " ")
      for suggestion in DateSuggestion.suggestions(for: text) {
        offered += 1
        #expect((try? EDTFDate(suggestion.edtf)) != nil, "\(text) -> \(suggestion.edtf)")
        #expect(!suggestion.reason.isEmpty)
      }
    }
    #expect(offered > 500)
  }

  @Test func `of a long text are none, at once`() {
    #expect(DateSuggestion.suggestions(for: String(repeating: "1979 - ", count: 1_000_000)).isEmpty)
    #expect(DateSuggestion.suggestions(for: String(repeating: "-", count: 120)).isEmpty)
  }
}

/// Sebastiano Vigna, splitmix64.c (2015).
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
