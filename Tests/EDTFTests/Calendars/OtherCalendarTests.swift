import EDTF
import Testing

@Suite struct `Other calendars` {
  typealias Fact = (gregorian: String, system: CalendarSystem, year: Int64, month: Int, day: Int)

  /// Events whose date is known in both calendars.
  @Test(
    arguments: [
      // Ides of March; Hastings; fall of Constantinople; last Julian and first Gregorian day; Washington's birth; Britain and
      // Russia change over; the October Revolution.
      ("-0043-03-13", .julian, -43, 3, 15), ("1066-10-20", .julian, 1066, 10, 14), ("1453-06-07", .julian, 1453, 5, 29),
      ("1582-10-14", .julian, 1582, 10, 4), ("1582-10-15", .julian, 1582, 10, 5), ("1732-02-22", .julian, 1732, 2, 11),
      ("1752-09-14", .julian, 1752, 9, 3), ("1917-11-07", .julian, 1917, 10, 25), ("1918-02-14", .julian, 1918, 2, 1),
      ("1700-03-11", .julian, 1700, 2, 29), ("0001-01-01", .julian, 1, 1, 3),
      // Epoch; Iran's calendar law; the Saur coup and the coup before it; the revolution in Iran; the Soviet invasion and
      // withdrawal; Nowruz and leap days; the fall of Kabul.
      ("0622-03-22", .solarHijri, 1, 1, 1), ("1925-03-31", .solarHijri, 1304, 1, 11),
      ("1973-07-17", .solarHijri, 1352, 4, 26),
      ("1978-04-27", .solarHijri, 1357, 2, 7), ("1979-02-11", .solarHijri, 1357, 11, 22),
      ("1979-12-27", .solarHijri, 1358, 10, 6), ("1989-02-15", .solarHijri, 1367, 11, 26),
      ("2017-03-20", .solarHijri, 1395, 12, 30), ("2021-03-21", .solarHijri, 1400, 1, 1),
      ("2021-08-15", .solarHijri, 1400, 5, 24), ("2025-03-20", .solarHijri, 1403, 12, 30),
      // Epoch; the end of the first year and of the first leap year, reckoned by hand.
      ("0622-07-19", .islamicTabular, 1, 1, 1), ("0623-07-07", .islamicTabular, 1, 12, 29),
      ("0624-06-26", .islamicTabular, 2, 12, 30), ("0624-06-27", .islamicTabular, 3, 1, 1),
      ("1970-01-01", .islamicTabular, 1389, 10, 22),
      // New years and feasts as kept in Saudi Arabia.
      ("1937-03-14", .ummAlQura, 1356, 1, 1), ("2023-07-19", .ummAlQura, 1445, 1, 1),
      ("2024-07-07", .ummAlQura, 1446, 1, 1),
      ("2025-03-30", .ummAlQura, 1446, 10, 1), ("2025-06-26", .ummAlQura, 1447, 1, 1),
      ("2077-11-16", .ummAlQura, 1500, 12, 30),
    ] as [Fact])
  func `name known days`(fact: Fact) throws {
    let date = try #require(CalendarDate(fact.system, year: fact.year, month: fact.month, day: fact.day))
    #expect(date.gregorian.description == fact.gregorian)
    let back = try #require(CalendarDate(date.gregorian, in: fact.system))
    #expect(back == date && back.year == fact.year && back.month == fact.month && back.day == fact.day)
  }

  /// `check-calendars.py` makes the hashes with other implementations.
  @Test(
    arguments: [
      (CalendarSystem.julian, 1, 3000, 2_273_324_172_724_809_216),
      (.islamicTabular, 1, 3000, 10_220_287_837_121_512_544), (.solarHijri, 1178, 1633, 6_072_602_080_508_971_960),
      (.ummAlQura, 1343, 1500, 7_463_197_529_858_622_942),
    ] as [(CalendarSystem, Int64, Int64, UInt64)])
  func `begin their months when others say`(
    system: CalendarSystem, first: Int64, last: Int64, hash: UInt64
  ) throws {
    var sum: UInt64 = 0
    for year in first...last {
      for month in 1...12 {
        let day = try #require(CalendarDate(system, year: year, month: month, day: 1)?.gregorian.dayNumber)
        sum = sum &* 31 &+ UInt64(bitPattern: day)
      }
    }
    #expect(sum == hash)
  }

