extension EDTFDate {
  /// The year of ``earliest`` in decimal where it is beyond `Int64`, so that the bound stops short of it.
  ///
  /// Nil where the bound is exact, and where the year has more than a thousand digits.
  public var earliestYearBeyondCalendar: String? {
    guard let day = earliest.day, day.year.magnitude == Self.farthest else { return nil }
    return years.min { $0.isBelow($1) }?.decimal(first: true)
  }

  /// As ``earliestYearBeyondCalendar``, of ``latest``.
  public var latestYearBeyondCalendar: String? {
    guard let day = latest.day, day.year.magnitude == Self.farthest else { return nil }
    return years.max { $0.isBelow($1) }?.decimal(first: false)
  }

  private static let farthest = Int64.max.magnitude

  private var years: [Year] {
    var years: [Year] = []
    forEachDate { years.append($0.year) }
    return years
  }
}

extension Year {
  private static let mostDigits = 1_000

  /// All digits of the first or last year that fits, with a minus sign where it is negative.
  fileprivate func decimal(first: Bool) -> String? {
    guard exponent <= Self.mostDigits, !isMasked else { return nil }
    var digits = Array(String(magnitude).utf8) + [UInt8](repeating: Byte.zero, count: Int(exponent))
    guard digits.count <= Self.mostDigits else { return nil }
    if significant > 0, significant < digits.count {
      // Of a negative year the last is the one nearest to zero.
      let rest = first != isNegative ? Byte.zero : Byte.zero + 9
      for index in Int(significant)..<digits.count { digits[index] = rest }
    }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
