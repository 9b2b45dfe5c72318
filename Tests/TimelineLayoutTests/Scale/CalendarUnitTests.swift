import EDTF
import Testing

@testable import TimelineLayout

@Suite("Calendar units")
struct CalendarUnitTests {
  private static let days: [(Int, Int, Int, Int)] = [
    (1970, 1, 1, 0), (2024, 9, 28, 19_994), (2024, 2, 29, 19_782), (1582, 10, 15, -141_427), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ]

  @Test(
    "days are counted as elsewhere (Python's datetime.date.toordinal less 719163)",
    arguments: days)
  func oracle(year: Int, month: Int, day: Int, number: Int) {
    let time = Double(number) + 0.5
    #expect(CalendarUnit.day.index(of: time) == number)
    #expect(CalendarUnit.month.index(of: time) == year * 12 + month - 1)
    #expect(CalendarUnit.year.index(of: time) == year)
    #expect(CalendarUnit.month.floor(time) == Double(number - day + 1))
  }

  @Test("the start of a unit lies in it, an instant earlier in the one before", arguments: CalendarUnit.allCases)
  func starts(unit: CalendarUnit) {
    for index in [-70_000, -1201, -13, -12, -1, 0, 1, 11, 12, 13, 1969, 1970, 29_000, 1_000_003] {
      let start = unit.start(of: index)
      #expect(unit.index(of: start) == index)
      #expect(unit.index(of: start - unit.days * 0.01) == index - 1)
      #expect(unit.ceil(start) == start && unit.floor(start) == start)
      #expect(unit.ceil(start + unit.days * 0.1) == unit.start(of: index + 1))
    }
  }

  @Test(
    "years are whole however far away", arguments: [-5_000_000_000, -66_000_000, 170_000_002, 9_000_000_000_000_000])
  func far(year: Int) {
    let start = CalendarUnit.year.start(of: year)
    #expect(abs(CalendarUnit.year.index(of: start + 200) - year) <= 1)
    #expect(CalendarUnit.year.index(of: .greatestFiniteMagnitude) > 0)
    #expect(CalendarUnit.year.index(of: -.greatestFiniteMagnitude) < 0)
  }

  @Test("the coarsest unit that begins at a time")
  func beginning() throws {
    let cases: [(String, CalendarUnit?)] = [
      ("2024-01-01T00:00:00", .year), ("2024-02-01T00:00:00", .month), ("2024-02-02T00:00:00", .day),
      ("2024-02-02T05:00:00", .hour), ("2024-02-02T05:07:00", .minute), ("2024-02-02T05:07:09", .second),
    ]
    for (text, unit) in cases {
      #expect(CalendarUnit.beginning(at: try Axes.extent(text).lowerBound) == unit, "\(text)")
    }
    #expect(CalendarUnit.beginning(at: 0.123_456_789) == nil)
  }
}
