import Testing
import Wording

@Suite struct `Plural rules` {
  /// The samples of CLDR's `plurals.xml`.
  @Test(
    arguments: [
      (PluralRule.one, [0: "other", 1: "one", 2: "other", 21: "other"]),
      (.zeroOrOne, [0: "one", 1: "one", 2: "other", 100: "other"]),
      (
        .russian,
        [
          0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 11: "many", 12: "many", 14: "many", 21: "one", 22: "few",
          101: "one", 111: "many", 1000: "many", 1001: "one",
        ]
      ),
      (
        .arabic,
        [
          0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 102: "other",
          103: "few", 111: "many", 200: "other", 1000: "other",
        ]
      ),
    ] as [(PluralRule, [Int: String])])
  func `follow CLDR`(rule: PluralRule, categories: [Int: String]) {
    for (number, category) in categories {
      #expect(rule.category(of: number).rawValue == category, "\(number)")
      #expect(rule.categories[rule.form(number)].rawValue == category, "\(number)")
    }
  }

  @Test func `choose the phrase and write the number`() {
    let events: PluralPhrase = ["{0} событие{1}", "{0} события{1}", "{0} событий{1}"]
    let texts = [1, 3, 12_000].map { Language.russian.text(events, count: $0, "!") }
    #expect(texts == ["1 событие!", "3 события!", "12\u{A0}000 событий!"])
  }

  @Test func `lack nothing where a table has too few forms`() {
    #expect(Language.russian.text(["{0}"], count: 5).isEmpty)
  }

  @Test(
    arguments: [
      ("en-GB", "12,500"), ("fr", "12\u{202F}500"), ("es", "12.500"), ("ru", "12\u{A0}500"), ("ar", "١٢٬٥٠٠"),
      ("fa", "۱۲٬۵۰۰"), ("fa-AF", "۱۲٬۵۰۰"),
    ])
  func `count in the digits of the language`(tag: String, text: String) throws {
    let language = try #require(Language.named(tag))
    #expect(language.number(12_500) == text)
    #expect(language.number(-3) == "\u{2212}" + language.digits("3"))
  }
}
