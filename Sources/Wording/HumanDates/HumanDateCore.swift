import EDTF

/// Reads the core of a date: its numbers, the name of its month or season.
struct HumanDateCore {
  enum Era {
    case beforeCommon, common

    init?(_ word: String) {
      if HumanDateWords.beforeCommonEra.contains(word) {
        self = .beforeCommon
      } else if HumanDateWords.commonEra.contains(word) {
        self = .common
      } else {
        return nil
      }
    }
  }

  struct Date {
    var fields: HumanDateFields
    var calendar: HumanDateWords.Calendar?
    var notes: [String] = []
  }

  let order: DateSuggestion.Order
  let era: Era?
  /// What the other end of a range says.
  let lent: HumanDateFields?

  typealias Tokens = ArraySlice<HumanDateToken>

  func dates(in tokens: Tokens) -> [Date] {
    for reading in [monthName, season, partOfYear, decadeOrCentury, figures] {
      let dates = reading(Array(tokens))
      if !dates.isEmpty { return dates }
    }
    return []
  }

  /// A year of three digits or more, or any with its era; nil where the number is none.
  func year(_ token: HumanDateToken) -> (year: Int, notes: [String])? {
    guard case .number(let value, let digits, .none) = token, value > 0 else { return nil }
    switch era ?? ((lent?.year ?? 1) <= 0 ? .beforeCommon : nil) {
    case .beforeCommon: return (1 - value, [HumanDateReason.beforeCommonEra])
    case .common: return (value, [HumanDateReason.commonEra])
    case nil: return digits >= 3 ? (value, []) : nil
    }
  }

  /// `1731/32`: the second year, where it is the one after the first.
  func dualYear(_ tokens: [HumanDateToken]) -> Int? {
    guard tokens.count == 3, era == nil, case .number(let first, 3..., .none) = tokens[0],
      tokens[1] == .sign("/") || tokens[1] == .sign("-"),
      case .number(let second, let digits, .none) = tokens[2], digits <= 4
    else { return nil }
    let base = [1: 10, 2: 100, 3: 1_000, 4: 10_000][digits] ?? 1
    return (first + 1) % base == second ? first + 1 : nil
  }
}
