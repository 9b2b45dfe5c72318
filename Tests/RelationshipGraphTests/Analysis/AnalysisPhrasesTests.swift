import ChronologyModel
import Testing
import Wording

@testable import RelationshipGraph

@Suite struct `The analysis in other languages` {
  @Test(arguments: Language.all) func `has every phrase, with the places of the English one`(language: Language) {
    let phrases = Self.entries(of: .of(language))
    for ((name, value), (_, original)) in zip(phrases, Self.entries(of: .english)) {
      switch (value, original) {
      case (let text as String, _): #expect(!text.isEmpty, "\(name)")
      case (let phrase as Phrase, let english as Phrase):
        #expect(Self.places(phrase) == Self.places(english), "\(name)")
      case (let plural as PluralPhrase, _):
        #expect(plural.texts.count == language.plurals.categories.count, "\(name)")
        #expect(plural.texts.allSatisfy { !$0.isEmpty }, "\(name)")
      default: break
      }
    }
    #expect((AnalysisPhrases.of(language).tensions == nil) == language.tag.hasPrefix("en"))
  }

  @Test func `tells tensions by their names where kinds are no verbs`() throws {
    let found = GraphAnalysis.of([
      .relation("a", "supports", "b"), .relation("a", "supports", "c"), .relation("b", "attacks", "c"),
      .relation("d", "supports", "e"), .relation("d", "sanctions", "e"),
    ])
    let sentences = try #require(found?.tensionSentences(most: 9, in: .russian))
    #expect(sentences.first?.hasPrefix("Друзья и противники одновременно: D, E (D → E: ") == true)
    #expect(sentences.last?.hasPrefix("Общий друг: A; противники: B, C (A → B: ") == true)
    #expect(found?.balanceSentence(in: .russian)?.hasPrefix("Сбалансированных треугольников") == true)
  }

  /// The numbers of its places.
  private static func places(_ phrase: Phrase) -> Set<Character> {
    let marks = (0..<7).map { String(Character(Unicode.Scalar(UInt8(1 + $0)))) }
    return Set(phrase(marks).filter { $0.asciiValue.map { $0 < 8 } ?? false })
  }

  private static func entries(of phrases: AnalysisPhrases) -> [(String, Any)] {
    Mirror(reflecting: phrases).children.map { ($0.label ?? "", $0.value) }
  }
}

extension GraphAnalysis {
  fileprivate static func of(_ entries: [Entry]) -> GraphAnalysis? {
    (try? chronology(entries)).map { GraphAnalysis(of: ActorGraph($0), in: $0) }
  }
}
