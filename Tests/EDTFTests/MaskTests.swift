import EDTF
import Testing

/// Compares bounds and spans with what matching every day's digits against the pattern gives.
@Suite struct `Unspecified digits` {
  /// A day and its digits, `YYYYMMDD`.
  private struct Day {
    let day: CalendarDay
    let digits: [UInt8]
  }

  @Test(arguments: [2023, 2024]) func `of months and days admit exactly the days that match`(_ year: Int64) throws {
    let days = try Self.days(from: year, through: year)
    for month in Self.patterns("01X") {
      for day in Self.patterns("0123X") where month.contains("X") || day.contains("X") {
        try Self.compare("\(year)-\(month)-\(day)", with: days)
      }
    }
  }

  @Test(
    arguments: ["190X", "19XX", "2X00", "X000", "XX00", "X9X2", "198X", "X900", "1X8X"], ["02-29", "02-2X", "XX-29"])
  func `of years find the leap years that match`(year: String, rest: String) throws {
    var first: CalendarDay?
    var last: CalendarDay?
    for number in Int64(0)...9999 where Self.matches(year, Self.padded(number, 4)) {
      for day in try Self.days(from: number, through: number, monthsAndDays: rest) {
        first = first ?? day
        last = day
      }
    }
    let date = try? EDTFDate("\(year)-\(rest)")
    #expect(date?.earliest.day == first)
    #expect(date?.latest.day == last)
  }

  private static func compare(_ text: String, with days: [Day]) throws {
    let pattern = Array(text.utf8).filter { $0 != UInt8(ascii: "-") }
    var runs: [ClosedRange<CalendarDay>] = []
    var previous: Int64?
    for day in days where zip(pattern, day.digits).allSatisfy({ $0 == UInt8(ascii: "X") || $0 == $1 }) {
      let number = try #require(day.day.dayNumber)
      if let last = runs.last, previous == number - 1 {
        runs[runs.count - 1] = last.lowerBound...day.day
      } else {
        runs.append(day.day...day.day)
      }
      previous = number
    }
    let date = try? EDTFDate(text)
    if date?.earliest.day != runs.first?.lowerBound || date?.latest.day != runs.last?.upperBound
      || date?.spans(limit: 400) != (runs.isEmpty ? nil : runs)
    {
      Issue.record("\(text): \(String(describing: date?.spans(limit: 400))) instead of \(runs)")
    }
  }

  private static func patterns(_ tens: String) -> [String] {
    tens.flatMap { ten in "0123456789X".map { "\(ten)\($0)" } }
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  private static func matches(_ pattern: String, _ text: String) -> Bool {
    zip(pattern.utf8, text.utf8).allSatisfy { $0 == UInt8(ascii: "X") || $0 == $1 }
  }

  private static func days(from first: Int64, through last: Int64) throws -> [Day] {
    let start = try #require(CalendarDay(year: first, month: 1, day: 1)?.dayNumber)
    let end = try #require(CalendarDay(year: last, month: 12, day: 31)?.dayNumber)
    return (start...end).map { number in
      let day = CalendarDay(dayNumber: number)
      let text = padded(day.year, 4) + padded(Int64(day.month), 2) + padded(Int64(day.day), 2)
      return Day(day: day, digits: Array(text.utf8))
    }
  }

  /// The days of one year that fit `02-29`, `02-2X` or `XX-29`.
  private static func days(from first: Int64, through last: Int64, monthsAndDays: String) throws -> [CalendarDay] {
    (1...12).flatMap { month in
      (20...29).compactMap { day in
        matches(monthsAndDays, padded(Int64(month), 2) + "-" + padded(Int64(day), 2))
          ? CalendarDay(year: first, month: month, day: day) : nil
      }
    }
  }
}
