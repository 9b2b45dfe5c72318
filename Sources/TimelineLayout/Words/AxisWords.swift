import EDTF
import Wording

/// Every word that an axis and the sentences about it use, in one language. Dates are written by ``Language``.
struct AxisWords: Sendable {
  let language: Language

  /// How long ago, from so many years before our era on.
  let ages: [(from: Int, years: Int, text: Phrase)]
  /// Hour, minute; a second after what these made.
  let clock: Phrase
  let clockSecond: Phrase

  /// Numbers of each unit, the finest unit first, and after what `largeNumbers` made.
  let units: [PluralPhrase]
  let unitsOfMany: [Phrase]
  let largeNumbers: [(value: Double, text: PluralPhrase)]
  let about: Phrase

  /// How many events lie before and after the axis.
  let earlier: Phrase
  let later: Phrase
  let outsideEarlier: PluralPhrase
  let outsideLater: PluralPhrase
  /// The later ones at `{1}`.
  let outsideBoth: PluralPhrase

  let asOf: Phrase
  /// Where a line marks it.
  let asOfLine: Phrase

  /// Parts of time: before one unit, in a year or month, on a day, from one unit to another, from one on.
  /// What they are before or from is governed.
  let before: Phrase
  let during: Phrase
  let onDay: Phrase
  let fromTo: Phrase
  let from: Phrase
  /// How long a centimetre is, and when.
  let rate: Phrase
  let and: (more: String, last: String)
  /// What `rate` made, joined.
  let scaleChange: Phrase
  let scaleChanges: Phrase
  let fold: String
  /// A part of time, how long a centimetre is there, and elsewhere.
  let lens: Phrase
  /// A part of time.
  let lensNeedless: Phrase
  let lensOutside: Phrase
  /// The number of a panel, what is said of it.
  let panel: Phrase

  /// By primary subtags.
  static let tables: [String: @Sendable (Language) -> AxisWords] = [
    "en": english, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "fa": persian,
  ]

  static func of(_ language: Language) -> AxisWords { (tables[language.primaryTag] ?? english)(language) }
}

extension AxisWords {
  /// An astronomical year. Ages are exact where three decimals make them so, else rounded to so many; with more than three
  /// the year is written out.
  func year(_ year: Int, decimals: Int = 1) -> String {
    let before = UInt64(max(1 - Double(year), 0))
    guard decimals <= 3, let age = ages.first(where: { before >= UInt64($0.from) }) else {
      return language.text(year: Int64(year))
    }
    let thousandths = UInt64(age.years) / 1000
    let isExact = before % thousandths == 0
    let unit = isExact ? thousandths : thousandths * [1000, 100, 10, 1][max(decimals, 0)]
    let value = Double((before + unit / 2) / unit) * Double(unit) / Double(age.years)
    return age.text(number(value, decimals: 3))
  }

  func time(_ time: TimePosition, withSeconds: Bool) -> String {
    let second = CalendarUnit.second.index(of: time)
    let ofDay = ((second % 86_400) + 86_400) % 86_400
    let text = clock(twoDigits(ofDay / 3600), twoDigits(ofDay / 60 % 60))
    return withSeconds ? clockSecond(text, twoDigits(ofDay % 60)) : text
  }

  private func twoDigits(_ number: Int) -> String { language.digits(number < 10 ? "0\(number)" : "\(number)") }

  /// Of a fold: exact below a million.
  func length(_ count: Int, _ unit: CalendarUnit) -> String {
    let text = counted(count, unit)
    return count < 1_000_000 ? text : about(text)
  }

  /// A length of time in the unit that suits it, with two digits that count.
  func duration(days: Double) -> String {
    let unit = CalendarUnit.allCases.last { days >= $0.days * 0.95 } ?? .second
    let count = days / unit.days
    guard count >= 10 else { return counted(Self.rounded(count, to: 10), unit) }
    var place = 1.0
    while count / place >= 99.5 { place *= 10 }
    return counted((count / place).rounded() * place, unit)
  }

  private static func rounded(_ value: Double, to parts: Double) -> Double { (value * parts).rounded() / parts }

  private func counted(_ count: Int, _ unit: CalendarUnit) -> String {
    count < 1_000_000
      ? language.text(units[unit.rawValue], count: max(count, 0)) : counted(Double(count), unit)
  }

  private func counted(_ count: Double, _ unit: CalendarUnit) -> String {
    guard let large = largeNumbers.first(where: { count >= $0.value }) else {
      return language.text(units[unit.rawValue], count: count, written: number(count, decimals: 1))
    }
    let many = (count / large.value * 10).rounded() / 10
    return unitsOfMany[unit.rawValue](
      language.text(large.text, count: many, written: number(many, decimals: 1)))
  }

  /// How many events lie before and after what is shown.
  func outside(earlier: Int, later: Int) -> String {
    if later <= 0 { return language.text(outsideEarlier, count: earlier) }
    if earlier <= 0 { return language.text(outsideLater, count: later) }
    return language.text(outsideBoth, count: earlier, language.number(later))
  }

  /// With one decimal below ten.
  func rounded(_ value: Double) -> String { number(value, decimals: value >= 10 ? 0 : 1) }

  /// With at most so many decimals, no zeros at the end.
  private func number(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = UInt64(min((value * scale).rounded(), 9e18))
    let whole = language.grouped(scaled / UInt64(scale))
    var digits = String(scaled % UInt64(scale))
    digits = String(repeating: "0", count: max(decimals - digits.count, 0)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty ? whole : whole + language.decimalSeparator + language.digits(digits)
  }
}
