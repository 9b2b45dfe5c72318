extension Repair {
  mutating func mendYear() -> Bool {
    switch reason {
    case .shortYear: mendShortYear()
    case .longYearWithoutY: replace(offset, 0, with: "Y")
    case .needlessY: mendNeedlessY()
    case .signBeforeY: replace(offset, 2, with: "Y-")
    case .leadingZero: mendLeadingZeros()
    case .negativeZeroYear: replace(offset, 1, with: "")
    case .longYearNotAlone: mendLongYear()
    case .yearTooLong: mendOverlongNumber()
    case .exponentNotPositive: replace(offset - 1, 2, with: "")
    case .tooManySignificantDigits: replace(offset - 1, 1 + digitRun(offset), with: "")
    case .basicFormat: mendBasicFormat()
    default: false
    }
  }

  /// Only a negative year is filled with zeros: `198` may be a year or a decade. `1985-04-12/13` ends in the month it
  /// begins in.
  private mutating func mendShortYear() -> Bool {
    if offset == 11, byte(10) == Byte.slash, digitRun(11) == 2 {
      let shared = bytes.count == 13 ? 8 : bytes.count == 16 && byte(13) == Byte.hyphen ? 5 : 0
      return shared > 0 && replace(11, 0, with: String(decoding: bytes[0..<shared], as: UTF8.self))
    }
    let digits = digitRun(offset + 1)
    guard byte(offset) == Byte.hyphen, digits > 0 else { return false }
    return replace(offset + 1, 0, with: String(repeating: "0", count: 4 - min(4, digits)))
  }

  private mutating func mendNeedlessY() -> Bool {
    let start = byte(offset + 1) == Byte.hyphen ? offset + 2 : offset + 1
    let run = digitRun(start)
    var end = start + run
    var exponent = 0
    if byte(end) == Byte.upperE {
      let length = digitRun(end + 1)
      exponent = number(end + 1, length) ?? 0
      end += 1 + length
    }
    let zeros = String(repeating: "0", count: 4 - min(4, run + exponent))
    let digits = String(decoding: bytes[start..<(start + run)], as: UTF8.self)
    _ = replace(start, end - start, with: zeros + digits + String(repeating: "0", count: min(4, exponent)))
    return replace(offset, 1, with: "")
  }

  private mutating func mendLeadingZeros() -> Bool {
    let run = digitRun(offset)
    let zeros = bytes[offset..<(offset + run)].prefix { $0 == Byte.zero }.count
    return zeros < run && replace(offset, zeros, with: "")
  }

  /// Without the month that a long year cannot have.
  private mutating func mendLongYear() -> Bool {
    var end = offset
    while !isEnd(end) { end += 1 }
    return replace(offset, end - offset, with: "")
  }

  private mutating func mendOverlongNumber() -> Bool {
    let run = digitRun(offset)
    let zeros = bytes[offset..<(offset + run)].reversed().prefix { $0 == Byte.zero }.count
    guard zeros > 0, byte(offset + run) != Byte.upperE else { return false }
    return replace(offset + run - zeros, zeros, with: "E\(zeros)")
  }

  private mutating func mendBasicFormat() -> Bool {
    if offset > 0, byte(offset - 1) == Byte.upperT {
      guard digitRun(offset) == 6 else { return false }
      return replace(offset + 4, 0, with: ":") && replace(offset + 2, 0, with: ":")
    }
    let start = byte(offset) == Byte.hyphen ? offset + 1 : offset
    return replace(start + 6, 0, with: "-") && replace(start + 4, 0, with: "-")
  }
}
