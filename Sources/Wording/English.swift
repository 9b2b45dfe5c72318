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
    Language(
      tag: tag,
      longMonths: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ],
      shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      seasons: ["spring", "summer", autumn, "winter"],
      northernHemisphere: "{0} (northern hemisphere)",
      southernHemisphere: "{0} (southern hemisphere)",
      longQuarters: [
        "first quarter of {0}", "second quarter of {0}", "third quarter of {0}", "fourth quarter of {0}",
      ],
      shortQuarters: ["Q1 {0}", "Q2 {0}", "Q3 {0}", "Q4 {0}"],
      longHalves: ["first half of {0}", "second half of {0}"],
      shortHalves: ["H1 {0}", "H2 {0}"],
      dayAndMonth: dayAndMonth,
      dayOfYear: dayOfYear,
      monthOfYear: "{0} {1}",
      ofDescribedYear: "{0}, {1}",
      timeOfDay: "{0}, {1}",
      utc: "UTC",
      beforeCommonEra: "{0} BCE",
      commonEra: "{0} CE",
      digitGroupSeparator: ",",
      decade: "{0}s",
      century: "{0} century",
      ordinal: ordinal,
      year: "year",
      month: "month",
      season: "season",
      day: "day",
      unknownComponents: "{0}, {1} unknown",
      unspecifiedDigits: "{0} (X stands for an unknown digit)",
      approximate: "c. {0}",
      uncertain: "{0}?",
      approximateComponents: "{0}, {1} approximate",
      uncertainComponents: "{0}, {1} uncertain",
      tightRange: "{0}–{1}",
      looseRange: "{0} – {1}",
      between: "between {0}",
      betweenEnds: "{0} and {1}",
      estimate: "estimated {0}, between {1} and {2}",
      longIntervals: IntervalPhrases(
        ongoing: "from {0}, ongoing", endUnknown: "from {0}, end unknown", withoutStart: "until {0}",
        startUnknown: "until {0}, start unknown"),
      shortIntervals: IntervalPhrases(
        ongoing: "from {0}", endUnknown: "from {0} to ?", withoutStart: "until {0}", startUnknown: "? to {0}"),
      listSeparator: ", ",
      or: ListEnd(two: " or ", more: serialComma + " or "),
      and: ListEnd(two: " and ", more: serialComma + " and "),
      orEarlier: "{0} or earlier",
      orLater: "{0} or later",
      allUntil: "up to {0}",
      allFrom: "from {0} on")
  }

  @Sendable private static func ordinal(_ number: Int) -> String {
    let suffixes = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(number % 100)
    return "\(number)" + (isTeen ? "th" : suffixes[number % 10] ?? "th")
  }
}