  @Test(arguments: [
    (CalendarSystem.julian, "-0200-01-01", 150_000), (.solarHijri, "0622-03-22", 150_000),
    (.solarHijri, "1790-01-01", 180_000), (.islamicTabular, "0622-07-19", 150_000), (.ummAlQura, "1924-08-01", 55_990),
  ])
  func `have every day once and in order`(system: CalendarSystem, first: String, count: Int64) throws {
    let start = try #require(EDTFDate(first).earliest.day?.dayNumber)
    var previous = try #require(CalendarDate(CalendarDay(dayNumber: start), in: system))
    var bad = 0
    for number in (start + 1)..<(start + count) {
      let day = try #require(CalendarDate(CalendarDay(dayNumber: number), in: system))
      let follows =
        day.year == previous.year && day.month == previous.month && day.day == previous.day + 1
        || day.day == 1
          && (day.year == previous.year && day.month == previous.month + 1
            || day.year == previous.year + 1 && day.month == 1 && previous.month == 12)
      let again = CalendarDate(system, year: day.year, month: day.month, day: day.day)
      if !follows || again?.gregorian.dayNumber != number { bad += 1 }
      previous = day
    }
    #expect(bad == 0)
  }

  /// Leap years of Iran as its calendar centre published them, and the years of an Islamic cycle.
  @Test func `have their leap years`() {
    let iranian = (1360...1420).filter { CalendarDate(.solarHijri, year: $0, month: 12, day: 30) != nil }
    #expect(iranian == [1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420])
    let islamic = (1...30).filter { CalendarDate(.islamicTabular, year: $0, month: 12, day: 30) != nil }
    #expect(islamic == [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29])
    let julian = (-4...4).filter { CalendarDate(.julian, year: $0, month: 2, day: 29) != nil }
    #expect(julian == [-4, 0, 4])
  }

  @Test(
    arguments: [
      (CalendarSystem.julian, 1900, 2, 30), (.julian, 1900, 13, 1), (.julian, 1900, 0, 1), (.julian, 1900, 1, 0),
      (.solarHijri, 1400, 7, 31), (.solarHijri, 1400, 12, 30), (.solarHijri, 0, 1, 1), (.solarHijri, 3177, 1, 1),
      (.islamicTabular, 1400, 2, 30), (.islamicTabular, 0, 1, 1), (.ummAlQura, 1342, 1, 1), (.ummAlQura, 1501, 1, 1),
      (.julian, .max, 1, 1), (.julian, .min, 12, 31), (.julian, .min, 1, 1), (.solarHijri, .max, 1, 1),
      (.solarHijri, .min, 1, 1), (.islamicTabular, .max, 12, 29), (.islamicTabular, .min, 1, 1),
      (.ummAlQura, .max, 1, 1),
      (.ummAlQura, .min, 1, 1), (.julian, 1900, .max, .max), (.solarHijri, 1400, .min, .min),
    ] as [(CalendarSystem, Int64, Int, Int)])
  func `have no such day`(system: CalendarSystem, year: Int64, month: Int, day: Int) {
    #expect(CalendarDate(system, year: year, month: month, day: day) == nil)
  }

  @Test(arguments: CalendarSystem.allCases, [Int64.min, -5_000_000_000_000_001, 5_000_000_000_000_001, .max])
  func `end long before numbers do`(system: CalendarSystem, year: Int64) throws {
    let day = try #require(CalendarDay(year: year, month: 1, day: 1))
    #expect(CalendarDate(day, in: system) == nil)
    #expect(CalendarDate(system, year: year, month: 1, day: 1) == nil)
  }

  @Test(arguments: [CalendarSystem.julian, .islamicTabular]) func `reach far`(system: CalendarSystem) throws {
    #expect(CalendarDate(system, year: 5_000_000_000_000_000, month: 12, day: 29) != nil)
    let far = try #require(CalendarDate(system, year: 4_000_000_000_000_000, month: 12, day: 29))
    #expect(CalendarDate(far.gregorian, in: system) == far)
  }

  @Test(
    arguments: [
      (CalendarSystem.julian, 7, true, true), (.julian, 8, false, false), (.solarHijri, 1303, true, true),
      (.solarHijri, 1304, false, true), (.solarHijri, 1335, false, true), (.solarHijri, 1336, false, false),
      (.solarHijri, 1634, true, true), (.islamicTabular, 1400, true, true), (.ummAlQura, 1449, false, false),
      (.ummAlQura, 1450, true, true),
    ] as [(CalendarSystem, Int64, Bool, Bool)])
  func `say where they are approximate`(system: CalendarSystem, year: Int64, general: Bool, afghan: Bool) throws {
    let date = try #require(CalendarDate(system, year: year, month: 1, day: 1))
    #expect(date.isApproximate == general && date.isApproximateInAfghanistan == afghan)
  }
}
