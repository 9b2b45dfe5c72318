/// Which empty stretches of the axis are left out.
public enum Folding: Hashable, Sendable {
  /// Those that would take a great part of the axis and are much longer than the rest.
  case automatic
  case none
  /// Those of at least so many days.
  case atLeast(Double)
}

extension Folding {
  /// `auto`, `none`, or a whole number with its unit: `5 years`, `5y`, `18 months`, `30 days`, `6 hours`. A year counts
  /// as 365.2425 days, a month as a twelfth of that, a week as seven days. Case and further blanks do not matter; nil for
  /// anything else, and for 0.
  public init?(_ text: String) {
    let words = text.lowercased().split(separator: " ").joined()
    if let named = Self.named[words] {
      self = named
      return
    }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (1...Self.most).contains(count),
      let days = Self.units[String(words.dropFirst(digits.count))]
    else { return nil }
    self = .atLeast(Double(count) * days)
  }

  private static let named: [String: Folding] = ["auto": .automatic, "none": .none]

  private static let most = 10_000_000_000

  private static let units: [String: Double] = {
    let rows: [(names: [String], days: Double)] = [
      (["y", "year", "years"], CalendarUnit.year.days), (["mo", "month", "months"], CalendarUnit.month.days),
      (["w", "week", "weeks"], 7), (["d", "day", "days"], 1), (["h", "hour", "hours"], CalendarUnit.hour.days),
      (["min", "minute", "minutes"], CalendarUnit.minute.days),
    ]
    return Dictionary(rows.flatMap { row in row.names.map { ($0, row.days) } }) { first, _ in first }
  }()
}
