extension Language {
  /// `24 December 1979`
  public static let britishEnglish = english(
    "en-GB", autumn: "autumn", dayAndMonth: "{0} {1}", dayOfYear: "{0} {1}", serialComma: "")

  /// `December 24, 1979`
  public static let americanEnglish = english(
    "en-US", autumn: "fall", dayAndMonth: "{1} {0}", dayOfYear: "{0}, {1}", serialComma: ",")

  private static func english(
    _ tag: String, autumn: String, dayAndMonth: Phrase, dayOfYear: Phrase, serialComma: String
  ) -> Language {
    func names(_ months: [String], quarters: [Phrase], halves: [Phrase]) -> DateNames {
      DateNames(
        months: months, seasons: ["spring", "summer", autumn, "winter"], quarters: quarters, halves: halves,
        dayOfYear: dayOfYear, decade: "{0}s", century: "{0} century")
    }
    let longMonths = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return Language(
      tag: tag, isRightToLeft: false, plurals: .one, numerals: .english,
      long: StyleWords(
        months: longMonths,
        plain: names(
          longMonths,
          quarters: [
            "first quarter of {0}", "second quarter of {0}", "third quarter of {0}", "fourth quarter of {0}",
          ],
          halves: ["first half of {0}", "second half of {0}"]),
        dayAndMonth: dayAndMonth, approximate: "c. {0}",
        intervals: IntervalPhrases(
          ongoing: "from {0}, ongoing", endUnknown: "from {0}, end unknown", withoutStart: "until {0}",
          startUnknown: "until {0}, start unknown")),
      short: StyleWords(
        months: shortMonths,
        plain: names(
          shortMonths, quarters: ["Q1 {0}", "Q2 {0}", "Q3 {0}", "Q4 {0}"], halves: ["H1 {0}", "H2 {0}"]),
        dayAndMonth: dayAndMonth, approximate: "c. {0}",
        intervals: IntervalPhrases(
          ongoing: "from {0}", endUnknown: "from {0} to ?", withoutStart: "until {0}", startUnknown: "? to {0}")),
      hemispheres: Hemispheres(northern: "{0} (northern hemisphere)", southern: "{0} (southern hemisphere)"),
      calendars: englishMonths,
      ofDescribedYear: "{0}, {1}", timeOfDay: "{0}, {1}", utc: "UTC", firstDay: nil,
      beforeCommonEra: "{0} BCE", commonEra: "{0} CE", centuryNumber: ordinal,
      components: ComponentNames(year: "year", month: "month", season: "season", day: "day"),
      unknownComponents: "{0}, {1} unknown",
      unspecifiedDigits: "{0} (X stands for an unknown digit)",
      uncertain: "{0}?", approximateComponents: "{0}, {1} approximate", uncertainComponents: "{0}, {1} uncertain",
      tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "between {0}", betweenEnds: "{0} and {1}",
      estimate: "estimated {0}, between {1} and {2}",
      or: ListWords(two: " or ", more: serialComma + " or "),
      and: ListWords(two: " and ", more: serialComma + " and "),
      orEarlier: "{0} or earlier", orLater: "{0} or later", allUntil: "up to {0}", allFrom: "from {0} on",
      contractions: [])
  }

  private static let englishMonths = CalendarMonths(
    iranian: [
      "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
      "Esfand",
    ],
    afghan: [
      "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut",
    ],
    islamic: [
      "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
      "Dhu al-Qadah", "Dhu al-Hijjah",
    ])

  @Sendable private static func ordinal(_ number: Int) -> String {
    let suffixes = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(number % 100)
    return "\(number)" + (isTeen ? "th" : suffixes[number % 10] ?? "th")
  }
}
