/// A day of the proleptic Gregorian calendar with astronomical years: 0000 is 1 BCE, -0001 is 2 BCE.
///
/// Years cover the whole of `Int64`; day numbers, counted from 1970-01-01, reach about 2.5e16 years either way.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int64
  private let monthByte: UInt8
  private let dayByte: UInt8

  /// 1...12
  public var month: Int { Int(monthByte) }
  /// 1...31
  public var day: Int { Int(dayByte) }

  /// Nil when there is no such day.
  public init?(year: Int64, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The caller knows that the day exists.
  init(checkedYear year: Int64, month: Int, day: Int) {
    self.year = year
    monthByte = UInt8(truncatingIfNeeded: month)
    dayByte = UInt8(truncatingIfNeeded: day)
  }

  /// The day `dayNumber` days after 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `civil_from_days`: years begin in March
  /// and repeat every 146 097 days. 1970-01-01 stands 135 080 days into the fifth such era.
  public init(dayNumber: Int64) {
    let shifted = Self.floorRemainder(dayNumber, 146_097) + 135_080
    let era = Self.floorQuotient(dayNumber, 146_097) + 4 + shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(checkedYear: year, month: Int(month), day: Int(day))
  }

  /// Days since 1970-01-01; nil outside the range of day numbers. Hinnant (2013), `days_from_civil`.
  public var dayNumber: Int64? {
    let (yearFromMarch, yearOverflow) = year.subtractingReportingOverflow(month <= 2 ? 1 : 0)
    guard !yearOverflow else { return nil }
    let era = Self.floorQuotient(yearFromMarch, 400)
    let yearOfEra = Self.floorRemainder(yearFromMarch, 400)
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    // For late years five eras are taken off first, so that no product is out of range where the sum is not.
    let shift: Int64 = era > 0 ? 5 : 0
    let (eraDays, eraOverflow) = (era - shift).multipliedReportingOverflow(by: 146_097)
    let (sum, sumOverflow) = eraDays.addingReportingOverflow(dayOfEra - 719_468 + shift * 146_097)
    return eraOverflow || sumOverflow ? nil : sum
  }

  static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The length of month 1...12 in days.
  static func days(inMonth month: Int, of year: Int64) -> Int {
    days(inMonth: month, leap: month == 2 && isLeap(year))
  }

  static func days(inMonth month: Int, leap: Bool) -> Int {
    month == 2 ? (leap ? 29 : 28) : 30 + (month + month >> 3) & 1
  }

  private static func floorQuotient(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }

  private static func floorRemainder(_ value: Int64, _ divisor: Int64) -> Int64 {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

extension CalendarDay: Comparable {
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.year != right.year ? left.year < right.year : left.dayOfYearKey < right.dayOfYearKey
  }

  private var dayOfYearKey: Int { month << 5 | day }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`, the year with at least four digits and a minus sign where it is negative.
  public var description: String {
    var text = ""
    text.appendYear(year)
    text.append("-")
    text.appendPadded(UInt64(month), width: 2)
    text.append("-")
    text.appendPadded(UInt64(day), width: 2)
    return text
  }
}

extension String {
  mutating func appendPadded(_ value: UInt64, width: Int) {
    let digits = String(value)
    for _ in 0..<max(0, width - digits.utf8.count) { append("0") }
    append(digits)
  }

  mutating func appendYear(_ year: Int64) {
    if year < 0 { append("-") }
    appendPadded(year.magnitude, width: 4)
  }
}
