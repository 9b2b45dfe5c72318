import ChronologyModel
import Testing
import Wording

@testable import Briefing

@Suite struct `The words of a report` {
  /// Names of scales, formats and scripts, which no language translates.
  private static let names: Set<String> = ["NATO", "AJP", "ICD", "SHA", "F"]

  @Test(arguments: Language.all.map(\.tag)) func `are there in every language`(tag: String) throws {
    let words = try #require(BriefingWords.all[tag])
    let language = try #require(Language.named(tag))
    for (name, text) in Self.texts(of: words) { #expect(!text.isEmpty, "\(name)") }
    for (name, phrase) in Self.plurals(of: words) {
      #expect(phrase.texts.count == language.plurals.categories.count, "\(name)")
      #expect(phrase.texts.allSatisfy { !$0.isEmpty }, "\(name)")
    }
  }

  @Test(arguments: ["ru", "ar", "fa", "fa-AF"]) func `have no English left where the script is another`(tag: String)
    throws
  {
    let words = try #require(BriefingWords.all[tag])
    for (name, text) in Self.texts(of: words)
      + Self.plurals(of: words).flatMap({ pair in pair.1.texts.map { (pair.0, $0) } })
    {
      let latin = text.split { !$0.isASCII || !$0.isLetter }.map(String.init)
      #expect(Set(latin).isSubset(of: Self.names), "\(name): \(text)")
    }
  }

  @Test(arguments: ["fr", "es"]) func `are not the English ones, but for words that both languages have`(tag: String)
    throws
  {
    let english = Dictionary(uniqueKeysWithValues: Self.texts(of: .britishEnglish))
    let shared = Self.texts(of: try #require(BriefingWords.all[tag])).filter { english[$0.0] == $0.1 && $0.1.count > 2 }
    #expect(shared.count < 20, "\(shared)")
  }

  @Test(arguments: Language.all.map(\.tag)) func `have the places of the English ones`(tag: String) throws {
    let english = Self.phrases(of: .britishEnglish)
    let words = Self.phrases(of: try #require(BriefingWords.all[tag]))
    for ((name, phrase), (_, original)) in zip(words, english) {
      for place in ["\u{1}", "\u{2}"] {
        let count = phrase("\u{1}", "\u{2}").count { "\($0)" == place }
        #expect(count == original("\u{1}", "\u{2}").count { "\($0)" == place }, "\(name)")
      }
    }
  }

  @Test func `set a text apart that runs the other way`() {
    let english = ReportWords(in: .britishEnglish)
    #expect(english.standing(.alleged, by: "کابل") == "alleged by \u{2068}کابل\u{2069}")
    #expect(english.standing(.alleged, by: "Кабул 1") == "alleged by Кабул 1")
    let persian = ReportWords(in: .persian)
    #expect(persian.standing(.alleged, by: "Kabul") == "به ادعای \u{2068}Kabul\u{2069}")
    #expect(persian.standing(.alleged, by: "کابل") == "به ادعای کابل")
  }

  @Test func `state a relation in their own direction, whatever the names`() {
    let arabic = ReportWords(in: .arabic)
    #expect(
      arabic.statement("US", "hostile to", "Iran", isDirected: true)
        == "\u{2067}\u{2068}US\u{2069} ← \u{2068}Iran\u{2069}: عداء\u{2069}")
    let russian = ReportWords(in: .russian)
    #expect(russian.statement("A", "hostile to", "B", isDirected: false) == "A ↔ B: враждебность")
    #expect(
      russian.statement("کابل", "тянется к", "B", isDirected: true)
        == "\u{2066}\u{2068}کابل\u{2069} → B: тянется к\u{2069}")
    #expect(ReportWords(in: .americanEnglish).statement("A", "hostile to", "B", isDirected: true) == "A hostile to B")
  }

  @Test func `leave Markdown in order where a title runs the other way`() throws {
    var input = try Fixture.input()
    input.chronology.events[0].title = "پیمان"
    #expect(try Fixture.render(.md, input).contains("[\u{2068}پیمان\u{2069}](#event-b163567f8a8f9eba)"))
    input.language = .persian
    let persian = try Fixture.render(.md, input)
    #expect(persian.contains("[پیمان](#event-b163567f8a8f9eba)"))
    #expect(persian.contains("**\u{2068}Siege begins\u{2069}**"))
  }

  @Test func `count as the language does`() {
    #expect(ReportWords(in: .russian).count(3, \.event) == "3 события")
    #expect(ReportWords(in: .russian).count(11, \.event) == "11 событий")
    #expect(ReportWords(in: .arabic).count(2, \.source) == "مصدران")
    #expect(ReportWords(in: .arabic).count(4, \.source) == "٤ مصادر")
    #expect(ReportWords(in: .french).count(0, \.actor) == "0 acteur")
    #expect(ReportWords(in: .dari).count(12_345, \.actor) == "۱۲٬۳۴۵ بازیگر")
  }

  private static func texts(of words: BriefingWords) -> [(String, String)] {
    entries(of: words).compactMap { name, value in
      if let text = value as? String { return (name, text) }
      return (value as? Phrase).map { (name, $0()) }
    }
  }

  private static func phrases(of words: BriefingWords) -> [(String, Phrase)] {
    entries(of: words).compactMap { name, value in (value as? Phrase).map { (name, $0) } }
  }

  private static func plurals(of words: BriefingWords) -> [(String, PluralPhrase)] {
    entries(of: words).compactMap { name, value in (value as? PluralPhrase).map { (name, $0) } }
  }

  /// Every field of every table, by the names of both.
  private static func entries(of words: BriefingWords) -> [(String, Any)] {
    Mirror(reflecting: words).children.flatMap { table in
      Mirror(reflecting: table.value).children.map { ("\(table.label ?? "").\($0.label ?? "")", $0.value) }
    }
  }
}

@Suite struct `The templates of the program` {
  /// Names of a format and of a hash.
  private static let names = ["EDTF", "SHA"]
  /// It stands within an element.
  private static let attribute = "lang.html.mustache"
  /// Attributes that people read or hear.
  private static let read: Set<String> = ["title", "alt", "aria-label", "placeholder", "data-label"]

