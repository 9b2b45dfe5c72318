import EDTF

/// The distance from one tick to the next: so many units of the calendar.
struct TickStep: Hashable {
  let count: Int
  let unit: CalendarUnit

  init(_ count: Int, _ unit: CalendarUnit) {
    self.count = count
    self.unit = unit
  }

  /// Every step that ticks may have, finest first.
  static let ladder: [TickStep] =
    [
      (.second, [1, 5, 15, 30]), (.minute, [1, 5, 15, 30]), (.hour, [1, 3, 6, 12]), (.day, [1, 2, 7, 14]),
      (.month, [1, 3, 6]), (.year, decimal),
    ].flatMap { (row: (unit: CalendarUnit, counts: [Int])) in row.counts.map { TickStep($0, row.unit) } }

  /// 1, 2, 5, 10 and so on to 5e18.
  private static let decimal = (0..<19).flatMap { power in
    [1, 2, 5].map { $0 * (0..<power).reduce(1) { value, _ in value * 10 } }
  }

  /// Mean and least length in days.
  var days: Double { Double(count) * unit.days }
  var leastDays: Double { Double(count) * unit.leastDays }

  /// The finest step, no finer than a unit, whose ticks are at least `least` px apart on average.
  static func finest(pixelsPerDay: Double, least: Double, unit: CalendarUnit) -> TickStep {
    ladder.first { $0.unit >= unit && $0.days * pixelsPerDay >= least } ?? ladder[ladder.count - 1]
  }

  /// The finest step that divides this one and whose ticks are nowhere closer than `least` px; nil where there is none, or
  /// none that leaves the eye something to count.
  func part(pixelsPerDay: Double, least: Double, unit: CalendarUnit) -> TickStep? {
    Self.ladder.first {
      $0.unit >= unit && $0 != self && divides($0) && days / $0.days < Self.mostParts
        && $0.leastDays * pixelsPerDay >= least
    }
  }

  private static let mostParts = 13.0

  /// Whether each tick of this step is also one of `part`.
  private func divides(_ part: TickStep) -> Bool {
    part.unit < unit || part.unit == unit && part.count < count && count % part.count == 0
  }
}

extension TickStep {
  /// The last tick no later than a time; only of whole units and of years.
  func floor(_ time: TimePosition) -> TimePosition {
    guard unit == .year, count > 1 else { return unit.floor(time) }
    let year = unit.index(of: time)
    if year > 0 { return unit.start(of: max(year / count * count, 1)) }
    // 20 BCE is the astronomical year -19.
    let before = 1 - year
    let (sum, isTooFar) = before.addingReportingOverflow(count - 1)
    return isTooFar ? -.infinity : unit.start(of: 1 - sum / count * count)
  }

  /// The times of its ticks in a range, at calendar-true places, in order.
  func times(in range: ClosedRange<TimePosition>) -> [TimePosition] {
    let first = unit.index(of: range.lowerBound)
    let last = unit.index(of: range.upperBound)
    let indices: [Int] =
      switch unit {
      case .year: Self.roundYears(first, last, count)
      case .day where count > 1: Self.daysOfMonth(range, count)
      case .second, .minute, .hour, .day, .month: Self.multiples(of: count, from: first, through: last)
      }
    return indices.map(unit.start).filter(range.contains)
  }

  private static func multiples(of step: Int, from first: Int, through last: Int) -> [Int] {
    let lowest = first / step + (first > 0 && first % step != 0 ? 1 : 0)
    let highest = last / step - (last < 0 && last % step != 0 ? 1 : 0)
    return lowest <= highest ? (lowest...highest).map { $0 * step } : []
  }

  /// Years that are multiples of a step as people count them: 500 BCE is the astronomical year -499.
  private static func roundYears(_ first: Int, _ last: Int, _ step: Int) -> [Int] {
    let before = first <= 0 ? multiples(of: step, from: max(1 - last, 1), through: 1 - first) : []
    let after = last >= 1 ? multiples(of: step, from: max(first, 1), through: last) : []
    return before.reversed().map { 1 - $0 } + after
  }

  /// Days are counted from the first of each month, as no reader counts weeks from 1970; the last of a month is left out
  /// where the next first is nearer than a step.
  private static func daysOfMonth(_ range: ClosedRange<TimePosition>, _ step: Int) -> [Int] {
    let months = CalendarUnit.month.index(of: range.lowerBound)...CalendarUnit.month.index(of: range.upperBound)
    return months.flatMap { month in
      let first = CalendarUnit.day.index(of: CalendarUnit.month.start(of: month))
      let next = CalendarUnit.day.index(of: CalendarUnit.month.start(of: month + 1))
      return Array(stride(from: first, through: next - step, by: step))
    }
  }
}
