extension Parser {
  /// A date, or an interval with a date at one end at least.
  mutating func parseDateOrInterval() throws(ParseFailure) -> EDTFDate {
    let start = try parseEndpoint()
    if cursor.isAtEnd {
      guard case .date(let date) = start.endpoint else { throw cursor.failure(.dotsOutsideSet, at: 0) }
      return EDTFDate(expression: .date(date), level: start.level)
    }
    guard cursor.peek() == Byte.slash else { throw afterDate() }
    cursor.at += 1
    let endOffset = cursor.at
    let end = try parseEndpoint()
    if !cursor.isAtEnd { throw afterDate() }
    try check(start.endpoint, end.endpoint, at: endOffset)
    var level = max(start.level, end.level)
    if start.isMasked || end.isMasked { level = 2 }
    return EDTFDate(expression: .interval(start: start.endpoint, end: end.endpoint), level: level)
  }

  private struct LeveledEndpoint {
    let endpoint: Endpoint
    let level: UInt8
    var isMasked: Bool {
      guard case .date(let date) = endpoint else { return false }
      return date.isMasked
    }
  }

  private mutating func parseEndpoint() throws(ParseFailure) -> LeveledEndpoint {
    if cursor.peek() == Byte.slash || cursor.isAtEnd { return LeveledEndpoint(endpoint: .unknown, level: 1) }
    if cursor.isAtDots {
      cursor.at += 2
      if cursor.isAtEnd || cursor.peek() == Byte.slash { return LeveledEndpoint(endpoint: .open, level: 1) }
      throw afterLeadingDots()
    }
    let leveled = try parseDate()
    return LeveledEndpoint(endpoint: .date(leveled.date), level: leveled.level)
  }

  private func check(_ start: Endpoint, _ end: Endpoint, at endOffset: Int) throws(ParseFailure) {
    switch (start, end) {
    case (.date(let from), .date(let to)):
      if from.time != nil || to.time != nil { throw timeInInterval() }
      if to.endsBefore(from) { throw cursor.failure(.reversedInterval, at: endOffset) }
    case (.date(let date), _), (_, .date(let date)):
      if date.time != nil { throw timeInInterval() }
    default: throw cursor.failure(.noDatedEnd, at: 0)
    }
  }

  private func timeInInterval() -> ParseFailure {
    var offset = 0
    while offset < cursor.count, cursor.byte(offset) != Byte.upperT { offset += 1 }
    return cursor.failure(.timeInInterval, at: offset)
  }

  /// After a date that is neither at the end nor before the slash.
  private func afterDate() -> ParseFailure {
    let hasSlash = (0..<cursor.count).contains { cursor.byte($0) == Byte.slash }
    switch cursor.peek() {
    case Byte.slash: return cursor.failure(.secondSlash, at: cursor.at)
    case Byte.comma: return cursor.failure(.commaOutsideSet, at: cursor.at)
    case Byte.dot where cursor.isAtDots: return cursor.failure(hasSlash ? .boundedEnd : .dotsOutsideSet, at: cursor.at)
    default: return cursor.unexpected(at: cursor.at)
    }
  }

  private func afterLeadingDots() -> ParseFailure {
    let next = cursor.peek()
    guard cursor.isDigit(next) || next == Byte.hyphen || next == Byte.upperX || next == Byte.upperY else {
      return cursor.unexpected(at: cursor.at)
    }
    let hasSlash = (0..<cursor.count).contains { cursor.byte($0) == Byte.slash }
    return cursor.failure(hasSlash ? .boundedEnd : .dotsOutsideSet, at: cursor.at - 2)
  }
}

extension DateExpression {
  /// Whether the last day that fits is before the first of the other, also beyond the range of `CalendarDay`.
  func endsBefore(_ other: DateExpression) -> Bool {
    let last = latest
    let first = other.earliest
    if last.year != first.year || year.isWithinCalendar || other.year.isWithinCalendar { return last < first }
    return year.isBelow(other.year)
  }
}
