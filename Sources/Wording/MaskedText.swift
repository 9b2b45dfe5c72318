import EDTF

extension Writer {
  /// A date with unspecified digits.
  func maskedText(_ date: DateExpression) -> String {
    if let season = date.season {
      guard let name = seasonName(season), let year = describedYear(date.year) else { return fallback(date) }
      let text = language.ofDescribedYear(name, year)
      return hemisphere(season)?(text) ?? text
    }
    if date.month.map(isPartlyMasked) == true || date.day.map(isPartlyMasked) == true {
      return betweenText(date) ?? fallback(date)
    }
    var unknown: [String] = []
    let isYearUnknown = date.year.description == "XXXX"
    if isYearUnknown { unknown.append(language.components.year) }
    if date.month?.isMasked == true { unknown.append(language.components.month) }
    if date.day?.isMasked == true { unknown.append(language.components.day) }
    guard let known = knownText(date, withoutYear: isYearUnknown) else { return fallback(date) }
    return unknown.isEmpty ? known : language.unknownComponents(known, language.and.joined(unknown))
  }

  private func isPartlyMasked(_ digits: MaskedDigits) -> Bool { digits.isMasked && !digits.isWhollyMasked }

  /// What is known of a date each of whose components is known or unknown, the year perhaps in part.
  /// Nil where there is no good way to say it.
  private func knownText(_ date: DateExpression, withoutYear: Bool) -> String? {
    let month = date.month?.value
    let day = date.day?.value
    if day != nil, month == nil { return nil }
    let monthAndDay = month.map { month in day.map { dayAndMonth($0, month) } ?? monthName(month) }
    if withoutYear { return monthAndDay }
    guard date.year.isMasked else {
      let year = yearText(date.year)
      guard let monthAndDay else { return year }
      return day == nil ? words.monthOfYear(monthAndDay, year) : names.dayOfYear(monthAndDay, year)
    }
    guard let year = describedYear(date.year) else { return nil }
    return monthAndDay.map { language.ofDescribedYear($0, year) } ?? year
  }

  /// A year of which digits are unspecified: `1980s`, `20th century`, `between 1900 and 1909`.
  ///
  /// The century of `19XX` is called the 20th, though 1900 is its first year and not 1901; before the common era the
  /// two agree. The decade of `190X` has no name that is not also a century's.
  private func describedYear(_ year: Year) -> String? {
    guard year.isMasked else { return yearText(year) }
    let digits = Array(year.description.utf8.suffix(4))
    let isMasked = digits.map { $0 == UInt8(ascii: "X") }
    let (first, last) = (year.first, year.last)
    if isMasked == [false, false, true, true] {
      let number = Int(first < 0 ? (-first) / 100 : first / 100) + 1
      let text = names.century(language.centuryNumber(number))
      return first < 0 ? language.beforeCommonEra(text) : text
    }
    guard isMasked == [false, false, false, true] || isMasked == [false, true, true, true] else { return nil }
    if isMasked[2] == false, first > 0, first % 100 != 0, first >= 100 {
      return names.decade(language.grouped(UInt64(first)))
    }
    return between(years: first, last)
  }

  private func between(years first: Int64, _ last: Int64) -> String {
    if last <= 0 {
      let ends = join([grouped(beforeCommonEra: first), grouped(beforeCommonEra: last)], .between)
      return language.between(language.beforeCommonEra(words.years(ends)))
    }
    if first >= 100 {
      let ends = join([first, last].map { language.grouped(UInt64($0)) }, .between)
      return language.between(words.years(ends))
    }
    return language.between(join([yearText(first), yearText(last, naming: first <= 0)], .between))
  }

  /// `between October and December 1984`, where the days that fit are one run and the year is known.
  private func betweenText(_ date: DateExpression) -> String? {
    guard !date.year.isMasked, let all = date.completions(limit: 31), let first = all.first, let last = all.last,
      isOneRun(all)
    else { return nil }
    return all.count == 1 ? plainText(first) : language.between(shared([.one(first), .one(last)], joined: .between))
  }

  private func isOneRun(_ dates: [DateExpression]) -> Bool {
    zip(dates, dates.dropFirst()).allSatisfy { first, second in
      guard let end = first.latest.dayNumber, let start = second.earliest.dayNumber else { return false }
      return end + 1 == start
    }
  }

  private func fallback(_ date: DateExpression) -> String {
    let digits = date.description.filter { !"?~%".contains($0) }
    return style == .long ? language.unspecifiedDigits(digits) : digits
  }
}
