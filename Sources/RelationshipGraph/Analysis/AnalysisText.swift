import Wording

extension GraphAnalysis {
  private static let mostActors = 15
  private static let mostSentences = 25

  /// The whole analysis as lines of text, tensions and all.
  public func text(in language: Language) -> [String] {
    let words = AnalysisWords.of(language)
    var lines = [words.title, ""] + summary(in: language)
    let actors = central(most: Self.mostActors)
    if !actors.isEmpty {
      lines += ["", words.columns]
      lines += actors.map {
        Self.right(language.number($0.degree), 14)
          + Self.right($0.betweennessText(in: language) ?? "-", 16) + "  " + $0.node.name
      }
      lines += [""] + words.columnNotes
    }
    lines += Self.section(words.bridgesTitle, bridgeSentences(most: Self.mostSentences, in: language))
    lines += Self.section(words.balanceTitle, [balanceSentence(in: language)].compactMap(\.self))
    lines += Self.section(
      words.tensionsTitle, tensionSentences(most: Self.mostSentences, in: language),
      note: Self.tensionNote(in: language))
    lines += Self.section(words.similarTitle, similaritySentences(in: language))
    return lines
  }

  private static func section(_ title: String, _ sentences: [String], note: String? = nil) -> [String] {
    sentences.isEmpty ? [] : ["", title] + [note].compactMap(\.self) + sentences.map { "- \($0)" }
  }

  /// Figures and per cent signs, set to the right.
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
