import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

@Suite struct `The words of a diagram` {
  /// All that a table holds, whatever it is called; plural phrases apart.
  private static func texts(in table: Any) -> (texts: [String], plurals: [PluralPhrase]) {
    Mirror(reflecting: table).children.reduce(into: ([], [])) { found, child in
      switch child.value {
      case let text as String: found.texts.append(text)
      case let phrase as Phrase: found.texts.append(phrase("0", "1", "2", "3", "4", "5", "6"))
      case let phrase as PluralPhrase: found.plurals.append(phrase)
      default:
        let inner = texts(in: child.value)
        found.texts += inner.texts
        found.plurals += inner.plurals
      }
    }
  }

  @Test(arguments: Language.all.map(\.tag)) func `are there in every language`(tag: String) throws {
    let language = try #require(Language.named(tag))
    let graph = try #require(GraphWords.tables[language.primaryTag])
    let analysis = try #require(AnalysisWords.tables[language.primaryTag])
    let found = [Self.texts(in: graph), Self.texts(in: analysis)]
    for text in found.flatMap(\.texts) { #expect(!text.isEmpty && !text.contains("{"), "\(text)") }
    let plurals = found.flatMap(\.plurals)
    #expect(plurals.count >= 14)
    for phrase in plurals { #expect(phrase.texts.count == language.plurals.categories.count, "\(phrase.texts)") }
    #expect(analysis.reasons.count == SimilarActors.Reason.allCases.count)
  }

  /// Graphviz's programs have no other name.
  @Test(arguments: ["ru", "ar", "fa"]) func `hold no English where the script is another`(tag: String) throws {
    let language = try #require(Language.named(tag))
    let found = [Self.texts(in: GraphWords.of(language)), Self.texts(in: AnalysisWords.of(language))]
    for text in found.flatMap(\.texts) + found.flatMap(\.plurals).flatMap(\.texts) {
      let rest = text.replacing("Graphviz", with: "")
      #expect(!rest.unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic }, "\(text)")
    }
  }

  /// The model's own names, of which each language but English has a word.
  private static let terms =
    RelationKind.core.map(\.name) + Standing.allCases.map(\.rawValue) + RelationSign.allCases.map(\.rawValue)
    + ActorKind.allCases.map(\.rawValue) + EdgeChange.allCases.map(\.rawValue)

  @Test(arguments: ["ru", "ar", "fa", "fa-AF"]) func `have every term of the model`(tag: String) throws {
    let language = try #require(Language.named(tag))
    for term in Self.terms {
      #expect(
        !language.term(term).unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic }, "\(term)")
    }
    #expect(language.term("frustrated with") == "frustrated with")
  }

  @Test(
    arguments: [
      ("en-GB", "A recognises B, since July 2025", "A allied with C, 2020 (alleged)"),
      ("fr", "A → B\u{A0}: reconnaissance, depuis juillet 2025", "A ↔ C\u{A0}: alliance, 2020 (allégué)"),
      ("es", "A → B: reconocimiento, desde julio de 2025", "A ↔ C: alianza, 2020 (presunto)"),
      ("ru", "A → B: признание, с июля 2025\u{A0}г.", "A ↔ C: союз, 2020\u{A0}г. (предположительно)"),
      (
        "ar", "A\u{200F} ← B\u{200F}: اعتراف\u{200F}، منذ يوليو ٢٠٢٥",
        "A\u{200F} ↔ C\u{200F}: تحالف\u{200F}، ٢٠٢٠ (مزعوم)"
      ),
    ])
  func `state a relation`(tag: String, directed: String, mutual: String) throws {
    let graph = ActorGraph(
      try chronology(
        .relation("a", "recognises", "b", "2025-07/.."),
        .relation("a", "allied with", "c", "2020", standing: .alleged)))
    let language = try #require(Language.named(tag))
    #expect(graph.rows.map { $0.sentence(in: language) } == [directed, mutual])
  }

  @Test func `count what is left out, in the form that the number asks for`() throws {
    let graph = ActorGraph(
      try chronology(
        asOf: "2020-05-03", .relation("a", "supports", "b", "2010/.."), .relation("a", "recognises", "c", "2021/.."),
        .relation("a", "supports", "b", "2022/..")))
    #expect(
      graph.note(in: .russian)
        == "По состоянию на 3 мая 2020\u{A0}г. Не показано, так как начинается позже: 2 связи.")
    #expect(graph.note(in: .arabic) == "حتى تاريخ ٣ مايو ٢٠٢٠. لم تُرسم لأنها تبدأ لاحقًا: علاقتان.")
  }

  @Test func `say a tension without verbs where the language has none for kinds`() throws {
    let entries: [Entry] = [
      .relation("a", "supports", "b"), .relation("a", "supports", "c"), .relation("b", "attacks", "c"),
    ]
    let chronology = try chronology(entries)
    let analysis = GraphAnalysis(of: ActorGraph(chronology), in: chronology)
    #expect(
      analysis.tensionSentences(most: 1, in: .spanish) == ["A → B: apoyo y A → C: apoyo, pero B → C: ataque."])
  }
}
