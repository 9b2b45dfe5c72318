import EDTF

extension Writer {
  /// A year without unspecified digits.
  func yearText(_ year: Year) -> String {
    guard let value = year.value else { return year.description }
    guard year.significantDigits != nil else { return yearText(value) }
    return language.estimate(yearText(value), yearText(year.first), yearText(year.last))
  }

  /// An astronomical year: -14 is 15 BCE. The common era is named where the number alone could be taken for a day.
  func yearText(_ year: Int64, naming era: Bool = false) -> String {
    if year <= 0 { return language.beforeCommonEra(words.year(grouped(beforeCommonEra: year))) }
    let text = words.year(language.grouped(UInt64(year)))
    return era || year < 100 ? language.commonEra(text) : text
  }

  /// The number of an astronomical year that is 0 or less.
  func grouped(beforeCommonEra year: Int64) -> String { language.grouped(year.magnitude + 1) }
}
