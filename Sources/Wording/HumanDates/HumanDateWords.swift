import EDTF

/// The words of dates as people write them.
enum HumanDateWords {
  /// What says nothing that EDTF could keep.
  static let noise: Set<String> = [
    "the", "of", "in", "on", "year", "years", "day", "dated", "date", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "a",
  ]

  static let approximate: Set<String> = [
    "c", "ca", "cca", "circa", "about", "around", "approximately", "approx", "roughly", "near", "abt", "est",
    "estimated", "~", "≈",
  ]
  static let uncertain: Set<String> = [
    "probably", "possibly", "perhaps", "maybe", "likely", "presumably", "prob", "uncertain", "?",
  ]
  static let flourished: Set<String> = ["fl", "flor", "floruit", "flourished", "active"]

  /// The whole text.
  static let noDate: Set<String> = ["?", "unknown", "nd", "undated", "sd", "unk"]
  /// An end of a range.
  static let unknownEnd: Set<String> = ["?", "unknown"]
  static let openEnd: Set<String> = ["present", "now", "today", "ongoing", "current", "date"]

  static let beforeCommonEra: Set<String> = ["bc", "bce"]
  static let commonEra: Set<String> = ["ad", "ce"]

  enum Position {
    case early, mid, late
  }

  static let positions: [String: Position] = [
    "early": .early, "beginning": .early, "start": .early, "mid": .mid, "middle": .mid, "late": .late, "end": .late,
  ]

  enum Bound: Hashable {
    /// `[..X[`
    case before
    case after
    case noLater
    case noEarlier
    /// `../X`
    case until
    case since
  }

  /// Words at the start, longer ones first.
  static let bounds: [(words: [String], bound: Bound)] = [
    (["not", "later", "than"], .noLater), (["no", "later", "than"], .noLater), (["not", "after"], .noLater),
    (["on", "or", "before"], .noLater), (["by"], .noLater), (["not", "earlier", "than"], .noEarlier),
    (["no", "earlier", "than"], .noEarlier), (["not", "before"], .noEarlier), (["on", "or", "after"], .noEarlier),
    (["earlier", "than"], .before), (["prior", "to"], .before), (["before"], .before), (["bef"], .before),
    (["ante"], .before), (["later", "than"], .after), (["after"], .after), (["aft"], .after), (["post"], .after),
    (["up", "to"], .until), (["until"], .until), (["till"], .until), (["through"], .until), (["to"], .until),
    (["since"], .since), (["from"], .since), (["starting"], .since),
  ]
  /// Words at the end: `2021 onwards`.
  static let boundsBehind: [(words: [String], bound: Bound)] = [
    (["or", "earlier"], .noLater), (["or", "before"], .noLater), (["or", "later"], .noEarlier),
    (["or", "after"], .noEarlier), (["onwards"], .since), (["onward"], .since), (["on"], .since),
  ]

  static let rangeJoints: Set<String> = ["-", "/", "to", "until", "till", "through", "thru"]

  static let months: [String: Int] = table([
    ["january", "jan"], ["february", "feb", "febr"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
    ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
    ["december", "dec"],
  ])

  static let seasons: [String: Int] = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24]
  static let centuries: Set<String> = ["century", "cent", "c"]
  static let ordinals: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4]

  static let iranianMonths: [String: Int] = table([
    ["farvardin"], ["ordibehesht", "urdibihisht"], ["khordad", "khurdad"], ["tir"], ["mordad", "amordad", "murdad"],
    ["shahrivar", "shahrivir"], ["mehr", "mihr"], ["aban"], ["azar"], ["dey", "dai"], ["bahman"], ["esfand", "isfand"],
  ])

  static let afghanMonths: [String: Int] = table([
    ["hamal"], ["sawr", "saur", "sowr"], ["jawza", "jauza"], ["saratan"], ["asad"], ["sunbula", "sonbola", "sunbulah"],
    ["mizan"], ["aqrab"], ["qaws", "qaus"], ["jadi", "jaddi"], ["dalw", "dalwa"], ["hut", "hoot"],
  ])

  /// Words of the name without hyphens and articles.
  static let islamicMonths: [String: Int] = table([
    ["muharram"], ["safar"], ["rabi i", "rabi awwal", "rabi awal", "rabi 1"],
    ["rabi ii", "rabi thani", "rabi akhir", "rabi 2"], ["jumada i", "jumada ula", "jumada awwal", "jumada 1"],
    ["jumada ii", "jumada thani", "jumada akhira", "jumada akhirah", "jumada 2"], ["rajab"],
    ["shaban", "shaaban"], ["ramadan", "ramadhan", "ramazan"], ["shawwal", "shawal"],
    ["dhu qadah", "dhu qada", "dhul qadah", "dhul qada", "zulqada", "dhulqadah"],
    ["dhu hijjah", "dhu hijja", "dhul hijjah", "dhul hijja", "zulhijja", "dhulhijjah"],
  ])
  static let articles: Set<String> = ["al", "ul", "l", "el"]

  enum Calendar: Hashable {
    case gregorian, julian, islamic, iranian, afghan
  }

  /// Words at the end that name the calendar, longer ones first.
  static let calendars: [(words: [String], calendar: Calendar)] = [
    (["old", "style"], .julian), (["os"], .julian), (["julian"], .julian), (["new", "style"], .gregorian),
    (["ns"], .gregorian), (["gregorian"], .gregorian), (["hijri", "shamsi"], .iranian), (["solar", "hijri"], .iranian),
    (["ap"], .iranian), (["sh"], .iranian), (["ahs"], .iranian), (["shamsi"], .iranian), (["ah"], .islamic),
    (["hijri"], .islamic),
  ]

  private static func table(_ names: [[String]]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for spelling in spellings { table[spelling] = index + 1 }
    }
    return table
  }
}
