import EDTF
import Testing

@testable import Wording

@Suite struct `Tables of languages` {
  static let expressions = [
    "1979-12-24", "1979-12", "1979", "1979-12-24T10:00:00Z", "-0043-03-15", "0079", "1950S2", "1989-25", "1989-29",
    "1984~", "1984?", "2004-?06", "2004-06~-11", "2001-~21", "198X", "19XX", "19X4", "1985-XX-XX", "156X-12-25",
    "1984-1X", "1979/1989", "2021/..", "2021/", "../1989", "/1989", "[1979..1985]", "[1667,1668,1670..1672]",
    "{1667,1668,1670..1672}", "{..1984}", "{1984..}", "[..1984]", "[1984..]",
  ]

  /// Every text of a table, of what is written with all of its places filled.
  private static func texts(of language: Language) throws -> [String] {
    let dates = try expressions.map { try EDTFDate($0) }
    let written = dates.flatMap { date in
      Language.Style.allCases.flatMap { style in
        Language.Form.allCases.map { language.text(for: date, style: style, form: $0) }
      }
    }
    let seasons = try (21...41).flatMap { code in
      try Language.Style.allCases.map { language.text(for: try EDTFDate("1989-\(code)"), style: $0) }
    }
    let months = (1...12).flatMap { month in
      Language.Style.allCases.map { language.text(month: month, style: $0) }
        + MonthNames.allCases.map { language.name(ofMonth: month, in: $0) ?? "" }
    }
    return written + seasons + months
  }

  @Test(arguments: Language.all.map(\.tag)) func `have every entry`(tag: String) throws {
    let language = try #require(Language.named(tag))
    for text in try Self.texts(of: language) {
      #expect(!text.isEmpty)
      #expect(!text.contains("{") && !text.contains("  ") && text.first != " " && text.last != " ", "\(text)")
    }
    for names in [language.long.plain, language.long.governed, language.short.plain, language.short.governed] {
      #expect(names.months.count == 12 && Set(names.months).count == 12)
      #expect(names.seasons.count == 4 && names.quarters.count == 4 && names.halves.count == 2)
    }
    for months in [
      language.long.months, language.short.months, language.calendars.iranian, language.calendars.afghan,
      language.calendars.islamic,
    ] {
      #expect(months.count == 12 && Set(months).count == 12)
    }
  }

  /// `UTC` and the X of a digit are signs; Roman numerals are not words.
  @Test(arguments: ["ru", "ar", "fa", "fa-AF"]) func `have no word in another script`(tag: String) throws {
    let language = try #require(Language.named(tag))
    for text in try Self.texts(of: language) {
      for word in text.split(whereSeparator: { !$0.isLetter }) {
        let isLatin = word.unicodeScalars.contains { $0.value < 0x250 }
        #expect(!isLatin || word == "UTC" || word.allSatisfy { "XIV".contains($0) }, "\(text)")
      }
    }
  }

  @Test(
    arguments: [
      ("fa", "Talks in Moscow.", "Talks in Moscow.\u{200E}"), ("ar", "Talks in Moscow", "Talks in Moscow"),
      ("ar", "سقوط كابول.", "سقوط كابول."), ("en-GB", "Talks in Moscow.", "Talks in Moscow."), ("ar", "", ""),
      ("ar", "2021!", "2021!"), ("ar", "بطالبان (TASS).", "بطالبان (TASS)."),
    ])
  func `keep a sign at the end of Latin words`(tag: String, text: String, embedded: String) throws {
    #expect(try #require(Language.named(tag)).embedded(text) == embedded)
  }

  @Test func `say how text runs`() {
    #expect(Language.all.filter(\.isRightToLeft).map(\.tag) == ["ar", "fa", "fa-AF"])
  }

  @Test(
    arguments: [
      ("2025-07-03", "depuis le 3 juillet 2025", "desde el 3 de julio de 2025", "с 3 июля 2025 г."),
      ("2025-04", "depuis avril 2025", "desde abril de 2025", "с апреля 2025 г."),
      ("2025-22", "depuis l’été 2025", "desde el verano de 2025", "с лета 2025 г."),
      ("198X", "depuis les années 1980", "desde los años 1980", "с 1980-х\u{A0}годов"),
      ("19XX", "depuis le XXe\u{A0}siècle", "desde el siglo\u{A0}XX", "с XX\u{A0}века"),
    ])
  func `govern dates`(edtf: String, french: String, spanish: String, russian: String) throws {
    let date = try EDTFDate(edtf)
    let texts = [(Language.french, "depuis "), (.spanish, "desde "), (.russian, "с ")].map { language, word in
      (word + language.text(for: date, style: .long, form: .governed)).replacing("\u{A0}г.", with: " г.")
    }
    #expect(texts == [french, spanish, russian])
  }
}
