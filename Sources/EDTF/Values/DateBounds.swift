extension DateExpression {
  /// The first real day that fits, whatever the qualifiers say.
  public var earliest: CalendarDay {
    if let season { return CalendarDay(checkedYear: year.first, month: season.firstMonth, day: 1) }
    guard let month else { return CalendarDay(checkedYear: year.first, month: 1, day: 1) }
    if !isMasked { return CalendarDay(checkedYear: year.first, month: month.value ?? 1, day: day?.value ?? 1) }
    return extreme(first: true) ?? CalendarDay(checkedYear: year.first, month: 1, day: 1)
  }

  /// The last real day that fits, whatever the qualifiers say.
  public var latest: CalendarDay {
    if let season {
      let year = season.endsInNextYear ? year.last + 1 : year.last
      return CalendarDay(
        checkedYear: year, month: season.lastMonth, day: CalendarDay.days(inMonth: season.lastMonth, of: year))
    }
    guard let month else { return CalendarDay(checkedYear: year.last, month: 12, day: 31) }
    if !isMasked, let month = month.value {
      let last = year.last
      let day = day?.value ?? CalendarDay.days(inMonth: month, of: last)
      return CalendarDay(checkedYear: last, month: month, day: day)
    }
    return extreme(first: false) ?? CalendarDay(checkedYear: year.last, month: 12, day: 31)
  }

  /// Whether some completion of the unspecified digits is a real date.
  var hasCompletion: Bool { extreme(first: true) != nil }

  /// The first or last day of a date with a month.
  ///
  /// A month and day that exist in common years exist in leap years too, so at most one search for a leap year is needed.
  private func extreme(first: Bool) -> CalendarDay? {
    let boundary = first ? year.first : year.last
    if let found = monthAndDay(first: first, leap: CalendarDay.isLeap(boundary)) {
      return CalendarDay(checkedYear: boundary, month: found.month, day: found.day)
    }
    guard year.isMasked, let found = monthAndDay(first: first, leap: true) else { return nil }
    let count = year.maskedCount
    let fromSmallest = first != year.isNegative
    for step in 0..<count {
      let candidate = year.masked(fromSmallest ? step : count - 1 - step)
      if CalendarDay.isLeap(candidate), !(candidate == 0 && year.isNegative) {
        return CalendarDay(checkedYear: candidate, month: found.month, day: found.day)
      }
    }
    return nil
  }

  /// The first or last month and day that fit in a common or a leap year.
  private func monthAndDay(first: Bool, leap: Bool) -> (month: Int, day: Int)? {
    var months = month?.matches(upTo: 12) ?? 0b1_1111_1111_1110
    while months != 0 {
      let month = first ? months.trailingZeroBitCount : 31 - months.leadingZeroBitCount
      let days = dayBits(inMonth: month, leap: leap)
      if days != 0 { return (month, first ? days.trailingZeroBitCount : 31 - days.leadingZeroBitCount) }
      months &= ~(1 << UInt32(month))
    }
    return nil
  }

  /// Bit `n` for each day `n` of the month that fits.
  func dayBits(inMonth month: Int, leap: Bool) -> UInt32 {
    let length = CalendarDay.days(inMonth: month, leap: leap)
    return day?.matches(upTo: length) ?? (UInt32.max >> UInt32(31 - length)) & ~1
  }
}
