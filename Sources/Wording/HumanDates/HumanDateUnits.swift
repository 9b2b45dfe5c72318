import EDTF

/// Seasons, quarters, halves, decades and centuries.
extension HumanDateCore {
  func season(_ tokens: [HumanDateToken]) -> [Date] {
    guard let word = tokens.first?.text, let season = HumanDateWords.seasons[word] else { return [] }
    let rest = Array(tokens.dropFirst())
    // The winter of two years begins in the first.
    if season == 24, let dual = dualYear(rest) {
      return [Date(fields: HumanDateFields(year: dual - 1, season: season), notes: [HumanDateReason.season])]
    }
    return unit(season, of: rest, HumanDateReason.season)
  }

  /// `Q2 1989`, `second quarter of 1989`, `first half of 1989`.
  func partOfYear(_ tokens: [HumanDateToken]) -> [Date] {
    guard tokens.count == 3 else { return [] }
    switch (tokens[0], tokens[1]) {
    case (.word("q"), .number(let number, 1, .none)) where (1...4).contains(number):
      return unit(32 + number, of: [tokens[2]], HumanDateReason.quarter)
    case (.word("h"), .number(let number, 1, .none)) where (1...2).contains(number):
      return unit(39 + number, of: [tokens[2]], HumanDateReason.quarter)
    case (let ordinal, .word("quarter")):
      return number(ordinal, upTo: 4).map { unit(32 + $0, of: [tokens[2]], HumanDateReason.quarter) } ?? []
    case (let ordinal, .word("half")):
      return number(ordinal, upTo: 2).map { unit(39 + $0, of: [tokens[2]], HumanDateReason.quarter) } ?? []
    default: return []
    }
  }

  private func number(_ ordinal: HumanDateToken, upTo limit: Int) -> Int? {
    let number: Int?
    switch ordinal {
    case .number(let value, _, .ordinal): number = value
    case .word(let word): number = word == "last" ? limit : HumanDateWords.ordinals[word]
    default: number = nil
    }
    return number.flatMap { (1...limit).contains($0) ? $0 : nil }
  }

  private func unit(_ code: Int, of tokens: [HumanDateToken], _ reason: String) -> [Date] {
    if tokens.isEmpty, let year = lent?.year {
      return [Date(fields: HumanDateFields(year: year, season: code), notes: [reason])]
    }
    guard tokens.count == 1, let found = year(tokens[0]) else { return [] }
    return [Date(fields: HumanDateFields(year: found.year, season: code), notes: found.notes + [reason])]
  }

  /// `1980s`, `1900s`, `19th century`.
  func decadeOrCentury(_ tokens: [HumanDateToken]) -> [Date] {
    switch (tokens.first, tokens.dropFirst().first) {
    case (.number(let value, 3...4, .plural), nil) where value % 10 == 0 && era != .beforeCommon:
      let decade = Date(fields: HumanDateFields(year: value, openDigits: 1), notes: [HumanDateReason.decade])
      guard value % 100 == 0 else { return [decade] }
      let century = Date(fields: HumanDateFields(year: value, openDigits: 2), notes: [HumanDateReason.century])
      return [century, Date(fields: decade.fields, notes: [HumanDateReason.decadeOfHundred])]
    case (.number(let value, 1...2, .ordinal), .word(let word))
    where tokens.count == 2 && HumanDateWords.centuries.contains(word) && value > 0:
      let first = (value - 1) * 100
      guard era == .beforeCommon else {
        return [Date(fields: HumanDateFields(year: first, openDigits: 2), notes: [HumanDateReason.century])]
      }
      // -00XX would be 1 to 99 BC less one: EDTF has no -0000.
      guard value > 1 else { return [] }
      return [Date(fields: HumanDateFields(year: -first, openDigits: 2), notes: [HumanDateReason.century])]
    default: return []
    }
  }
}
