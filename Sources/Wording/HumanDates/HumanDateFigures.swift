import EDTF

/// Dates of figures alone: `3/4/2021`, `24.12.1979`, `1979/12/24`, `12/1979`, `1640/1`, `842 AD`.
extension HumanDateCore {
  func figures(_ tokens: [HumanDateToken]) -> [Date] {
    switch tokens.count {
    case 1: oneFigure(tokens[0])
    case 2: twoFigures(tokens[0], tokens[1])
    case 3: twoSeparated(tokens)
    case 5: threeFigures(tokens)
    default: []
    }
  }

  private func oneFigure(_ token: HumanDateToken) -> [Date] {
    // The other end of a range gives the month of a day, or the century of a year.
    if let lent, era == nil {
      if lent.day != nil, let day = day(token) {
        return [Date(fields: HumanDateFields(year: lent.year, month: lent.month, day: day))]
      }
      if let year = shortYear(token, after: lent) { return [Date(fields: HumanDateFields(year: year))] }
    }
    return year(token).map { [Date(fields: HumanDateFields(year: $0.year), notes: $0.notes)] } ?? []
  }

  /// The `89` of `1979-89`.
  private func shortYear(_ token: HumanDateToken, after lent: HumanDateFields) -> Int? {
    guard case .number(let value, let digits, .none) = token, digits <= 2, let year = lent.year, year > 0,
      lent.precision == 1, lent.openDigits == 0
    else { return nil }
    let base = digits == 1 ? 10 : 100
    let whole = year - year % base + value
    return whole > year ? whole : nil
  }

  /// `27 1979`, after `December 24 -`.
  private func twoFigures(_ first: HumanDateToken, _ second: HumanDateToken) -> [Date] {
    guard let month = lent?.month, let day = day(first), let found = year(second) else { return [] }
    return [Date(fields: HumanDateFields(year: found.year, month: month, day: day), notes: found.notes)]
  }

  private func twoSeparated(_ tokens: [HumanDateToken]) -> [Date] {
    guard let sign = tokens[1].text, ["/", "-", "."].contains(sign),
      case .number(let first, let digits, .none) = tokens[0],
      case .number(let second, let otherDigits, .none) = tokens[2]
    else { return [] }
    if digits <= 2, otherDigits == 4 { return month(first, of: second).map { [$0] } ?? [] }
    guard digits == 4, otherDigits <= 2 else { return [] }
    var dates: [Date] = []
    if sign != ".", let dual = dualYear(tokens) {
      // Most countries had begun the year in January by 1752.
      if dual <= 1752, sign == "/" {
        dates.append(Date(fields: HumanDateFields(year: dual), notes: [HumanDateReason.dual]))
      }
    }
    if otherDigits == 2, var date = month(second, of: first) {
      if !dates.isEmpty { date.notes = [HumanDateReason.monthOfYear] }
      dates.append(date)
    }
    return dates
  }

  private func month(_ month: Int, of year: Int) -> Date? {
    (1...12).contains(month) ? Date(fields: HumanDateFields(year: year, month: month)) : nil
  }

  private func threeFigures(_ tokens: [HumanDateToken]) -> [Date] {
    guard tokens[1] == tokens[3], let sign = tokens[1].text, ["/", "-", "."].contains(sign),
      case .number(let first, let firstDigits, .none) = tokens[0], case .number(let second, 1...2, .none) = tokens[2],
      case .number(let third, let thirdDigits, .none) = tokens[4]
    else { return [] }
    if firstDigits == 4, thirdDigits <= 2 { return day(third, second, first, []).map { [$0] } ?? [] }
    guard thirdDigits == 4, firstDigits <= 2 else { return [] }
    let dayFirst = day(first, second, third, [HumanDateReason.dayFirst])
    let monthFirst = day(second, first, third, [HumanDateReason.monthFirst])
    // Full stops go with the day first, except where it cannot be.
    let known = order == .unknown && sign == "." ? DateSuggestion.Order.dayFirst : order
    switch known {
    case .dayFirst: return (dayFirst ?? monthFirst).map { [$0] } ?? []
    case .monthFirst: return (monthFirst ?? dayFirst).map { [$0] } ?? []
    case .unknown: return [dayFirst, monthFirst].compactMap(\.self)
    }
  }

  private func day(_ day: Int, _ month: Int, _ year: Int, _ notes: [String]) -> Date? {
    guard CalendarDay(year: Int64(year), month: month, day: day) != nil else { return nil }
    return Date(fields: HumanDateFields(year: year, month: month, day: day), notes: notes)
  }
}
