/// Months of 30 and 29 days in turn; in 11 years of 30, years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29, the last month has
/// 30. Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (2018), section 7.1.
enum IslamicTabularCalendar: CalendarReckoning {
  /// 1 Muharram 1, Friday 16 July 622 Julian.
  private static let epoch: Int64 = -492_148
  private static let daysInCycle: Int64 = 10_631

  static func isLeap(_ year: Int64) -> Bool { (11 * (year % 30) + 14) % 30 < 11 }

  static func days(inMonth month: Int, of year: Int64) -> Int? {
    guard year >= 1 else { return nil }
    return month == 12 ? (isLeap(year) ? 30 : 29) : 29 + month % 2
  }

  /// - Parameter yearOfCycle: 1...30 and the year after.
  private static func daysBefore(yearOfCycle year: Int64) -> Int64 { 354 * (year - 1) + (3 + 11 * year) / 30 }

  static func dayNumber(beforeMonth month: Int, of year: Int64) -> Int64? {
    guard year >= 1 else { return nil }
    let cycle = FloorDivision(year - 1, by: 30)
    let dayOfCycle = daysBefore(yearOfCycle: cycle.remainder + 1) + daysBefore(month: month)
    return cycle.quotient * daysInCycle + dayOfCycle + epoch - 1
  }

  static func fields(dayNumber: Int64) -> CalendarFields? {
    guard dayNumber >= epoch else { return nil }
    let cycle = FloorDivision(dayNumber - epoch, by: daysInCycle)
    let dayOfCycle = cycle.remainder
    let yearOfCycle = (30 * dayOfCycle + 10_646) / daysInCycle
    let dayOfYear = dayOfCycle - daysBefore(yearOfCycle: yearOfCycle)
    let month = Int((11 * dayOfYear + 330) / 325)
    return CalendarFields(
      year: cycle.quotient * 30 + yearOfCycle, month: month, day: Int(dayOfYear - daysBefore(month: month) + 1))
  }

  private static func daysBefore(month: Int) -> Int64 { Int64(29 * (month - 1) + month / 2) }
}
