import EDTF

extension Language {
  /// The expression in words. A qualifier on part of a date is named in the long style; the short style lets it stand
  /// for the whole.
  public func text(for date: EDTFDate, style: Style, form: Form = .plain) -> String {
    Writer(language: self, style: style, form: form).text(date.expression)
  }
}

/// One language in one style.
struct Writer {
  let language: Language
  let style: Language.Style
  var form = Language.Form.plain

  var words: StyleWords { style == .long ? language.long : language.short }
  var names: DateNames { form == .plain ? words.plain : words.governed }

  var governed: Writer { Writer(language: language, style: style, form: .governed) }

  func text(_ expression: Expression) -> String {
    switch expression {
    case .date(let date): text(date)
    case .interval(let start, let end): interval(start, end)
    case .set(let set): self.set(set)
    }
  }

  /// A date with its qualifiers.
  func text(_ date: DateExpression) -> String {
    if date.qualification.isEmpty { return plainText(date) }
    if date.isWhollyQualified || style == .short { return qualified(date) }
    let names = language.components
    let components: [(Qualification, String)] = [
      (date.yearQualification, names.year),
      (date.monthQualification, date.season == nil ? names.month : names.season),
      (date.dayQualification, names.day),
    ]
    let approximate = components.filter { $0.0.contains(.approximate) }.map(\.1)
    let uncertain = components.filter { $0.0.contains(.uncertain) }.map(\.1)
    var text = plainText(date)
    if !approximate.isEmpty { text = language.approximateComponents(text, language.and.joined(approximate)) }
    if !uncertain.isEmpty { text = language.uncertainComponents(text, language.and.joined(uncertain)) }
    return text
  }

  private func qualified(_ date: DateExpression) -> String {
    let text =
      date.qualification.contains(.approximate)
      ? words.approximate(governed.plainText(date)) : plainText(date)
    return date.qualification.contains(.uncertain) ? language.uncertain(text) : text
  }

  /// A date without its qualifiers.
  func plainText(_ date: DateExpression) -> String {
    if date.isMasked { return maskedText(date) }
    let year = yearText(date.year)
    if let season = date.season { return seasonText(season, year) }
    guard let month = date.month?.value else { return year }
    guard let day = date.day?.value else { return words.monthOfYear(monthName(month), year) }
    let text = names.dayOfYear(dayAndMonth(day, month), year)
    return date.time.map { language.timeOfDay(text, timeText($0)) } ?? text
  }

  func dayNumber(_ day: Int) -> String {
    day == 1 ? language.firstDay ?? language.digits("1") : language.digits("\(day)")
  }

  func dayAndMonth(_ day: Int, _ month: Int) -> String { words.dayAndMonth(dayNumber(day), monthOfDay(month)) }

  /// Beside a day.
  func monthOfDay(_ month: Int) -> String { words.months[(month + 11) % 12] }

  /// Without a day.
  func monthName(_ month: Int) -> String { names.months[(month + 11) % 12] }

  func seasonText(_ season: Season, _ year: String) -> String {
    let code = season.code
    switch code {
    case 33...36: return names.quarters[code - 33](year)
    case 40...41: return names.halves[code - 40](year)
    case 37...39:
      let months = language.tightRange(monthName(season.firstMonth), monthName(season.lastMonth))
      return words.monthOfYear(months, year)
    default:
      let text = words.monthOfYear(seasonName(season) ?? "", year)
      return hemisphere(season)?(text) ?? text
    }
  }

  /// Of the four seasons, not of quarters and halves.
  func seasonName(_ season: Season) -> String? {
    season.code <= 32 ? names.seasons[(season.code - 21) % 4] : nil
  }

  func hemisphere(_ season: Season) -> Phrase? {
    switch season.code {
    case 25...28: language.hemispheres.northern
    case 29...32: language.hemispheres.southern
    default: nil
    }
  }

  private func timeText(_ time: TimeOfDay) -> String {
    let clock = language.digits(String(time.description.prefix(8)))
    switch time.zone {
    case nil: return clock
    case .utc: return clock + " " + language.utc
    default: return clock + " " + language.utc + language.digits(String(time.description.dropFirst(8)))
    }
  }
}
