import Wording

extension GraphAnalysis {
  private static let mostActors = 15
  private static let mostSentences = 25

  /// The whole analysis as lines of text, tensions and all.
  public func text(in language: Language) -> [String] {
    var lines = ["Structure of the relations", ""] + summary(in: language)
    let actors = central(most: Self.mostActors)
    if !actors.isEmpty {
      lines += ["", "Relations with  Between others  Actor"]
      lines += actors.map {
        Self.right("\($0.degree)", 14) + Self.right($0.betweennessText ?? "-", 16) + "  " + $0.node.name
      }
      lines += [
        "", "Relations with: other actors. Between others: the share of the shortest ways between two others that lead",
        "through the actor (betweenness; Freeman 1977, Brandes 2001).",
      ]
    }
    lines += Self.section("Held together by one pair", bridgeSentences(most: Self.mostSentences))
    lines += Self.section("Balance", [balanceSentence].compactMap(\.self))
    lines += Self.section("Tensions", tensionSentences(most: Self.mostSentences), note: Self.tensionNote)
    lines += Self.section("Possibly one actor under two names; nothing is merged", similaritySentences)
    return lines
  }

  private static func section(_ title: String, _ sentences: [String], note: String? = nil) -> [String] {
    sentences.isEmpty ? [] : ["", title] + [note].compactMap(\.self) + sentences.map { "- \($0)" }
  }

  /// Figures and per cent signs, set to the right.
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
