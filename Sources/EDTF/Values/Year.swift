/// The year of a date: four digits any of which may be unspecified, or `Y` and a longer number, which may have an exponent.
///
/// Either may say how many of its digits, from the left, are significant (`S`).
/// A number has at most 19 digits before its exponent; the exponent is at most 4 294 967 295.
public struct Year: Hashable, Sendable {
  /// The number before the exponent without its sign, an `X` counted as zero.
  let magnitude: UInt64
  /// Powers of ten to multiply by; 0 where none is written.
  public let exponent: UInt32
  /// 0 where `S` is not written.
  let significant: UInt32
  /// Bit 3: the thousands are unspecified, ... bit 0: the ones.
  let mask: UInt8
  public let isNegative: Bool
  /// Written with `Y`.
  public let isLong: Bool

  init(
    magnitude: UInt64, exponent: UInt32 = 0, significant: UInt32 = 0, mask: UInt8 = 0, isNegative: Bool = false,
    isLong: Bool = false
  ) {
    self.magnitude = magnitude
    self.exponent = exponent
    self.significant = significant
    self.mask = mask
    self.isNegative = isNegative
    self.isLong = isLong
  }

  public var isMasked: Bool { mask != 0 }

  /// How many digits from the left are significant; nil where all are.
  public var significantDigits: Int? { significant == 0 ? nil : Int(significant) }

  /// The year as written, also where only some of its digits are significant; nil where a digit is unspecified or the
  /// year does not fit in `Int64`.
  public var value: Int64? {
    guard mask == 0, let size = Self.scale(magnitude, by: exponent) else { return nil }
    return isNegative ? -size : size
  }

  /// Whether every year that fits is within ±9 223 372 036 854 775 807. Where not, bounds stop there.
  public var isWithinCalendar: Bool { farthestFromZero != nil }

  /// The first year that fits.
  public var first: Int64 {
    if isPlain { return isNegative ? -Int64(magnitude) : Int64(magnitude) }
    return isNegative ? -(farthestFromZero ?? .max) : nearestToZero ?? .max
  }

  /// The last year that fits.
  public var last: Int64 {
    if isPlain { return isNegative ? -Int64(magnitude) : Int64(magnitude) }
    return isNegative ? -(nearestToZero ?? .max) : farthestFromZero ?? .max
  }
}

extension Year {
  private var isPlain: Bool { !isLong && mask == 0 && significant == 0 }

  /// Nil beyond `Int64`. There is no year -0000, so a masked negative year starts at its smallest digit.
  private var nearestToZero: Int64? {
    if isMasked, isNegative, magnitude == 0 { return Self.power(UInt32(mask.trailingZeroBitCount)) }
    let drop = max(insignificantDigits, exponent) - exponent
    guard let block = Self.power(drop) else { return nil }
    return Self.scale(magnitude - magnitude % UInt64(block), by: exponent)
  }

  private var farthestFromZero: Int64? {
    if isMasked { return Int64(magnitude + Self.nines[Int(mask)]) }
    guard let nearest = nearestToZero, let block = Self.power(insignificantDigits) else { return nil }
    let (sum, overflow) = nearest.addingReportingOverflow(block - 1)
    return overflow ? nil : sum
  }

  /// Digits from the right that `S` leaves open, those of the exponent included.
  private var insignificantDigits: UInt32 {
    guard significant > 0 else { return 0 }
    let (digits, overflow) = digitCount.addingReportingOverflow(exponent)
    return overflow ? .max : digits - min(digits, significant)
  }

  /// Digits of the number before the exponent. Leading zeros do not count, except in 0000.
  var digitCount: UInt32 {
    magnitude == 0 ? 4 : Self.countDigits(magnitude)
  }

  static func countDigits(_ value: UInt64) -> UInt32 {
    var rest = value
    var count: UInt32 = 0
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// What the unspecified digits of a mask add at most.
  private static let nines: [UInt64] = (0..<16).map { mask in
    [1, 10, 100, 1000].enumerated().reduce(0) { $0 + (mask >> $1.offset & 1 == 1 ? 9 * $1.element : 0) }
  }

  private static let powers: [Int64] = (0..<18).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }

  static func power(_ exponent: UInt32) -> Int64? {
    exponent < powers.count ? powers[Int(exponent)] : nil
  }

  private static func scale(_ magnitude: UInt64, by exponent: UInt32) -> Int64? {
    guard magnitude > 0 else { return 0 }
    guard let factor = power(exponent) else { return nil }
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: UInt64(factor))
    return overflow ? nil : Int64(exactly: product)
  }
}

extension Year {
  /// The years that fit, in order of time; nil where `S` or an exponent makes them a range instead.
  /// At most 10 000.
  func masked(_ index: Int) -> Int64 {
    var rest = index
    var size = Int64(magnitude)
    var place: Int64 = 1
    for bit in 0..<4 {
      if mask >> bit & 1 == 1 {
        size += Int64(rest % 10) * place
        rest /= 10
      }
      place *= 10
    }
    return isNegative ? -size : size
  }

  /// How many years the mask admits, -0000 counted.
  var maskedCount: Int { Self.maskCounts[mask.nonzeroBitCount & 7] }

  private static let maskCounts = [1, 10, 100, 1000, 10_000, 0, 0, 0]
}

extension Year {
  /// The order of two years of any size, by the digits that are significant in both.
  func isBelow(_ other: Year) -> Bool {
    if isNegative != other.isNegative { return isNegative }
    return isNegative ? other.isSmaller(than: self) : isSmaller(than: other)
  }

  private func isSmaller(than other: Year) -> Bool {
    let length = UInt64(digitCount) + UInt64(exponent)
    let otherLength = UInt64(other.digitCount) + UInt64(other.exponent)
    if length != otherLength { return length < otherLength }
    let digits = min(significant == 0 ? 19 : significant, other.significant == 0 ? 19 : other.significant, 19)
    return leading(digits) < other.leading(digits)
  }

  /// The first digits, 1...19 of them, zeros after the last.
  private func leading(_ digits: UInt32) -> UInt64 {
    var value = magnitude
    for _ in 0..<(19 - min(19, digitCount)) { value *= 10 }
    for _ in 0..<(19 - digits) { value /= 10 }
    return value
  }
}
