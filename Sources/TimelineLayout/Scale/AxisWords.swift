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
  let decimalPoint: String

  /// The forms of each unit's name, the finest unit first, and which of them goes with a number.
  let units: [[String]]
  let form: @Sendable (Double) -> Int
  /// Number, unit.
  let counted: Phrase
  let largeNumbers: [(value: Double, text: Phrase)]
  let about: Phrase

  /// How many events lie before and after the axis.
  let earlier: Phrase
  let later: Phrase
  let outside: @Sendable (_ earlier: Int, _ later: Int) -> String

  let asOf: Phrase
  /// Where a line marks it.
  let asOfLine: Phrase

  /// Parts of time: before one unit, in a year or month, on a day, from one unit to another, from one on.
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

  static func of(_ language: Language) -> AxisWords { english(language) }

  private static func english(_ language: Language) -> AxisWords {
    AxisWords(
      language: language,
      ages: [
        (1_000_000_000, 1_000_000_000, "{0} Ga"), (1_000_000, 1_000_000, "{0} Ma"), (20_000, 1000, "{0} ka"),
      ],
      clock: "{0}:{1}", clockSecond: "{0}:{1}", decimalPoint: ".",
      units: [
        ["second", "seconds"], ["minute", "minutes"], ["hour", "hours"], ["day", "days"], ["month", "months"],
        ["year", "years"],
      ],
      form: { $0 == 1 ? 0 : 1 }, counted: "{0} {1}",
      largeNumbers: [(1e12, "{0} trillion"), (1e9, "{0} billion"), (1e6, "{0} million")], about: "about {0}",
      earlier: "{0} earlier", later: "{0} later",
      outside: { earlier, later in
        let first = earlier > 0 ? earlier : later
        let verb = "\(language.grouped(UInt64(max(first, 0)))) \(first == 1 ? "event is" : "events are")"
        let kinds = [(earlier, "earlier"), (later, "later")].filter { $0.0 > 0 }.map(\.1)
        let second = kinds.count == 2 ? " and \(language.grouped(UInt64(later))) later" : ""
        return "\(verb) \(kinds.first ?? "")\(second) than the time shown."
      },
      asOf: "As of {0}.", asOfLine: "As of {0} (dashed line): what lies after it was still to come.",
      before: "before {0}", during: "in {0}", onDay: "on {0}", fromTo: "from {0} to {1}", from: "from {0}",
      rate: "{0} {1}", and: (", ", " and "),
      scaleChange: "The scale changes at the double line: one centimetre is about {0}.",
      scaleChanges: "The scale changes at each double line: one centimetre is about {0}.",
      fold: "A zigzag stands for time left out, in which nothing here began, happened or ended.",
      lens: "The scale is greater in the tinted stretch {0}: one centimetre is about {1} there and {2} elsewhere.",
      lensNeedless: "No greater scale is needed {0}: that takes up most of the axis already.",
      lensOutside: "Nothing of the axis lies {0}, so that no greater scale is drawn.",
      panel: "Panel {0}: {1}")
  }
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
    let text = clock(Self.twoDigits(ofDay / 3600), Self.twoDigits(ofDay / 60 % 60))
    return withSeconds ? clockSecond(text, Self.twoDigits(ofDay % 60)) : text
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

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
      ? counted(language.grouped(UInt64(max(count, 0))), name(of: unit, Double(count))) : counted(Double(count), unit)
  }

  private func counted(_ count: Double, _ unit: CalendarUnit) -> String {
    guard let large = largeNumbers.first(where: { count >= $0.value }) else {
      return counted(number(count, decimals: 1), name(of: unit, count))
    }
    return counted(large.text(number(count / large.value, decimals: 1)), name(of: unit, count))
  }

  private func name(of unit: CalendarUnit, _ count: Double) -> String {
    let forms = units[unit.rawValue]
    return forms[min(form(count), forms.count - 1)]
  }

  /// With at most so many decimals, no zeros at the end.
  private func number(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = UInt64(min((value * scale).rounded(), 9e18))
    let whole = language.grouped(scaled / UInt64(scale))
    var digits = String(scaled % UInt64(scale))
    digits = String(repeating: "0", count: decimals - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty ? whole : whole + decimalPoint + digits
  }
}
