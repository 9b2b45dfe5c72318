import ChronologyModel
import Markup
import RelationshipGraph
import TextMetrics
import Wording

/// Running text of figures.
public enum FigureText {
  /// What a key has room for; tooltips and tables have the whole.
  public static let longestEntry = 300
  public static let longestName = 40

  /// At most `length` characters, the last an ellipsis where something is cut.
  public static func shortened(_ text: String, to length: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    return text[..<text.index(before: end)] + "\u{2026}"
  }

  static func wrapped(_ text: String, width: Double, size: Double) -> String {
    Wrapping.lines(of: text, width: width, size: size).lines.joined(separator: "\n")
  }
}

extension Node {
  /// Who: name, kind, and when it existed.
  public func description(in language: Language) -> String {
    let when = existence.map { language.text(for: $0, style: .long) }
    return [name, (kind?.rawValue).map(language.term), when].compactMap { $0 }
      .joined(separator: GraphWords.of(language).listSeparator)
  }
}

/// What tooltips say of a graph's edges, and where these lead.
public struct EdgeDescriptions {
  private let rows: [Row]
  private let sources: [EntryID<Source>: Source]
  private let language: Language

  public init(of graph: ActorGraph, in language: Language) {
    rows = graph.rows
    sources = Dictionary(graph.sources.map { ($0.id, $0) }) { first, _ in first }
    self.language = language
  }

  /// Who, what, when, who says so, and the sources.
  public func text(of edge: Edge) -> String {
    guard let number = edge.number, rows.indices.contains(number - 1) else { return language.term(edge.kind) }
    let words = GraphWords.of(language)
    let sentence = "\(language.digits("\(number)")). \(rows[number - 1].sentence(in: language))"
    let voices =
      edge.attributions.isEmpty
      ? nil : words.accordingTo(edge.attributions.joined(separator: words.listSeparator))
    let titles = cited(by: edge).map { [$0.title, $0.publisher].compactMap { $0 }.joined(separator: ", ") }
    let source =
      titles.isEmpty ? nil : language.text(words.sources, count: titles.count, titles.joined(separator: "; "))
    return [sentence, voices, source].compactMap { $0 }.joined(separator: ". ")
  }

  /// The address of the first source that has one.
  public func link(of edge: Edge) -> Link? {
    cited(by: edge).lazy.compactMap { ($0.url ?? $0.archive).flatMap { Link($0) } }.first
  }

  private func cited(by edge: Edge) -> [Source] { edge.citations.compactMap { sources[$0.source] } }
}
