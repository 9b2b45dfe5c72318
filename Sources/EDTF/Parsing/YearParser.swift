extension Parser {
  /// `1985`, `-0044`, `19XX`, `Y170000002`, `Y-17E7`, `1950S2`.
  mutating func parseYear() throws(ParseFailure) -> Year {
    let start = cursor.at
    if cursor.peek() == Byte.upperY { return try parseLongYear() }
    let isNegative = cursor.peek() == Byte.hyphen
    if isNegative { cursor.at += 1 }
    var magnitude: UInt64 = 0
    var mask: UInt8 = 0
    for place in 0..<4 {
      let byte = cursor.peek(place)
      let digit = byte &- Byte.zero
      mask <<= 1
      magnitude *= 10
      if digit <= 9 {
        magnitude += UInt64(digit)
      } else if byte == Byte.upperX {
        mask |= 1
      } else {
        throw shortYear(start: start, digits: place, isNegative: isNegative)
      }
    }
    cursor.at += 4
    if cursor.isDigit(cursor.peek()) || cursor.peek() == Byte.upperX {
      throw overlongYear(start: start, isNegative: isNegative)
    }
    if isNegative, magnitude == 0, mask == 0 { throw cursor.failure(.negativeZeroYear, at: start) }
    guard cursor.peek() == Byte.upperS else { return Year(magnitude: magnitude, mask: mask, isNegative: isNegative) }
    if mask != 0 { throw cursor.failure(.significantDigitsOfMaskedYear, at: cursor.at) }
    let significant = try parseSignificantDigits(limit: 4)
    return Year(magnitude: magnitude, significant: significant, isNegative: isNegative)
  }

  private func shortYear(start: Int, digits: Int, isNegative: Bool) -> ParseFailure {
    let end = cursor.at + digits
    let next = cursor.byte(end)
    if isNegative, digits == 0, next == Byte.upperY { return cursor.failure(.signBeforeY, at: start) }
    let unexpected = cursor.unexpected(at: end)
    switch unexpected.reason {
    case .unexpected, .unexpectedEnd, .danglingQualifier, .bracketOutsideSet, .timeWithoutFullDay:
      return digits > 0 ? cursor.failure(.shortYear(digits: digits), at: start) : unexpected
    default: return unexpected
    }
  }

  private func overlongYear(start: Int, isNegative: Bool) -> ParseFailure {
    let first = start + (isNegative ? 1 : 0)
    let run = cursor.digitRun(from: first)
    if cursor.byte(first + run) == Byte.upperX || run < 4 { return cursor.failure(.maskedLongYear, at: start) }
    let rest = cursor.byte(first + run)
    if run == 8, rest != Byte.hyphen { return cursor.failure(.basicFormat, at: start) }
    return cursor.failure(.longYearWithoutY, at: start)
  }

  private mutating func parseLongYear() throws(ParseFailure) -> Year {
    let start = cursor.at
    cursor.at += 1
    let isNegative = cursor.peek() == Byte.hyphen
    if isNegative { cursor.at += 1 }
    let digits = cursor.at
    let run = cursor.digitRun(from: digits)
    if cursor.byte(digits + run) == Byte.upperX { throw cursor.failure(.maskedLongYear, at: digits + run) }
    guard run > 0 else { throw cursor.unexpected(at: digits) }
    if cursor.peek() == Byte.zero { throw cursor.failure(.leadingZero, at: digits) }
    guard run <= 19 else { throw cursor.failure(.yearTooLong(limit: 19), at: digits) }
    var magnitude: UInt64 = 0
    for index in digits..<(digits + run) { magnitude = magnitude * 10 + UInt64(cursor.byte(index) - Byte.zero) }
    cursor.at = digits + run
    var exponent: UInt32 = 0
    if cursor.peek() == Byte.upperE { exponent = try parseExponent() }
    if cursor.byte(cursor.at) == UInt8(ascii: "e") { throw cursor.unexpected(at: cursor.at) }
    if magnitude <= 9999, run + Int(exponent) <= 4 { throw cursor.failure(.needlessY, at: start) }
    var significant: UInt32 = 0
    if cursor.peek() == Byte.upperS {
      significant = try parseSignificantDigits(
        limit: min(run + Int(exponent), Int(UInt32.max)))
    }
    return Year(
      magnitude: magnitude, exponent: exponent, significant: significant, isNegative: isNegative, isLong: true)
  }

  private mutating func parseExponent() throws(ParseFailure) -> UInt32 {
    cursor.at += 1
    let start = cursor.at
    let run = cursor.digitRun(from: start)
    guard run > 0 else { throw cursor.unexpected(at: start) }
    if cursor.peek() == Byte.zero { throw cursor.failure(run == 1 ? .exponentNotPositive : .leadingZero, at: start) }
    guard let value = number(from: start, digits: run), let exponent = UInt32(exactly: value) else {
      throw cursor.failure(.exponentTooLarge(limit: Int(UInt32.max)), at: start)
    }
    cursor.at += run
    return exponent
  }

  /// `S` and a number: how many digits from the left are significant.
  private mutating func parseSignificantDigits(limit: Int) throws(ParseFailure) -> UInt32 {
    cursor.at += 1
    let start = cursor.at
    let run = cursor.digitRun(from: start)
    guard run > 0 else {
      throw cursor.peek() == Byte.hyphen
        ? cursor.failure(.significantDigitsNotPositive, at: start) : cursor.unexpected(at: start)
    }
    guard let value = number(from: start, digits: run), value <= limit else {
      throw cursor.failure(.tooManySignificantDigits(of: limit), at: start)
    }
    if value == 0 { throw cursor.failure(.significantDigitsNotPositive, at: start) }
    cursor.at += run
    return UInt32(exactly: value) ?? .max
  }

  /// Nil beyond 18 digits, leading zeros not counted.
  private func number(from start: Int, digits: Int) -> Int? {
    var value = 0
    for index in start..<(start + digits) {
      guard value < 100_000_000_000_000_000 else { return nil }
      value = value * 10 + Int(cursor.byte(index) - Byte.zero)
    }
    return value
  }
}
