import EDTF

/// Calendar years as stretches of the axis (proleptic Gregorian, astronomical numbers).
enum CalendarYears {
  /// Beyond these years (about two million) a mean year serves.
  private static let exact = -700_000_000.0...700_000_000.0

  static func year(of time: TimePosition) -> Int {
    guard exact.contains(time) else { return Int((time / 365.2425).rounded(.down)) + 1970 }
    return Int(CalendarDay(dayNumber: Int64(time.rounded(.down))).year)
  }

  static func start(of year: Int) -> TimePosition {
    CalendarDay(year: Int64(year), month: 1, day: 1)?.start ?? (Double(year) - 1970) * 365.2425
  }
}
