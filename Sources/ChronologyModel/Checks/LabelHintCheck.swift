import Diagnostics

extension Rule {
  public static let labelBreakNotFound = Rule(
    "label-break-not-found", .warning,
    "the label of '{event}' cannot break before '{words}', which stand nowhere after the start of its title; copy them from the title"
  )
}

extension Check {
  /// Words at which a label is to break stand in its title.
  static let labelsBreak = Check { chronology, _ in
    chronology.events.compactMap { event in
      guard let words = event.label.lineBreak else { return nil }
      let titles = [event.title, event.shortTitle].compactMap(\.self)
      guard !titles.contains(where: { mayBreak($0, before: words) }) else { return nil }
      return Diagnostic(
        .labelBreakNotFound, ["event": event.title, "words": words], at: chronology.location(of: event.mark))
    }
  }

  private static func mayBreak(_ title: String, before words: String) -> Bool {
    guard !words.isEmpty else { return false }
    return title.indices.dropFirst().contains { title[$0...].hasPrefix(words) }
  }
}
