/// Reads UTF-8 bytes from left to right, once.
struct Parser {
  var cursor: Cursor
  var isInSet = false

  /// A date and the level its spelling needs.
  struct LeveledDate {
    let date: DateExpression
    let level: UInt8
  }

  /// A date up to the first byte that cannot belong to one.
  mutating func parseDate() throws(ParseFailure) -> LeveledDate {
    let start = cursor.at
    var qualifiers = Qualifiers()
    qualifiers.add(try parseQualifier(), before: .year)
    let year = try parseYear()
    qualifiers.add(try parseQualifier(), after: .year)
    guard cursor.peek() == Byte.hyphen else {
      return finish(DateExpression(year: year, yearQualification: qualifiers.year), qualifiers)
    }
    if year.isLong { throw cursor.failure(.longYearNotAlone, at: cursor.at) }
    if year.significant > 0 { throw cursor.failure(.significantDigitsAfterMonth, at: cursor.at) }
    cursor.at += 1
    qualifiers.add(try parseQualifier(), before: .month)
    let monthStart = cursor.at
    let code = try parseTwoDigits(.month)
    if cursor.peek() == Byte.upperS { throw cursor.failure(.significantDigitsAfterMonth, at: cursor.at) }
    qualifiers.add(try parseQualifier(), after: .month)
    let season = code.mask == 0 ? Season(code: Int(code.digits)) : nil
    if season == nil { try checkMonth(code, at: monthStart) }
    guard cursor.peek() == Byte.hyphen else {
      let date = DateExpression(
        year: year, month: season == nil ? code : nil, season: season, yearQualification: qualifiers.year,
        monthQualification: qualifiers.month)
      return finish(date, qualifiers)
    }
    if season != nil { throw cursor.failure(.seasonWithDay, at: cursor.at) }
    cursor.at += 1
    qualifiers.add(try parseQualifier(), before: .day)
    let dayStart = cursor.at
    let day = try parseTwoDigits(.day)
    qualifiers.add(try parseQualifier(), after: .day)
    let date = DateExpression(
      year: year, month: code, day: day, yearQualification: qualifiers.year, monthQualification: qualifiers.month,
      dayQualification: qualifiers.day)
    try checkDay(date, dateStart: start, dayStart: dayStart)
    guard cursor.peek() == Byte.upperT else { return finish(date, qualifiers) }
    if date.isMasked || !qualifiers.isEmpty { throw cursor.failure(.timeWithoutFullDay, at: cursor.at) }
    let time = try parseTime()
    return finish(DateExpression(year: year, month: code, day: day, time: time), qualifiers)
  }

  private mutating func parseTwoDigits(_ component: EDTFError.Component) throws(ParseFailure) -> MaskedDigits {
    let start = cursor.at
    var digits: UInt8 = 0
    var mask: UInt8 = 0
    for place in 0..<2 {
      let byte = cursor.peek(place)
      digits *= 10
      mask <<= 1
      if byte &- Byte.zero <= 9 {
        digits += byte - Byte.zero
      } else if byte == Byte.upperX {
        mask |= 1
      } else {
        throw notTwoDigits(component, start: start, found: place)
      }
    }
    cursor.at += 2
    if cursor.isDigit(cursor.peek()) {
      throw cursor.failure(.notTwoDigits(component, found: cursor.digitRun(from: start)), at: start)
    }
    return MaskedDigits(digits: digits, mask: mask)
  }

  private func notTwoDigits(_ component: EDTFError.Component, start: Int, found: Int) -> ParseFailure {
    let unexpected = cursor.unexpected(at: start + found)
    switch unexpected.reason {
    case .unexpected, .unexpectedEnd, .danglingQualifier, .bracketOutsideSet, .timeWithoutFullDay:
      return found > 0 ? cursor.failure(.notTwoDigits(component, found: found), at: start) : unexpected
    default: return unexpected
    }
  }

  private func checkMonth(_ month: MaskedDigits, at offset: Int) throws(ParseFailure) {
    if month.matches(upTo: 12) != 0 { return }
    throw cursor.failure(month.isMasked ? .noMonthMatches(month) : .monthOutOfRange(Int(month.digits)), at: offset)
  }

  private func checkDay(_ date: DateExpression, dateStart: Int, dayStart: Int) throws(ParseFailure) {
    guard let day = date.day else { return }
    if let value = day.value {
      if value >= 1, value <= 28 { return }
      if value < 1 || value > 31 { throw cursor.failure(.dayOutOfRange(value), at: dayStart) }
      if let year = date.year.value, let month = date.month?.value {
        let length = CalendarDay.days(inMonth: month, of: year)
        if value <= length { return }
        throw cursor.failure(
          .noSuchDay(year: year, month: month, day: value, monthLength: length), at: dayStart)
      }
    } else if day.matches(upTo: 31) == 0 {
      throw cursor.failure(.noDayMatches(day), at: dayStart)
    }
    if !date.hasCompletion { throw cursor.failure(.noCompletion, at: dateStart) }
  }

  private func finish(_ date: DateExpression, _ qualifiers: Qualifiers) -> LeveledDate {
    LeveledDate(date: date, level: max(date.levelOfDigits, qualifiers.level))
  }
}