  @Test func `have no word outside the tables of words`() {
    let files = EmbeddedTemplates.files.map { ("\($0.name)", "\($0.text)") }
      .filter { $0.0.hasSuffix(".mustache") && $0.0 != Self.attribute }
    #expect(files.count > 50)
    for (name, text) in files {
      #expect(Self.words(in: text).isEmpty, "\(name)")
    }
    #expect(Self.words(in: "{{! a comment }}<p title=\"Who {{title}}\">{{words.by}} me</p>") == ["Who", "me"])
  }

  private static func words(in template: String) -> [String] {
    var text = template
    // Tags first: they stand within elements too.
    while let start = text.firstRange(of: "{{"), let end = text[start.upperBound...].firstRange(of: "}}") {
      text.replaceSubrange(start.lowerBound..<end.upperBound, with: " ")
    }
    var shown = ""
    for (index, piece) in text.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstIndex(of: ">") else {
        shown += piece
        continue
      }
      shown += " " + attributes(of: piece[..<end]) + " " + piece[piece.index(after: end)...]
    }
    return shown.split { !$0.isLetter }.map(String.init).filter { !names.contains($0) }
  }

  /// The values of those that are read.
  private static func attributes(of element: Substring) -> String {
    let pieces = element.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 0, to: max(0, pieces.count - 1), by: 2).compactMap { index in
      let name = pieces[index].split(separator: " ").last.map { String($0.dropLast()) } ?? ""
      return read.contains(name) ? String(pieces[index + 1]) : nil
    }.joined(separator: " ")
  }
}
