extension Repair {
  mutating func mendDay() -> Bool {
    switch reason {
    case .notTwoDigits(let component, let found): mendTwoDigits(component, found: found)
    case .monthOutOfRange(0), .dayOutOfRange(0): replace(offset, 2, with: "XX")
    case .monthOutOfRange(let month): mendMonth(month)
    case .noSuchDay: mendMissingDay()
    case .seasonWithDay: replace(offset, 3, with: "")
    case .doubledQualifier: mendQualifiers()
    default: false
    }
  }

  /// A lone digit gets its zero; four digits in the place of a month are the end of an interval.
  private mutating func mendTwoDigits(_ component: EDTFError.Component, found: Int) -> Bool {
    if found == 1, isDigit(offset) { return replace(offset, 0, with: "0") }
    guard component == .month, found == 4, offset == 5, !isMended else { return false }
    return replace(offset - 1, 1, with: "/")
  }

  /// `1985-13-04` has its day first; `1851-52` is an interval.
  private mutating func mendMonth(_ month: Int) -> Bool {
    let day = offset + 3
    if byte(offset + 2) == Byte.hyphen, month <= 31, digitRun(day) == 2, (1...12).contains(number(day, 2) ?? 0) {
      let exchanged = bytes[day..<(day + 2)] + [Byte.hyphen] + bytes[offset..<(offset + 2)]
      bytes.replaceSubrange(offset..<(day + 2), with: exchanged)
      return true
    }
    guard bytes.count == 7, offset == 5, let end = number(2, 2), month > end, month - end <= 60 else { return false }
    let century = String(decoding: bytes[0..<2], as: UTF8.self)
    return replace(offset - 1, 1, with: "/" + century)
  }

  /// The month remains: which day was meant nobody knows.
  private mutating func mendMissingDay() -> Bool {
    guard byte(offset + 2) != Byte.upperT else { return false }
    let start = byte(offset - 1) == Byte.hyphen ? offset - 1 : offset - 2
    return replace(start, offset + 2 - start, with: "")
  }

  private mutating func mendQualifiers() -> Bool {
    let run = bytes[offset...].prefix { "?~%".utf8.contains($0) }.count
    let all = bytes[(offset - 1)..<(offset + run)]
    let single = Set(all).count == 1 ? String(decoding: all.prefix(1), as: UTF8.self) : "%"
    return replace(offset - 1, run + 1, with: single)
  }

  /// `25/12/1985`, `1985.4.12`, `7/2008`: numbers of which only one reading is a date.
  mutating func mendNumericDate() -> Bool {
    guard !isMended, bytes.count <= 10, let separator = bytes.first(where: { "/.-".utf8.contains($0) }) else {
      return false
    }
    let fields = bytes.split(separator: separator, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.allSatisfy({ Int($0) != nil && !$0.hasPrefix("+") }) else { return false }
    let lengths = fields.map(\.utf8.count)
    let isShort = lengths.map { $0 == 1 || $0 == 2 }
    if lengths.count == 3, lengths[0] == 4, isShort[1], isShort[2] {
      return set(year: fields[0], month: fields[1], day: fields[2])
    }
    if lengths.count == 2, isShort[0], lengths[1] == 4, separator != Byte.hyphen {
      return set(year: fields[1], month: fields[0], day: nil)
    }
    guard lengths.count == 3, isShort[0], isShort[1], lengths[2] == 4, let first = Int(fields[0]),
      let second = Int(fields[1]), first > 12 || second > 12 || first == second
    else { return false }
    return set(year: fields[2], month: first > 12 ? fields[1] : fields[0], day: first > 12 ? fields[0] : fields[1])
  }

  private mutating func set(year: String, month: String, day: String?) -> Bool {
    guard let first = Int(month), (1...12).contains(first) else { return false }
    let text = [year, month, day].compactMap { $0 }.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
    let isChanged = !bytes.elementsEqual(text.utf8)
    bytes = Array(text.utf8)
    return isChanged
  }
}
