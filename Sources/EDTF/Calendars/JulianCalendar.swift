/// Every fourth year a leap year. Years are counted from March, after Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013), in cycles of 1461 days.
enum JulianCalendar: CalendarReckoning {
  /// Days from 1 March of year 0 to 1970-01-01.
  private static let epoch: Int64 = 719_470

  static func days(inMonth month: Int, of year: Int64) -> Int? {
    CalendarDay.days(inMonth: month, leap: year % 4 == 0)
  }

  static func dayNumber(beforeMonth month: Int, of year: Int64) -> Int64? {
    let cycle = FloorDivision(year - (month <= 2 ? 1 : 0), by: 4)
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    return cycle.quotient * 1461 + cycle.remainder * 365 + (153 * monthFromMarch + 2) / 5 - 1 - epoch
  }

  static func fields(dayNumber: Int64) -> CalendarFields? {
    let cycle = FloorDivision(dayNumber + epoch, by: 1461)
    let dayOfCycle = cycle.remainder
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365
    let dayOfYear = dayOfCycle - 365 * yearOfCycle
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    let day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    return CalendarFields(year: cycle.quotient * 4 + yearOfCycle + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
