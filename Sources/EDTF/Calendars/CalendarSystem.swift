/// A calendar other than the proleptic Gregorian one, in which a source may give a date.
public enum CalendarSystem: String, Hashable, Sendable, CaseIterable {
  /// With astronomical years: 0 is 1 BCE. Its days before 8 CE are reckoned backwards; the Romans counted otherwise.
  case julian
  /// Of Iran and Afghanistan, from the spring equinox; years 1 to 3176.
  case solarHijri = "solar-hijri"
  /// By the civil reckoning from Friday 16 July 622 Julian, years from 1. Months in use began with a sighting of the moon, so
  /// that a date may be a day or two off.
  case islamicTabular = "islamic-tabular"
  /// Of Saudi Arabia, years 1343 to 1500.
  case ummAlQura = "umm-al-qura"

  var reckoning: any CalendarReckoning.Type {
    switch self {
    case .julian: JulianCalendar.self
    case .solarHijri: SolarHijriCalendar.self
    case .islamicTabular: IslamicTabularCalendar.self
    case .ummAlQura: UmmAlQuraCalendar.self
    }
  }
}

/// A year, a month 1...12 and a day 1...31 of some calendar.
struct CalendarFields: Hashable {
  var year: Int64
  var month: Int
  var day: Int
}

/// How a calendar counts, years within ``CalendarDate``'s limit. Day numbers are those of ``CalendarDay/dayNumber``.
protocol CalendarReckoning {
  /// The length of a month 1...12; nil where the calendar has no such year.
  static func days(inMonth month: Int, of year: Int64) -> Int?
  /// The day before the first of a month 1...12; nil where the calendar has no such year.
  static func dayNumber(beforeMonth month: Int, of year: Int64) -> Int64?
  /// Nil outside the calendar's years.
  static func fields(dayNumber: Int64) -> CalendarFields?
}

/// Division that rounds down, and what is left, 0 or more.
struct FloorDivision {
  let quotient: Int64
  let remainder: Int64

  /// - Parameter divisor: 2 or more.
  init(_ value: Int64, by divisor: Int64) {
    let rest = value % divisor
    remainder = rest < 0 ? rest + divisor : rest
    quotient = value / divisor - (rest < 0 ? 1 : 0)
  }
}
