extension Parser {
  /// `T12:30:00`, then nothing, `Z`, `+04` or `+04:30`. The cursor stands on the `T`.
  mutating func parseTime() throws(ParseFailure) -> TimeOfDay {
    let start = cursor.at
    cursor.at += 1
    let hour = try parseTimeField(EDTFError.Reason.hourOutOfRange, limit: 24)
    try parseColon(start: start)
    let minute = try parseTimeField(EDTFError.Reason.minuteOutOfRange, limit: 59)
    try parseColon(start: start)
    let second = try parseTimeField(EDTFError.Reason.secondOutOfRange, limit: 60)
    if hour == 24 {
      throw cursor.failure(minute == 0 && second == 0 ? .endOfDay : .hourOutOfRange(24), at: start + 1)
    }
    if cursor.peek() == Byte.dot, !cursor.isAtDots || cursor.isDigit(cursor.peek(1)) {
      throw cursor.failure(.fractionOfSecond, at: cursor.at)
    }
    if cursor.peek() == Byte.comma, cursor.isDigit(cursor.peek(1)), !isInSet {
      throw cursor.failure(.fractionOfSecond, at: cursor.at)
    }
    if cursor.isDigit(cursor.peek()) { throw cursor.unexpected(at: cursor.at) }
    let zone = try parseZone()
    if !(try parseQualifier()).isEmpty { throw cursor.failure(.qualifiedTime, at: cursor.at - 1) }
    return TimeOfDay(hourByte: hour, minuteByte: minute, secondByte: second, zone: zone)
  }

  private mutating func parseTimeField(
    _ outOfRange: (Int) -> EDTFError.Reason, limit: UInt8
  ) throws(ParseFailure) -> UInt8 {
    guard let value = twoDigits() else {
      let unexpected = cursor.unexpected(at: cursor.at + (cursor.isDigit(cursor.peek()) ? 1 : 0))
      switch unexpected.reason {
      case .unexpectedEnd, .unexpected: throw cursor.failure(.incompleteTime, at: unexpected.offset)
      default: throw unexpected
      }
    }
    if value > limit { throw cursor.failure(outOfRange(Int(value)), at: cursor.at) }
    cursor.at += 2
    return value
  }

  private mutating func parseColon(start: Int) throws(ParseFailure) {
    if cursor.peek() == Byte.colon {
      cursor.at += 1
      return
    }
    if cursor.digitRun(from: start + 1) >= 4 { throw cursor.failure(.basicFormat, at: start + 1) }
    throw cursor.failure(.incompleteTime, at: cursor.at)
  }

  private func twoDigits(_ ahead: Int = 0) -> UInt8? {
    let tens = cursor.peek(ahead)
    let ones = cursor.peek(ahead + 1)
    guard cursor.isDigit(tens), cursor.isDigit(ones) else { return nil }
    return (tens - Byte.zero) * 10 + (ones - Byte.zero)
  }

  private mutating func parseZone() throws(ParseFailure) -> TimeOfDay.Zone? {
    let start = cursor.at
    let sign = cursor.peek()
    if sign == Byte.upperZ {
      cursor.at += 1
      if cursor.peek() == Byte.plus || cursor.peek() == Byte.hyphen || cursor.isDigit(cursor.peek()) {
        throw cursor.failure(.malformedZone, at: cursor.at)
      }
      return .utc
    }
    guard sign == Byte.plus || sign == Byte.hyphen else { return nil }
    guard let hours = twoDigits(1) else { throw cursor.failure(.malformedZone, at: start) }
    cursor.at += 3
    var minutes: UInt8?
    if cursor.peek() == Byte.colon {
      guard let value = twoDigits(1) else { throw cursor.failure(.malformedZone, at: start) }
      minutes = value
      cursor.at += 3
    }
    if cursor.isDigit(cursor.peek()) || cursor.peek() == Byte.colon {
      throw cursor.failure(.malformedZone, at: start)
    }
    let total = Int16(hours) * 60 + Int16(minutes ?? 0)
    if total > 840 || minutes ?? 0 > 59 { throw cursor.failure(.zoneOutOfRange, at: start) }
    if sign == Byte.hyphen, total == 0 { throw cursor.failure(.negativeZeroZone, at: start) }
    let signed = sign == Byte.hyphen ? -total : total
    return minutes == nil ? .hours(Int8(signed / 60)) : .minutes(signed)
  }
}
