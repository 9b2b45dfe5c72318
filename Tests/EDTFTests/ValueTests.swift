import EDTF
import Testing

@Suite struct `Values` {
  @Test(arguments: [
    ("2004-06~-11", "~", "~", ""), ("2004-06-11%", "%", "%", "%"), ("?2004-06-~11", "?", "", "~"),
    ("2004-%06", "", "%", ""), ("2004?-06~", "%", "~", ""), ("2001-~21", "", "~", ""), ("2004-06-11", "", "", ""),
    ("?2004~", "%", "", ""),
  ])
  func `keep the qualification of each component`(text: String, year: String, month: String, day: String) throws {
    guard case .date(let date) = try EDTFDate(text).expression else {
      Issue.record("not a date")
      return
    }
    #expect(date.yearQualification.symbol == year)
    #expect(date.monthQualification.symbol == month)
    #expect(date.dayQualification.symbol == day)
  }

  @Test(arguments: [
    ("1984", ""), ("1984?/2004~", "%"), ("[1984?,1985]", "?"), ("../1985~", "~"), ("{..1984~,1990..}", "~"),
  ])
  func `sum the qualification of all dates`(text: String, symbol: String) throws {
    #expect(try EDTFDate(text).qualification.symbol == symbol)
  }

  @Test(arguments: [
    ("?2004-?06", "2004-06?"), ("%1945-01", "1945%-01"), ("%2004-06-%11", "2004%-06-%11"),
    ("?2004-?06-11", "2004-06?-11"),
    ("2020-%06-25?", "2020?-%06-?25"), ("~2004-~06-~11", "2004-06-11~"), ("2004?-06~", "2004%-~06"),
    ("?1984/%2004", "1984?/2004%"),
    ("Y20200E3S02", "Y20200E3S2"), ("[ 1985 ]", ""), ("{1960,1961-12}", "{1960,1961-12}"),
    ("2004-06-?11", "2004-06-?11"),
    ("1985-04-12T23:20:30+04", "1985-04-12T23:20:30+04"), ("-0044-03-15T00:00:00-00:30", "-0044-03-15T00:00:00-00:30"),
  ])
  func `have one canonical spelling`(text: String, canonical: String) {
    #expect((try? EDTFDate(text))?.canonical ?? "" == canonical)
  }

  @Test(
    arguments: [
      ("1950S2", 1950), ("-1960S2", -1960), ("Y157900E3S3", 157_900_000), ("1950", nil), ("1950S2/1960S2", nil),
      ("Y1E30S2", nil),
    ] as [(String, Int64?)])
  func `name the estimate of a year with significant digits`(text: String, estimate: Int64?) throws {
    #expect(try EDTFDate(text).estimate == estimate)
  }

  @Test(arguments: [
    ("1985-04-12T10:00:00", DateExpression.Precision.time, false), ("1985-04-XX", .day, true),
    ("1985-04", .month, false),
    ("1985-21", .season, false), ("198X", .year, true), ("19XX", .year, true), ("Y17E7", .year, false),
  ])
  func `know their precision and masks`(text: String, precision: DateExpression.Precision, isMasked: Bool) throws {
    guard case .date(let date) = try EDTFDate(text).expression else {
      Issue.record("not a date")
      return
    }
    #expect(date.precision == precision && date.isMasked == isMasked)
    #expect(date.description == text)
  }

  @Test func `keep the time and its zone`() throws {
    guard case .date(let date) = try EDTFDate("1985-04-12T23:20:30-04:30").expression else {
      Issue.record("not a date")
      return
    }
    let time = try #require(date.time)
    #expect(time.hour == 23 && time.minute == 20 && time.second == 30)
    #expect(time.zone == .minutes(-270) && time.zone?.minutesFromUTC == -270)
  }

  @Test(arguments: [("Y1E30", false), ("Y9E18S1", false), ("Y9E18", true), ("Y1E4294967295", false), ("1985", true)])
  func `say whether a year fits in the calendar`(text: String, fits: Bool) throws {
    guard case .date(let date) = try EDTFDate(text).expression else {
      Issue.record("not a date")
      return
    }
    #expect(date.year.isWithinCalendar == fits)
    #expect(date.earliest <= date.latest)
  }

  @Test(arguments: [
    ("Y1E19", "Y2E19"), ("Y-2E19", "Y-1E19"), ("Y99E30", "Y1E32"), ("Y1E30", "Y1E31"), ("Y9E18S1", "Y8E20202"),
  ])
  func `beyond the calendar still have an order`(smaller: String, larger: String) throws {
    _ = try EDTFDate("\(smaller)/\(larger)")
    #expect(throws: EDTFError.self) { try EDTFDate("\(larger)/\(smaller)") }
  }

  @Test func `of sets keep their kind and members`() throws {
    guard case .set(let set) = try EDTFDate("[..1667,1668,1670..1672,1680..]").expression else {
      Issue.record("not a set")
      return
    }
    #expect(set.kind == .oneOf)
    #expect(set.elements.count == 4)
    if case .onOrBefore = set.elements[0], case .date = set.elements[1], case .range = set.elements[2],
      case .onOrAfter = set.elements[3]
    {
    } else {
      Issue.record("members are \(set.elements)")
    }
  }

  @Test func `from bytes, strings and parts of strings are the same`() throws {
    let text = "when 1984-06~ it was"
    let part = text.dropFirst(5).prefix(8)
    let bytes = Array("1984-06~".utf8)
    let fromBytes = try bytes.withUnsafeBytes { try EDTFDate(utf8: $0) }
    #expect(try EDTFDate(part) == fromBytes)
    #expect(try EDTFDate("1984-06~") == fromBytes)
    #expect(throws: EDTFError.self) { try EDTFDate(utf8: UnsafeRawBufferPointer(start: nil, count: 0)) }
  }
}
