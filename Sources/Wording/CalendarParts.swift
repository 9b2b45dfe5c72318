import EDTF

/// Parts of a date by themselves, as an axis writes them: each says only what the part above it has not said.
extension Language {
  /// An astronomical year: `1979`, `44 BCE`, `5 CE`.
  public func text(year: Int64) -> String { Writer(language: self, style: .short).yearText(year) }

  /// Month 1...12; `Apr` or `April`.
  public func text(month: Int, style: Style) -> String { Writer(language: self, style: style).monthName(month) }

  /// `Apr 2024`
  public func text(month: Int, year: Int64, style: Style, form: Form = .plain) -> String {
    let writer = Writer(language: self, style: style, form: form)
    return writer.words.monthOfYear(writer.monthName(month), writer.yearText(year))
  }

  /// Without its year: `28 Sep`.
  public func textWithoutYear(_ day: CalendarDay, style: Style) -> String {
    Writer(language: self, style: style).dayAndMonth(day.day, day.month)
  }

  /// `28 Sep 2024`
  public func text(_ day: CalendarDay, style: Style, form: Form = .plain) -> String {
    let writer = Writer(language: self, style: style, form: form)
    return writer.names.dayOfYear(writer.dayAndMonth(day.day, day.month), writer.yearText(day.year))
  }

  /// What `text(_:style:)` made, and a time of that day: `28 Sep 2024, 20:17`.
  public func text(day: String, time: String) -> String { timeOfDay(day, time) }
}
