import EDTF

extension Language {
  /// The expression in words. A qualifier on part of a date is named in the long style; the short style lets it stand
  /// for the whole.
  public func text(for date: EDTFDate, style: Style) -> String {
    Writer(language: self, style: style).text(date.expression)
  }
}

/// One language in one style.
struct Writer {
  let language: Language
  let style: Language.Style

  func text(_ expression: Expression) -> String {
    switch expression {
    case .date(let date): text(date)
    case .interval(let start, let end): interval(start, end)
    case .set(let set): self.set(set)
    }
  }

  /// A date with its qualifiers.
  func text(_ date: DateExpression) -> String {
    let plain = plainText(date)
    if date.qualification.isEmpty { return plain }
    if date.isWhollyQualified || style == .short { return qualified(plain, date.qualification) }
    let components: [(Qualification, String)] = [
      (date.yearQualification, language.year),
      (date.monthQualification, date.season == nil ? language.month : language.season),
      (date.dayQualification, language.day),
    ]
    let approximate = components.filter { $0.0.contains(.approximate) }.map(\.1)
    let uncertain = components.filter { $0.0.contains(.uncertain) }.map(\.1)
    var text = plain
    if !approximate.isEmpty { text = language.approximateComponents(text, list(approximate, language.and)) }
    if !uncertain.isEmpty { text = language.uncertainComponents(text, list(uncertain, language.and)) }
    return text
  }

  private func qualified(_ text: String, _ qualification: Qualification) -> String {
    var text = text
    if qualification.contains(.approximate) { text = language.approximate(text) }
    if qualification.contains(.uncertain) { text = language.uncertain(text) }
    return text
  }

  /// A date without its qualifiers.
  func plainText(_ date: DateExpression) -> String {
    if date.isMasked { return maskedText(date) }
    let year = yearText(date.year)
    if let season = date.season { return seasonText(season, year) }
    guard let month = date.month?.value else { return year }
    guard let day = date.day?.value else { return language.monthOfYear(monthName(month), year) }
    let text = language.dayOfYear(language.dayAndMonth("\(day)", monthName(month)), year)
    return date.time.map { language.timeOfDay(text, timeText($0)) } ?? text
  }

  func monthName(_ month: Int) -> String {
    (style == .long ? language.longMonths : language.shortMonths)[(month + 11) % 12]
  }

  func seasonText(_ season: Season, _ year: String) -> String {
    let code = season.code
    switch code {
    case 33...36: return (style == .long ? language.longQuarters : language.shortQuarters)[code - 33](year)
    case 40...41: return (style == .long ? language.longHalves : language.shortHalves)[code - 40](year)
    case 37...39:
      let months = language.tightRange(monthName(season.firstMonth), monthName(season.lastMonth))
      return language.monthOfYear(months, year)
    default:
      let text = language.monthOfYear(seasonName(season) ?? "", year)
      return hemisphere(season)?(text) ?? text
    }
  }

  /// Of the four seasons, not of quarters and halves.
  func seasonName(_ season: Season) -> String? {
    season.code <= 32 ? language.seasons[(season.code - 21) % 4] : nil
  }

  func hemisphere(_ season: Season) -> Phrase? {
    switch season.code {
    case 25...28: language.northernHemisphere
    case 29...32: language.southernHemisphere
    default: nil
    }
  }

  private func timeText(_ time: TimeOfDay) -> String {
    let clock = String(time.description.prefix(8))
    switch time.zone {
    case nil: return clock
    case .utc: return clock + " " + language.utc
    default: return clock + " " + language.utc + time.description.dropFirst(8)
    }
  }

  func list(_ items: [String], _ end: ListEnd) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: language.listSeparator) + (items.count == 2 ? end.two : end.more) + last
  }
}
