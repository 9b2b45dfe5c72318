/// One end of the days that an expression covers.
public enum Bound: Hashable, Sendable {
  /// A real day, the first or the last that fits.
  case day(CalendarDay)
  /// `..`: there is no end.
  case open
  /// An empty end of an interval: there is an end, and nobody knows it.
  case unknown

  /// The day, where there is one.
  public var day: CalendarDay? {
    guard case .day(let day) = self else { return nil }
    return day
  }
}
