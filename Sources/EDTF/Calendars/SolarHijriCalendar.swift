/// Six months of 31 days, five of 30, the last of 29 or 30. The year begins on the day of the spring equinox in Tehran, or the
/// next where the equinox is after noon.
///
/// Kazimierz M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996), 223-230: within the
/// spans between the years of a table, leap years come every fourth year, the fifth once in 33. The result is that of the
/// calendar in use for 1178 to 1633.
enum SolarHijriCalendar: CalendarReckoning {
  /// Where the rhythm of leap years begins anew.
  private static let breaks = [
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
  ]
  private static let years: ClosedRange<Int64> = 1...3176

  static func days(inMonth month: Int, of year: Int64) -> Int? {
    guard years.contains(year) else { return nil }
    if month <= 6 { return 31 }
    return month < 12 ? 30 : Int(dayNumber(beforeYear: year + 1) - dayNumber(beforeYear: year)) - 336
  }

  static func dayNumber(beforeMonth month: Int, of year: Int64) -> Int64? {
    guard years.contains(year) else { return nil }
    return dayNumber(beforeYear: year) + daysBefore(month: month)
  }

  static func fields(dayNumber: Int64) -> CalendarFields? {
    let gregorianYear = CalendarDay(dayNumber: dayNumber).year
    guard (622...3798).contains(gregorianYear) else { return nil }
    var year = gregorianYear - 621
    if dayNumber <= Self.dayNumber(beforeYear: year) { year -= 1 }
    guard years.contains(year) else { return nil }
    let dayOfYear = dayNumber - Self.dayNumber(beforeYear: year) - 1
    let month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7
    return CalendarFields(year: year, month: Int(month), day: Int(dayOfYear - daysBefore(month: Int(month)) + 1))
  }

  private static func daysBefore(month: Int) -> Int64 { Int64(31 * (month - 1) - max(0, month - 7)) }

  /// The day before the new year; the caller has a year of the table.
  private static func dayNumber(beforeYear year: Int64) -> Int64 {
    let year = Int(year)
    var leaps = -14
    var start = breaks[0]
    var length = 0
    for end in breaks.dropFirst() {
      length = end - start
      if year < end { break }
      leaps += length / 33 * 8 + length % 33 / 4
      start = end
    }
    let past = year - start
    leaps += past / 33 * 8 + (past % 33 + 3) / 4
    if length % 33 == 4, length - past == 4 { leaps += 1 }
    let gregorianYear = year + 621
    let gregorianLeaps = gregorianYear / 4 - (gregorianYear / 100 + 1) * 3 / 4 - 150
    let march = CalendarDay(checkedYear: Int64(gregorianYear), month: 3, day: 1).dayNumber ?? 0
    return march + Int64(20 + leaps - gregorianLeaps) - 2
  }
}
