import EDTF

/// By which names the months of a calendar go.
public enum MonthNames: Hashable, Sendable, CaseIterable {
  case julian
  /// Solar Hijri in Iran.
  case iranian
  /// Solar Hijri in Afghanistan: the Arabic names of the signs of the zodiac.
  case afghan
  /// Of both Islamic calendars.
  case islamic
}

extension Language {
  /// The long name of month 1...12, transliterated where it is not the language's own; nil for any other number.
  public func name(ofMonth month: Int, in names: MonthNames) -> String? {
    guard (1...12).contains(month) else { return nil }
    switch names {
    case .julian: return longMonths[month - 1]
    case .iranian: return Self.iranianMonths[month - 1]
    case .afghan: return Self.afghanMonths[month - 1]
    case .islamic: return Self.islamicMonths[month - 1]
    }
  }

  private static let iranianMonths = [
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
    "Esfand",
  ]

  private static let afghanMonths = [
    "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut",
  ]

  private static let islamicMonths = [
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
    "Dhu al-Qadah", "Dhu al-Hijjah",
  ]
}
