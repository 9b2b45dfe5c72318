/// What differs with the room there is.
struct StyleWords: Sendable {
  /// As they stand beside a day.
  let months: [String]
  let plain: DateNames
  let governed: DateNames

  /// Day, month.
  let dayAndMonth: Phrase
  /// Month or season, year.
  let monthOfYear: Phrase
  /// A year's number, and the numbers of several.
  let year: Phrase
  let years: Phrase

  /// Of a governed date.
  let approximate: Phrase
  let intervals: IntervalPhrases

  init(
    months: [String], plain: DateNames, governed: DateNames? = nil, dayAndMonth: Phrase = "{0} {1}",
    monthOfYear: Phrase = "{0} {1}", year: Phrase = "{0}", years: Phrase = "{0}", approximate: Phrase,
    intervals: IntervalPhrases
  ) {
    self.months = months
    self.plain = plain
    self.governed = governed ?? plain
    self.dayAndMonth = dayAndMonth
    self.monthOfYear = monthOfYear
    self.year = year
    self.years = years
    self.approximate = approximate
    self.intervals = intervals
  }
}

/// Parts of dates in the form that the word before them asks for.
struct DateNames: Sendable {
  /// Without a day.
  let months: [String]
  /// Spring, summer, autumn, winter.
  let seasons: [String]
  /// Of four quarters and of two halves of a year.
  let quarters: [Phrase]
  let halves: [Phrase]
  /// What `dayAndMonth` made, year.
  let dayOfYear: Phrase
  let decade: Phrase
  let century: Phrase
}

/// How an interval with one dated end is worded; the date is governed.
struct IntervalPhrases: Sendable {
  let ongoing: Phrase
  let endUnknown: Phrase
  let withoutStart: Phrase
  let startUnknown: Phrase
}

/// What stands between the items of a list.
struct ListWords: Sendable {
  let separator: String
  /// Before the last of two, and of more.
  let two: String
  let more: String
  /// What it is before an item that begins with the same sound: `7 u 8`.
  let beforeSameSound: (word: String, items: @Sendable (String) -> Bool)?

  init(
    separator: String = ", ", two: String, more: String,
    beforeSameSound: (word: String, items: @Sendable (String) -> Bool)? = nil
  ) {
    self.separator = separator
    self.two = two
    self.more = more
    self.beforeSameSound = beforeSameSound
  }

  func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let word = items.count == 2 ? two : more
    let fitting = beforeSameSound.flatMap { $0.items(last) ? $0.word : nil } ?? word
    return items.dropLast().joined(separator: separator) + fitting + last
  }
}
