/// A month or a day of two digits, either of which may be unspecified (`X`).
public struct MaskedDigits: Hashable, Sendable {
  /// The digits, an `X` counted as zero.
  let digits: UInt8
  /// Bit 1: the tens are unspecified; bit 0: the ones are.
  let mask: UInt8

  /// The number; nil where a digit is unspecified.
  public var value: Int? { mask == 0 ? Int(digits) : nil }
  public var isMasked: Bool { mask != 0 }
  /// `XX`
  public var isWhollyMasked: Bool { mask == 0b11 }

  /// Whether `number`, 0...99, has the digits that are given.
  public func matches(_ number: Int) -> Bool {
    let tens = number / 10
    let ones = number % 10
    return (mask & 0b10 != 0 || tens == digits / 10) && (mask & 0b01 != 0 || ones == digits % 10)
  }

  /// Bit `n` for each `n` of `1...limit` that matches.
  func matches(upTo limit: Int) -> UInt32 {
    guard isMasked else { return digits >= 1 && digits <= limit ? 1 << UInt32(digits) : 0 }
    var bits: UInt32 = 0
    for number in 1...limit where matches(number) { bits |= 1 << UInt32(number) }
    return bits
  }
}

extension MaskedDigits: CustomStringConvertible {
  public var description: String {
    if mask == 0 {
      var text = ""
      text.appendPadded(UInt64(digits), width: 2)
      return text
    }
    return (mask & 0b10 != 0 ? "X" : String(digits / 10)) + (mask & 0b01 != 0 ? "X" : String(digits % 10))
  }
}
