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
    case .julian: return long.plain.months[month - 1]
    case .iranian: return calendars.iranian[month - 1]
    case .afghan: return calendars.afghan[month - 1]
    case .islamic: return calendars.islamic[month - 1]
    }
  }
}

/// The months of other calendars in one language. Iranian and Islamic names follow Unicode CLDR 48 (Unicode License v3)
/// where it has them; Afghan ones are the names of the signs of the zodiac.
struct CalendarMonths: Sendable {
  let iranian: [String]
  let afghan: [String]
  let islamic: [String]
}
