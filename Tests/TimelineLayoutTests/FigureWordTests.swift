import Testing
import Wording

@testable import TimelineLayout

@Suite("The words of a figure")
struct FigureWordTests {
  /// All that a table holds, whatever it is called.
  private static func texts(in table: Any) -> [String] {
    Mirror(reflecting: table).children.flatMap { child -> [String] in
      switch child.value {
      case is Language: []
      case let text as String: [text]
      case let phrase as Phrase: [phrase("0", "1", "2", "3")]
      case let phrase as PluralPhrase: phrase.texts
      default: texts(in: child.value)
      }
    }
  }

  private static func pluralPhrases(in table: Any) -> [PluralPhrase] {
    Mirror(reflecting: table).children.flatMap { child in
      (child.value as? PluralPhrase).map { [$0] } ?? (child.value is Language ? [] : pluralPhrases(in: child.value))
    }
  }

  @Test("are there in every language", arguments: Language.all.map(\.tag))
  func complete(tag: String) throws {
    let language = try #require(Language.named(tag))
    let table = try #require(AxisWords.tables[language.primaryTag])
    let axis = table(language)
    let figure = try #require(FigureWords.tables[language.primaryTag])
    for text in Self.texts(in: axis) + Self.texts(in: figure) {
      #expect(!text.isEmpty && !text.contains("{") && !text.contains("}"), "\(text)")
    }
    let plurals = Self.pluralPhrases(in: axis) + Self.pluralPhrases(in: figure)
    #expect(plurals.count > 10)
    for phrase in plurals { #expect(phrase.texts.count == language.plurals.categories.count, "\(phrase.texts)") }
    #expect(axis.units.count == CalendarUnit.allCases.count && axis.unitsOfMany.count == CalendarUnit.allCases.count)
  }

  @Test("hold no English where the script is another", arguments: ["ru", "ar", "fa"])
  func script(tag: String) throws {
    let language = try #require(Language.named(tag))
    for text in Self.texts(in: AxisWords.of(language)) + Self.texts(in: FigureWords.of(language)) {
      #expect(!text.unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic }, "\(text)")
    }
  }

  @Test("take the form that a number asks for")
  func plurals() {
    let cases: [(Language, Double, String)] = [
      (.britishEnglish, 365.2425, "1 year"), (.french, 365.2425 * 1.5, "1,5 an"), (.russian, 365.2425 * 2, "2 года"),
      (.russian, 365.2425 * 5, "5 лет"), (.russian, 365.2425 * 2.5, "2,5 года"), (.arabic, 365.2425 * 2, "سنتان"),
      (.arabic, 365.2425 * 7.1, "٧٫١ سنة"), (.persian, 365.2425 * 12, "۱۲ سال"),
      (.french, 365.2425 * 3e6, "3 millions d’années"), (.spanish, 365.2425 * 1e6, "1 millón de años"),
      (.russian, 365.2425 * 2.5e9, "2,5\u{A0}млрд лет"),
    ]
    for (language, days, text) in cases { #expect(AxisWords.of(language).duration(days: days) == text) }
  }

  @Test("say parts of time as the language says them")
  func parts() {
    let from = CalendarUnit.month.start(of: 2025 * 12 + 3)
    let texts = [Language.french, .spanish, .russian, .persian].map { AxisWords.of($0).part(from: from, to: nil) }
    #expect(texts == ["dès avril 2025", "desde abril de 2025", "с апреля 2025\u{A0}г.", "از آوریل ۲۰۲۵"])
  }

  @Test("end a sentence once")
  func sentence() {
    #expect(Language.sentence("По состоянию на 6 июля 2025 г..") == "По состоянию на 6 июля 2025 г.")
    #expect(Language.sentence("Title") == "Title.")
    #expect(Language.sentence("Title...") == "Title...")
    #expect(Language.sentence("").isEmpty)
  }
}
