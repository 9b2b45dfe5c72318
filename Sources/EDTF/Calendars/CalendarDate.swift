/// A day in a calendar other than the Gregorian one.
public struct CalendarDate: Hashable, Sendable {
  public let system: CalendarSystem
  public let year: Int64
  /// 1...12
  public let month: Int
  /// 1...31
  public let day: Int
  /// Days since 1970-01-01.
  let dayNumber: Int64

  /// Far enough for anything, and no product or sum of days is out of range.
  private static let years: ClosedRange<Int64> = -5_000_000_000_000_000...5_000_000_000_000_000

  /// Nil when the calendar has no such day, and beyond five thousand million million years.
  public init?(_ system: CalendarSystem, year: Int64, month: Int, day: Int) {
    let reckoning = system.reckoning
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      let length = reckoning.days(inMonth: month, of: year), day <= length,
      let before = reckoning.dayNumber(beforeMonth: month, of: year)
    else { return nil }
    self.system = system
    self.year = year
    self.month = month
    self.day = day
    dayNumber = before + Int64(day)
  }

  /// Nil outside the calendar's years.
  public init?(_ day: CalendarDay, in system: CalendarSystem) {
    guard Self.years.contains(day.year), let number = day.dayNumber,
      let fields = system.reckoning.fields(dayNumber: number), Self.years.contains(fields.year)
    else { return nil }
    self.system = system
    year = fields.year
    month = fields.month
    self.day = fields.day
    dayNumber = number
  }

  /// The same day in the proleptic Gregorian calendar.
  public var gregorian: CalendarDay { CalendarDay(dayNumber: dayNumber) }
}

extension CalendarDate {
  /// Whether those who then used the calendar may have counted a day or two otherwise.
  ///
  /// Julian before 8 CE, when the leap years were put right; Solar Hijri before 1304, when an Iranian law fixed the months,
  /// and after 1633, where the table of leap years is no longer sure; Islamic tabular always, as
  /// months began with a sighting; Umm al-Qura after 1449, where published tables of the future differ by a day.
  public var isApproximate: Bool {
    switch system {
    case .julian: year < 8
    case .solarHijri: !(1304...1633).contains(year)
    case .islamicTabular: true
    case .ummAlQura: year > 1449
    }
  }

  /// As ``isApproximate``, in Afghanistan, where Solar Hijri months had 29 to 32 days until 1957 (1336).
  public var isApproximateInAfghanistan: Bool { isApproximate || system == .solarHijri && year < 1336 }
}
