import EDTF

/// `before 1452`, `not later than May 1979`, `since 2021`, `2021 onwards`.
extension HumanDateReader {
  func bounded(_ tokens: Tokens) -> [HumanDateReading] {
    for (words, bound) in HumanDateWords.bounds where tokens.starts(with: words) {
      let rest = tokens.dropFirst(words.count)
      if bound == .since {
        let ranges = range(rest)
        if !ranges.isEmpty { return ranges }
      }
      return readings(of: rest, bound)
    }
    return []
  }

  func boundedBehind(_ tokens: Tokens) -> [HumanDateReading] {
    for (words, bound) in HumanDateWords.boundsBehind where tokens.suffix(words.count).starts(with: words) {
      return readings(of: tokens.dropLast(words.count), bound)
    }
    return []
  }

  private func readings(of tokens: Tokens, _ bound: HumanDateWords.Bound) -> [HumanDateReading] {
    HumanDateParser(order: order).readings(tokens).compactMap { reading in
      switch bound {
      case .before: reading.dayBefore.map { Self.reading("[..\($0)]", reading, HumanDateReason.before) }
      case .after: reading.dayAfter.map { Self.reading("[\($0)..]", reading, HumanDateReason.after) }
      case .noLater: Self.reading("[..\(reading.last)]", reading, HumanDateReason.noLater)
      case .noEarlier: Self.reading("[\(reading.first)..]", reading, HumanDateReason.noEarlier)
      case .until: Self.reading("../\(reading.last)", reading, HumanDateReason.until)
      case .since: Self.reading("\(reading.first)/..", reading, HumanDateReason.since)
      }
    }
  }

  private static func reading(_ edtf: String, _ reading: HumanDateReading, _ reason: String) -> HumanDateReading {
    HumanDateReading(.edtf(edtf), notes: reading.notes + [reason])
  }
}

extension ArraySlice<HumanDateToken> {
  func starts(with words: [String]) -> Bool {
    count >= words.count && zip(self, words).allSatisfy { $0 == .word($1) }
  }
}

extension HumanDateReading {
  /// The unit before, as coarse as the date: `1451` for 1452. A date that is not sure stays itself.
  fileprivate var dayBefore: String? {
    guard qualification.isEmpty else { return first }
    guard let day = (try? EDTFDate(first))?.earliest.day else { return nil }
    return Self.neighbour(of: day, precision: fields?.precision ?? 3, step: -1)
  }

  fileprivate var dayAfter: String? {
    guard qualification.isEmpty else { return last }
    guard let day = (try? EDTFDate(last))?.latest.day else { return nil }
    return Self.neighbour(of: day, precision: fields?.precision ?? 3, step: 1)
  }

  private static func neighbour(of day: CalendarDay, precision: Int, step: Int) -> String? {
    guard let year = Int(exactly: day.year), year.magnitude < 1_000_000_000 else { return nil }
    if precision == 1 { return HumanDateFields(year: year + step).edtf }
    if precision == 2 {
      let months = year * 12 + day.month - 1 + step
      let remainder = ((months % 12) + 12) % 12
      return HumanDateFields(year: (months - remainder) / 12, month: remainder + 1).edtf
    }
    guard let number = day.dayNumber else { return nil }
    return CalendarDay(dayNumber: number + Int64(step)).description
  }
}
