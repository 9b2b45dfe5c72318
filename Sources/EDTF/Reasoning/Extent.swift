/// A run of days of which start and end are known within ranges.
///
/// Positions are day numbers, the end the day after the last; `Int64.min` and `.max` are the open ends.
struct Extent: Hashable {
  var start: ClosedRange<Int64>
  var end: ClosedRange<Int64>

  /// More than this many completions of a masked date are taken as one extent that holds them all.
  static let completionLimit = 100

  var isExact: Bool { start.lowerBound == start.upperBound && end.lowerBound == end.upperBound }
}

extension Extent {
  /// A date is the whole of its day, month, season or year.
  init(_ date: DateExpression) {
    guard date.isMasked || date.year.significantDigits != nil || !date.year.isWithinCalendar else {
      let first = Self.position(date.earliest)
      let last = Self.position(date.latest.next)
      self.init(
        start: first.lowerBound...first.upperBound, end: max(last.lowerBound, first.lowerBound)...last.upperBound)
      return
    }
    let first = Self.position(date.earliest).lowerBound
    let last = Self.position(date.latest.next).upperBound
    self.init(start: first...last, end: first...last)
  }

  /// Beyond the range of day numbers a position is known only to be beyond it.
  static func position(_ day: CalendarDay) -> ClosedRange<Int64> {
    if let number = day.dayNumber { return number...number }
    return day.year < 0 ? Int64.min...(Int64.min + 400) : (Int64.max - 400)...Int64.max
  }

  /// The ways a date can be meant.
  static func alternatives(_ date: DateExpression) -> [Extent] {
    guard date.isMasked, let units = date.completions(limit: completionLimit) else { return [Extent(date)] }
    return units.map(Extent.init)
  }

  static func alternatives(_ element: DateSet.Element) -> [Extent] {
    switch element {
    case .date(let date): return alternatives(date)
    case .range(let from, let to):
      let first = Extent(from).start.lowerBound
      let last = Extent(to).end.upperBound
      return [Extent(start: first...last, end: first...last)]
    case .onOrBefore(let date):
      let last = Extent(date).end.upperBound
      return [Extent(start: .min...last, end: .min...last)]
    case .onOrAfter(let date):
      let first = Extent(date).start.lowerBound
      return [Extent(start: first...(.max), end: first...(.max))]
    }
  }

  /// From a day in the first date to a day in the second (Library of Congress 2019, level 0, time interval).
  static func interval(_ start: Endpoint, _ end: Endpoint) -> Extent {
    var from: ClosedRange<Int64> = .min ... .max
    var to: ClosedRange<Int64> = .min ... .max
    switch start {
    case .date(let date):
      let extent = Extent(date)
      from = extent.start.lowerBound...max(extent.start.lowerBound, extent.end.upperBound - 1)
    case .open: from = .min ... .min
    case .unknown: break
    }
    switch end {
    case .date(let date):
      let extent = Extent(date)
      to = min(extent.start.lowerBound, .max - 1) + 1...extent.end.upperBound
    case .open: to = .max ... .max
    case .unknown: break
    }
    let start = from.lowerBound...max(from.lowerBound, min(from.upperBound, to.upperBound - 1))
    return Extent(start: start, end: max(to.lowerBound, min(from.lowerBound, .max - 1) + 1)...to.upperBound)
  }
}
