import ChronologyModel
import Wording

/// What is said of a figure beside it: a caption for its readers, and a text for those who hear it.
public struct FigureTexts: Sendable {
  let plans: [TimelinePlan]
  let title: String
  let subtitle: String?
  let language: Language

  public init(_ plans: [TimelinePlan], title: String, subtitle: String?, language: Language) {
    self.plans = plans
    self.title = title
    self.subtitle = subtitle
    self.language = language
  }

  private var words: FigureWords { .of(language) }

  /// The finding, the scope, what the marks of doubt mean, and what the figure says of itself.
  public var caption: String {
    var sentences = [Language.sentence(title)]
    if let subtitle { sentences.append(Language.sentence(subtitle)) }
    let doubts = plans.first?.legend.items.filter { Self.tellsDoubt($0.symbol) }.map { item in
      item.label.lines.joined().map(\.text).joined()
    }
    if let doubts, !doubts.isEmpty {
      sentences.append(words.doubts(doubts.joined(separator: words.listSeparator)))
    }
    var said: Set<String> = []
    for plan in plans {
      let notes = plan.notes.map { $0.lines.map { $0.map(\.text).joined() }.joined(separator: " ") }
      sentences += notes.filter { said.insert($0).inserted }
    }
    return sentences.joined(separator: " ")
  }

  private static func tellsDoubt(_ symbol: Legend.Symbol) -> Bool {
    switch symbol {
    case .capsule, .shoulder, .approximate, .uncertain, .hatched, .ticks, .estimate, .unknownEnd, .oneOf, .ray: true
    default: false
    }
  }

  /// How many of the most important events an alternative text names.
  private static let mostNamed = 7

  /// What the figure shows, and the most important events with their dates.
  public var alternative: String {
    let entries = plans.flatMap(\.entries)
    let named = entries.enumerated().sorted { ($1.element.importance, $0.offset) < ($0.element.importance, $1.offset) }
      .prefix(Self.mostNamed).sorted { $0.offset < $1.offset }.map(\.element)
    let list = named.map { "\($0.dateText): \($0.title)" }.joined(separator: "; ")
    let descriptions = plans.map { $0.description(language: language) }
    return ([Language.sentence(title)] + descriptions + (named.isEmpty ? [] : [Language.sentence(words.among(list))]))
      .joined(
        separator: " ")
  }

  /// A title for one of several pages.
  public static func title(_ title: String, page: Int, of count: Int, in language: Language) -> String {
    let words = FigureWords.of(language)
    return words.pagedTitle(title, words.page(language.number(page), language.number(count)))
  }
}
