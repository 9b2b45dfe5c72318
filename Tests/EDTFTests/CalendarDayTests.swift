import EDTF
import Testing

@Suite struct `Calendar days` {
  /// Day numbers that follow from the Julian day numbers of Reingold and Dershowitz, "Calendrical Calculations" (2018),
  /// table 1.2: Julian day 0 is -4713-11-24, fixed day 1 is 0001-01-01.
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 1, 1, 10_957), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
    (0, 3, 1, -719_468), (0, 1, 1, -719_528), (1, 1, 1, -719_162), (-4713, 11, 24, -2_440_588),
    (1582, 10, 15, -141_427), (1582, 10, 14, -141_428), (2400, 2, 29, 157_113),
  ])
  func `are numbered from 1970`(year: Int64, month: Int, day: Int, number: Int64) throws {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDay(dayNumber: number) == date)
  }

  @Test func `follow each other without a gap over 400 years around year 0`() throws {
    let start = try #require(CalendarDay(year: -200, month: 1, day: 1)?.dayNumber)
    var previous = CalendarDay(dayNumber: start - 1)
    var bad = 0
    for number in start..<(start + 146_097) {
      let day = CalendarDay(dayNumber: number)
      let continues =
        day.day == previous.day + 1 && day.month == previous.month
        || day.day == 1 && (day.month == previous.month % 12 + 1)
      if day.dayNumber != number || !(previous < day) || !continues { bad += 1 }
      previous = day
    }
    #expect(bad == 0)
    #expect(previous == CalendarDay(year: 199, month: 12, day: 31))
  }

  @Test(arguments: [Int64.min, .min + 1, -719_468, .max - 1, .max])
  func `of every day number exist and give the number back`(_ number: Int64) {
    #expect(CalendarDay(dayNumber: number).dayNumber == number)
  }

  @Test(arguments: [Int64.min, .max]) func `beyond the day numbers have none`(_ year: Int64) throws {
    #expect(try #require(CalendarDay(year: year, month: 1, day: 1)).dayNumber == nil)
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (2023, 1, 32),
  ])
  func `that do not exist are nil`(year: Int64, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (-44, 3, 15, "-0044-03-15"), (0, 1, 1, "0000-01-01"), (12_345, 12, 31, "12345-12-31"),
    (Int64.min, 1, 1, "-9223372036854775808-01-01"),
  ])
  func `print with four digits or more`(year: Int64, month: Int, day: Int, text: String) throws {
    #expect(try #require(CalendarDay(year: year, month: month, day: day)).description == text)
  }
}
