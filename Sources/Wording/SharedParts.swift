import EDTF

/// A date or a range in a list.
enum ListItem {
  case one(DateExpression)
  case range(DateExpression, DateExpression)

  var dates: [DateExpression] {
    switch self {
    case .one(let date): [date]
    case .range(let from, let to): [from, to]
    }
  }
}

extension Writer {
  enum Joint {
    /// Exactly two.
    case between
    /// Exactly two.
    case range
    case or
    case and
  }

  /// Dates in a row, the year and the month that they share written once: `7, 11 and 15 October 2023`.
  func shared(_ items: [ListItem], joined joint: Joint) -> String {
    let dates = items.flatMap(\.dates)
    guard let first = dates.first, dates.allSatisfy({ isPlain($0) }) else {
      return join(items.map { item($0, text) }, joint)
    }
    let sharesPrecision = dates.allSatisfy { $0.precision == first.precision }
    let year = first.year
    if sharesPrecision, first.precision != .year, first.precision != .season, dates.allSatisfy({ $0.year == year }) {
      return ofOneYear(items, dates, yearText(year), joint)
    }
    if sharesPrecision, first.precision == .year, let years = ofOneEra(items, dates, joint) { return years }
    let namesEra = dates.contains { ($0.year.value ?? 1) <= 0 }
    return join(
      items.map {
        item($0) { namesEra && $0.precision == .year ? yearText($0.year.value ?? 0, naming: true) : text($0) }
      },
      joint)
  }

  /// The numbers of years in a row, where they need no era or are all before the common one.
  private func ofOneEra(_ items: [ListItem], _ dates: [DateExpression], _ joint: Joint) -> String? {
    let years = dates.map { $0.year.value ?? 0 }
    if years.allSatisfy({ $0 <= 0 }) {
      let numbers = items.map { item($0) { grouped(beforeCommonEra: $0.year.value ?? 0) } }
      return language.beforeCommonEra(words.years(join(numbers, joint)))
    }
    guard years.allSatisfy({ $0 >= 100 }) else { return nil }
    return words.years(join(items.map { item($0) { language.grouped($0.year.value?.magnitude ?? 0) } }, joint))
  }

  private func ofOneYear(
    _ items: [ListItem], _ dates: [DateExpression], _ year: String, _ joint: Joint
  ) -> String {
    let month = dates[0].month?.value ?? 0
    guard dates[0].precision == .day else {
      return words.monthOfYear(join(items.map { item($0) { monthName($0.month?.value ?? 0) } }, joint), year)
    }
    if dates.allSatisfy({ $0.month?.value == month }) {
      let days = join(items.map { item($0) { dayNumber($0.day?.value ?? 0) } }, joint)
      return names.dayOfYear(words.dayAndMonth(days, monthOfDay(month)), year)
    }
    let days = items.map { item($0) { dayAndMonth($0.day?.value ?? 0, $0.month?.value ?? 0) } }
    return names.dayOfYear(join(days, joint), year)
  }

  /// Nothing is shared with a date that is masked, qualified or has a time.
  private func isPlain(_ date: DateExpression) -> Bool {
    !date.isMasked && date.qualification.isEmpty && date.time == nil && date.year.significantDigits == nil
      && date.year.value != nil
  }

  private func item(_ item: ListItem, _ text: (DateExpression) -> String) -> String {
    switch item {
    case .one(let date): text(date)
    case .range(let from, let to): range(text(from), text(to))
    }
  }

  func join(_ items: [String], _ joint: Joint) -> String {
    switch joint {
    case .between:
      language.betweenEnds?(items.first ?? "", items.last ?? "") ?? range(items.first ?? "", items.last ?? "")
    case .range: range(items.first ?? "", items.last ?? "")
    case .or: language.or.joined(items)
    case .and: language.and.joined(items)
    }
  }

  /// A dash has spaces where one of its sides has.
  private func range(_ first: String, _ last: String) -> String {
    let isLoose = Self.hasSpaces(first) || Self.hasSpaces(last)
    return isLoose ? language.looseRange(first, last) : language.tightRange(first, last)
  }

  /// Between words, not between groups of digits.
  private static func hasSpaces(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == " " || $0 == "\u{A0}" && $1.wholeNumberValue == nil }
  }
}
