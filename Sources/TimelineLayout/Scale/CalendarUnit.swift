import EDTF

/// Units of the calendar (proleptic Gregorian, astronomical years), finest first.
public enum CalendarUnit: Int, Hashable, Sendable, CaseIterable, Comparable {
  case second, minute, hour, day, month, year

  public static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }
}

extension CalendarUnit {
  /// Mean and least length in days.
  var days: Double { Self.lengths[rawValue].mean }
  var leastDays: Double { Self.lengths[rawValue].least }

  private static let lengths: [(mean: Double, least: Double)] = [
    (1.0 / 86_400, 1.0 / 86_400), (1.0 / 1440, 1.0 / 1440), (1.0 / 24, 1.0 / 24), (1, 1), (365.2425 / 12, 28),
    (365.2425, 365),
  ]

  /// Years are counted as they are called, months from January of the year 0, what is finer from 1970. Units beyond
  /// ±9e18 count as the last.
  func index(of time: TimePosition) -> Int {
    switch self {
    case .year: Self.year(of: time)
    case .month: Self.month(of: time)
    case .day: Self.whole((time + Self.tolerance * days).rounded(.down))
    case .second, .minute, .hour: Self.whole((time / days + Self.tolerance).rounded(.down))
    }
  }

  /// The first instant of a unit.
  func start(of index: Int) -> TimePosition {
    switch self {
    case .year: Self.start(year: index, month: 1)
    case .month:
      Self.start(year: index >= 0 ? index / 12 : (index + 1) / 12 - 1, month: ((index % 12) + 12) % 12 + 1)
    case .day: Double(index)
    case .second, .minute, .hour: Double(index) / (1 / days).rounded()
    }
  }

  /// The first instant of the unit that a time lies in.
  func floor(_ time: TimePosition) -> TimePosition { start(of: index(of: time)) }

  /// The first instant of a unit that is no earlier than a time.
  func ceil(_ time: TimePosition) -> TimePosition {
    let index = index(of: time)
    let start = start(of: index)
    return start >= time - Self.tolerance * days ? start : self.start(of: index + 1)
  }

  /// The coarsest unit that begins at a time; nil where it lies within a second.
  static func beginning(at time: TimePosition) -> CalendarUnit? {
    allCases.last { abs($0.floor(time) - time) < tolerance * CalendarUnit.second.days }
  }

  /// As a share of a unit: fractions of a day are not exact, so the start of a unit may lie a little before it.
  private static let tolerance = 1e-3

  static func day(of time: TimePosition) -> CalendarDay {
    CalendarDay(dayNumber: Int64(CalendarUnit.day.index(of: time)))
  }

  /// Day numbers beyond this serve no more; a mean year does.
  private static let lastExact = 9e15

  private static func year(of time: TimePosition) -> Int {
    abs(time) < lastExact ? Int(day(of: time).year) : whole((time / CalendarUnit.year.days).rounded(.down) + 1970)
  }

  private static func month(of time: TimePosition) -> Int {
    guard abs(time) < lastExact else { return whole((time / CalendarUnit.month.days).rounded(.down) + 1970 * 12) }
    let day = day(of: time)
    return Int(day.year) * 12 + day.month - 1
  }

  private static func start(year: Int, month: Int) -> TimePosition {
    CalendarDay(year: Int64(year), month: month, day: 1)?.start ?? 0
  }

  private static func whole(_ value: Double) -> Int { Int(min(max(value, -9e18), 9e18)) }
}
