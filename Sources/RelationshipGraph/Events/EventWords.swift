import ChronologyModel
import EDTF
import Wording

extension EventNode {
  /// When and what.
  public func description(in language: Language) -> String {
    let words = GraphWords.of(language)
    let text = words.dateAndTitle(dateText(in: language, style: .long), title)
    return standing == .asserted ? text : words.standing(text, language.term(standing.rawValue))
  }

  public func dateText(in language: Language, style: Language.Style) -> String {
    date.map { language.text(for: $0, style: style) } ?? GraphWords.of(language).undated
  }
}

extension EventGraph {
  /// That one event led to another.
  public func description(of link: EventLink, in language: Language) -> String {
    GraphWords.of(language).arrow(nodes[link.from].title, nodes[link.to].title)
  }

  /// The line below the figure.
  public func note(in language: Language) -> String {
    let words = GraphWords.of(language)
    var sentences = [words.consequences]
    if nodes.contains(where: { $0.standing != .asserted }) { sentences.append(words.doubtfulEvents) }
    if leftOut > 0 { sentences.append(language.text(words.eventsLeftOut, count: leftOut)) }
    if links.contains(where: { !$0.isForward }) { sentences.append(words.upwards) }
    return sentences.joined(separator: " ")
  }
}
