import EDTF

/// Between which days something began, and between which it ended, as far as a date tells.
///
/// Days are ranks: a later day has a greater one, ranks of one month lie within one block of 31, and the extremes of
/// `Int64` stand beyond every day. A date that is no interval lies somewhere between its bounds. An open end is one that
/// never comes, but an open start (`../1989`) is often one that was not asked for, and tells nothing here.
/// Qualifiers are left aside.
struct Span: Hashable, Sendable {
  /// Nil where it is not known.
  var start: ClosedRange<Int64>?
  /// Nil where it is not known; the greatest rank where there is none.
  var end: ClosedRange<Int64>?
  let isInterval: Bool

  init(_ date: EDTFDate) {
    let whole = Self.range(from: date.earliest, to: date.latest)
    switch date.expression {
    case .interval(let from, let to):
      isInterval = true
      if case .date(let date) = from { start = Self.range(of: date) }
      switch to {
      case .date(let date): end = Self.range(of: date)
      case .open: end = .max ... .max
      case .unknown: end = nil
      }
      narrow()
    case .set(let set) where set.kind == .allOf:
      isInterval = true
      start = whole.map { $0.lowerBound...$0.lowerBound }
      end = whole.map { $0.upperBound...$0.upperBound }
    case .date, .set:
      isInterval = false
      start = whole
      end = whole
    }
  }

  /// The first day on which it can have been under way; the extreme where nobody knows.
  var earliest: Int64 { start?.lowerBound ?? .min }
  /// The last one.
  var latest: Int64 { end?.upperBound ?? .max }

  /// The months, counted from year 0, that it can touch; nil where it has no bounds.
  var months: ClosedRange<Int64>? {
    guard earliest > .min, latest < .max, earliest <= latest else { return nil }
    return Self.month(of: earliest)...Self.month(of: latest)
  }

  /// No end is before the start.
  private mutating func narrow() {
    guard let first = start, let last = end, first.lowerBound <= last.upperBound else { return }
    start = first.lowerBound...min(first.upperBound, last.upperBound)
    end = max(last.lowerBound, first.lowerBound)...last.upperBound
  }

  private static func range(of date: DateExpression) -> ClosedRange<Int64> {
    let first = rank(of: date.earliest)
    return first...max(first, rank(of: date.latest))
  }

  private static func range(from earliest: Bound, to latest: Bound) -> ClosedRange<Int64>? {
    guard case .day(let first) = earliest, case .day(let last) = latest else { return nil }
    return rank(of: first)...max(rank(of: first), rank(of: last))
  }

  /// Years beyond this count as this one; the age of the universe is a millionth of it.
  private static let lastYear: Int64 = 1 << 53

  private static func rank(of day: CalendarDay) -> Int64 {
    let year = min(max(day.year, -lastYear), lastYear)
    return (year * 12 + Int64(day.month - 1)) * 31 + Int64(day.day - 1)
  }

  private static func month(of rank: Int64) -> Int64 { rank >= 0 ? rank / 31 : (rank + 1) / 31 - 1 }
}
