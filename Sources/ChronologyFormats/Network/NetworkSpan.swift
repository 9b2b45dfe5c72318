import EDTF

/// Days from the first to the last, both included; nil for an end that is open, not known or beyond what other programs
/// read.
struct NetworkSpan: Hashable {
  let start: CalendarDay?
  let end: CalendarDay?

  /// Years of four digits, as XML Schema and Java have them.
  private static let years: ClosedRange<Int64> = -9999...9999

  init(_ start: CalendarDay?, _ end: CalendarDay?) {
    self.start = start.flatMap { Self.years.contains($0.year) ? $0 : nil }
    self.end = end.flatMap { Self.years.contains($0.year) ? $0 : nil }
  }
}

extension EDTFDate {
  /// From the first day that it may mean to the last.
  var wholeSpan: NetworkSpan { NetworkSpan(earliest.day, latest.day) }

  /// The days that it may mean: one span, but for a set of which all are meant, which has one for each of its dates.
  var networkSpans: [NetworkSpan] {
    guard case .set(let set) = expression, set.kind == .allOf else { return [wholeSpan] }
    return set.elements.map { element in
      switch element {
      case .date(let date): NetworkSpan(date.earliest, date.latest)
      case .range(let from, let to): NetworkSpan(from.earliest, to.latest)
      case .onOrBefore(let date): NetworkSpan(nil, date.latest)
      case .onOrAfter(let date): NetworkSpan(date.earliest, nil)
      }
    }
  }
}
