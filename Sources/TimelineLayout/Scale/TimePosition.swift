import EDTF

/// Points in time as days since the first instant of 1970, with fractions.
public typealias TimePosition = Double

extension CalendarDay {
  /// The day's first instant. Beyond the range of day numbers, by the mean length of a year (365.2425 days).
  var start: TimePosition {
    if let number = dayNumber { return Double(number) }
    return (Double(year) - 1970) * 365.2425 + Double(month - 1) * 30.44 + Double(day - 1)
  }

  var end: TimePosition { start + 1 }
}

extension Bound {
  var day: CalendarDay? {
    if case .day(let day) = self { day } else { nil }
  }
}
