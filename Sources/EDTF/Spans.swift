extension EDTFDate {
  /// The contiguous runs of days that the expression admits, in order and apart from each other: twelve for
  /// `1985-XX-15`, one for `1985-04-XX`, one for an interval.
  ///
  /// Nil where there is no first or last day, where a year is beyond `Int64`, and where more than `limit` runs are needed,
  /// by the whole or by one member of a set.
  public func spans(limit: Int) -> [ClosedRange<CalendarDay>]? {
    switch expression {
    case .date(let date): return date.spans(limit: limit)
    case .interval(.date(let start), .date(let end)):
      guard limit >= 1, start.year.isWithinCalendar, end.year.isWithinCalendar else { return nil }
      return span(from: start, to: end).map { [$0] }
    case .interval: return nil
    case .set(let set): return set.spans(limit: limit)
    }
  }
}

private func span(from start: DateExpression, to end: DateExpression) -> ClosedRange<CalendarDay>? {
  let first = start.earliest
  let last = end.latest
  return first <= last ? first...last : nil
}

/// Runs of days, those that touch made one.
private struct Runs {
  private(set) var all: [ClosedRange<CalendarDay>] = []

  /// The runs come in the order of their first days.
  mutating func append(_ run: ClosedRange<CalendarDay>) {
    guard let last = all.last, run.lowerBound <= last.upperBound.next else {
      all.append(run)
      return
    }
    all[all.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
  }
}

extension DateSet {
  fileprivate func spans(limit: Int) -> [ClosedRange<CalendarDay>]? {
    var pending: [ClosedRange<CalendarDay>] = []
    for element in elements {
      switch element {
      case .date(let date):
        guard let runs = date.spans(limit: limit) else { return nil }
        pending.append(contentsOf: runs)
      case .range(let from, let to):
        guard from.year.isWithinCalendar, to.year.isWithinCalendar, let run = span(from: from, to: to) else {
          return nil
        }
        pending.append(run)
      case .onOrBefore, .onOrAfter: return nil
      }
      if pending.count / 4 > max(limit, 256) {
        pending = Self.merged(pending)
        if pending.count > limit { return nil }
      }
    }
    let runs = Self.merged(pending)
    return runs.count <= limit ? runs : nil
  }

  private static func merged(_ pending: [ClosedRange<CalendarDay>]) -> [ClosedRange<CalendarDay>] {
    var runs = Runs()
    for run in pending.sorted(by: { $0.lowerBound < $1.lowerBound }) { runs.append(run) }
    return runs.all
  }
}

extension DateExpression {
  fileprivate func spans(limit: Int) -> [ClosedRange<CalendarDay>]? {
    guard limit >= 1, year.isWithinCalendar else { return nil }
    var runs = Runs()
    let coversYears = season == nil && month?.isWhollyMasked != false && day?.isWhollyMasked != false
    for years in year.blocks(whole: coversYears) {
      if coversYears {
        runs.append(
          CalendarDay(
            checkedYear: years.lowerBound, month: 1, day: 1)...CalendarDay(
              checkedYear: years.upperBound, month: 12, day: 31))
      } else {
        appendRuns(in: years.lowerBound, to: &runs)
      }
      if runs.all.count > limit { return nil }
    }
    return runs.all
  }

  private func appendRuns(in year: Int64, to runs: inout Runs) {
    if season != nil {
      let date = DateExpression(year: Year(magnitude: year.magnitude, isNegative: year < 0), season: season)
      runs.append(date.earliest...date.latest)
      return
    }
    let leap = CalendarDay.isLeap(year)
    let months = month?.matches(upTo: 12) ?? 0
    for month in 1...12 where months >> UInt32(month) & 1 == 1 {
      var days = dayBits(inMonth: month, leap: leap)
      while days != 0 {
        let first = days.trailingZeroBitCount
        let length = (~(days >> UInt32(first))).trailingZeroBitCount
        let last = first + length - 1
        runs.append(
          CalendarDay(
            checkedYear: year, month: month, day: first)...CalendarDay(
              checkedYear: year, month: month, day: last))
        days &= ~((1 << UInt32(last + 1)) &- 1)
      }
    }
  }
}

extension Year {
  /// The years that fit in order of time, one by one or, where `whole`, in contiguous blocks.
  fileprivate func blocks(whole: Bool) -> some Sequence<ClosedRange<Int64>> {
    let contiguous = whole ? (~mask & 0b1_1111).trailingZeroBitCount : 0
    let size = Self.power(UInt32(contiguous)) ?? 1
    let count = isMasked ? maskedCount / Int(size) : 1
    return (0..<count).lazy.compactMap { step -> ClosedRange<Int64>? in
      guard isMasked else { return first...last }
      let near = masked((isNegative ? count - 1 - step : step) * Int(size))
      guard isNegative else { return near...(near + size - 1) }
      let last = min(near, -1)
      let first = near - size + 1
      return first <= last ? first...last : nil
    }
  }
}

extension CalendarDay {
  /// The day after; the last day of year 9223372036854775807 has none and gives itself.
  var next: CalendarDay {
    if day < Self.days(inMonth: month, of: year) { return CalendarDay(checkedYear: year, month: month, day: day + 1) }
    if month < 12 { return CalendarDay(checkedYear: year, month: month + 1, day: 1) }
    return year < .max ? CalendarDay(checkedYear: year + 1, month: 1, day: 1) : self
  }
}
