import EDTF

/// A place on the axis with its label.
public struct Tick: Hashable, Sendable {
  /// px from the top of the axis.
  public let position: Double
  /// Nil for a minor tick.
  public let label: String?
  /// Whether a greater unit begins here (a year among months).
  public let isMajor: Bool
}

/// The steps that ticks may have, finest first, in calendar units.
enum TickStep: Hashable {
  case hours(Int), days(Int), months(Int), years(Int)

  static let ladder: [TickStep] =
    [
      .hours(1), .hours(3), .hours(6), .hours(12), .days(1), .days(2), .days(7), .days(14), .months(1), .months(3),
      .months(6),
    ]
    + (0..<10).flatMap { power in [1, 2, 5].map { .years($0 * Int(pow10(power))) } }

  private static func pow10(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { value, _ in value * 10 } }

  /// Mean length in days.
  var days: Double {
    switch self {
    case .hours(let count): Double(count) / 24
    case .days(let count): Double(count)
    case .months(let count): Double(count) * 30.44
    case .years(let count): Double(count) * 365.2425
    }
  }

  /// The finest step whose ticks are at least `least` px apart.
  static func finest(pixelsPerDay: Double, least: Double) -> TickStep {
    ladder.first { $0.days * pixelsPerDay >= least } ?? ladder[ladder.count - 1]
  }

  /// The times of its ticks in a range, at calendar-true places.
  func times(in range: ClosedRange<TimePosition>) -> [TimePosition] {
    switch self {
    case .hours(let count):
      let step = Double(count) / 24
      return multiples(of: step, in: range)
    case .days(let count):
      // Weeks and fortnights are counted from the first day of each month, as no reader counts them from 1970.
      guard count > 2 else { return multiples(of: Double(count), in: range) }
      return months(1, in: range).flatMap { month in
        stride(from: month, to: month + 28, by: Double(count)).filter(range.contains)
      }
    case .months(let count): return months(count, in: range).filter(range.contains)
    case .years(let count):
      let first = CalendarYears.year(of: range.lowerBound)
      let last = CalendarYears.year(of: range.upperBound)
      guard (last - first) / count < 10_000 else { return [] }
      return Self.roundYears(from: first, through: last, by: count).map(CalendarYears.start).filter(range.contains)
    }
  }

  /// Years that are multiples of a step as people count them: 500 BCE is the astronomical year -499.
  private static func roundYears(from first: Int, through last: Int, by step: Int) -> [Int] {
    func up(_ year: Int) -> Int { (year + step - 1) / step * step }
    let before = first <= 0 ? stride(from: (1 - first) / step * step, to: max(0, -last), by: -step).map { 1 - $0 } : []
    let after = last >= 1 ? stride(from: up(max(first, 1)), through: last, by: step).map(\.self) : []
    return before.filter { $0 <= last } + after
  }

  private func multiples(of step: Double, in range: ClosedRange<TimePosition>) -> [TimePosition] {
    stride(from: (range.lowerBound / step).rounded(.up) * step, through: range.upperBound, by: step).map(\.self)
  }

  private func months(_ count: Int, in range: ClosedRange<TimePosition>) -> [TimePosition] {
    let first = CalendarYears.year(of: range.lowerBound)
    let last = CalendarYears.year(of: range.upperBound)
    return (first...last).flatMap { year in
      stride(from: 1, through: 12, by: count).compactMap { month in
        CalendarDay(year: Int64(year), month: month, day: 1)?.start
      }
    }
  }
}
