extension DateExpression {
  /// The dates that the unspecified digits can stand for, each at the precision written; nil where there are more than
  /// `limit`. A date without a mask gives itself. Qualifiers and time are left out.
  public func completions(limit: Int) -> [DateExpression]? {
    guard year.significantDigits == nil, !year.isLong else { return limit >= 1 ? [self] : nil }
    var found: [DateExpression] = []
    for index in 0..<(year.isMasked ? year.maskedCount : 1) {
      let number = year.isMasked ? year.masked(year.isNegative ? year.maskedCount - 1 - index : index) : year.first
      if year.isNegative, number == 0 { continue }
      let whole = Year(magnitude: number.magnitude, isNegative: year.isNegative)
      guard appendCompletions(of: whole, in: number, to: &found, limit: limit) else { return nil }
    }
    return found
  }

  private func appendCompletions(
    of year: Year, in number: Int64, to found: inout [DateExpression], limit: Int
  ) -> Bool {
    guard let month else {
      found.append(DateExpression(year: year, season: season))
      return found.count <= limit
    }
    for number12 in 1...12 where month.matches(number12) {
      let month = MaskedDigits(digits: UInt8(number12), mask: 0)
      guard day != nil else {
        found.append(DateExpression(year: year, month: month))
        if found.count > limit { return false }
        continue
      }
      let days = dayBits(inMonth: number12, leap: CalendarDay.isLeap(number))
      for day in 1...31 where days >> UInt32(day) & 1 == 1 {
        found.append(DateExpression(year: year, month: month, day: MaskedDigits(digits: UInt8(day), mask: 0)))
        if found.count > limit { return false }
      }
    }
    return true
  }
}
