import Wording

extension GraphAnalysis {
  private static let mostActors = 15
  private static let mostSentences = 25

  /// The whole analysis as lines of text, tensions and all.
  public func text(in language: Language) -> [String] {
    let phrases = AnalysisPhrases.of(language)
    var lines = [phrases.title, ""] + summary(in: language)
    let actors = central(most: Self.mostActors)
    if !actors.isEmpty {
      lines += [
        "", Self.right(phrases.relationsWith, 14) + Self.right(phrases.betweenOthers, 16) + "  " + phrases.actor,
      ]
      lines += actors.map {
        Self.right(language.number($0.degree), 14) + Self.right($0.betweennessText(in: language) ?? "-", 16) + "  "
          + $0.node.name
      }
      lines += ["", phrases.tableNote]
    }
    lines += Self.section(phrases.bridgesHead, bridgeSentences(most: Self.mostSentences, in: language))
    lines += Self.section(phrases.balanceHead, [balanceSentence(in: language)].compactMap(\.self))
    lines += Self.section(
      phrases.tensionsHead, tensionSentences(most: Self.mostSentences, in: language), note: phrases.tensionNote)
    lines += Self.section(phrases.similarHead, similaritySentences(in: language))
    return lines
  }

  private static func section(_ title: String, _ sentences: [String], note: String? = nil) -> [String] {
    sentences.isEmpty ? [] : ["", title] + [note].compactMap(\.self) + sentences.map { "- \($0)" }
  }

  /// Set to the right.
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
