extension Repair {
  mutating func mendTime() -> Bool {
    switch reason {
    case .incompleteTime: mendSeconds()
    case .fractionOfSecond: replace(offset, 1 + digitRun(offset + 1), with: "")
    case .endOfDay: mendEndOfDay()
    case .malformedZone where digitRun(offset + 1) == 4: replace(offset + 3, 0, with: ":")
    case .negativeZeroZone: replace(offset, 1, with: "+")
    case .timeInInterval: mendTimeInInterval()
    default: false
    }
  }

  /// `T10:30` to the second.
  private mutating func mendSeconds() -> Bool {
    guard offset >= 6, byte(offset - 6) == Byte.upperT, byte(offset - 3) == Byte.colon, byte(offset) != Byte.colon
    else {
      return false
    }
    return replace(offset, 0, with: ":00")
  }

  private mutating func mendEndOfDay() -> Bool {
    let start = offset - 11
    guard start >= 0, let year = number(start, 4), let month = number(start + 5, 2), let day = number(start + 8, 2)
    else {
      return false
    }
    let isNegative = start > 0 && byte(start - 1) == Byte.hyphen
    guard let last = CalendarDay(year: Int64(isNegative ? -year : year), month: month, day: day), last.next.year <= 9999
    else { return false }
    let first = isNegative ? start - 1 : start
    return replace(first, offset + 2 - first, with: "\(last.next)T00")
  }

  private mutating func mendTimeInInterval() -> Bool {
    var end = offset
    while byte(end) != Byte.slash, end < bytes.count { end += 1 }
    return replace(offset, end - offset, with: "")
  }
}
