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
    if sharesPrecision, first.precision == .year, dates.allSatisfy({ ($0.year.value ?? 1) <= 0 }) {
      return language.beforeCommonEra(
        join(items.map { item($0) { grouped(beforeCommonEra: $0.year.value ?? 0) } }, joint))
    }
    let namesEra = dates.contains { ($0.year.value ?? 1) <= 0 }
    return join(
      items.map {
        item($0) { namesEra && $0.precision == .year ? yearText($0.year.value ?? 0, naming: true) : text($0) }
      },
      joint)
  }

  private func ofOneYear(
    _ items: [ListItem], _ dates: [DateExpression], _ year: String, _ joint: Joint
  ) -> String {
    let month = dates[0].month?.value ?? 0
    guard dates[0].precision == .day else {
      return language.monthOfYear(join(items.map { item($0) { monthName($0.month?.value ?? 0) } }, joint), year)
    }
    if dates.allSatisfy({ $0.month?.value == month }) {
      let days = join(items.map { item($0) { "\($0.day?.value ?? 0)" } }, joint)
      return language.dayOfYear(language.dayAndMonth(days, monthName(month)), year)
    }
    let days = items.map { item($0) { language.dayAndMonth("\($0.day?.value ?? 0)", monthName($0.month?.value ?? 0)) } }
    return language.dayOfYear(join(days, joint), year)
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
    case .between: language.betweenEnds(items.first ?? "", items.last ?? "")
    case .range: range(items.first ?? "", items.last ?? "")
    case .or: list(items, language.or)
    case .and: list(items, language.and)
    }
  }

  /// A dash has spaces where one of its sides has.
  private func range(_ first: String, _ last: String) -> String {
    let isLoose = first.contains(" ") || last.contains(" ")
    return isLoose ? language.looseRange(first, last) : language.tightRange(first, last)
  }
}
