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

  /// The finding, the scope, what the marks of doubt mean, and what the figure says of itself.
  public var caption: String {
    var sentences = [Self.sentence(title)]
    if let subtitle { sentences.append(Self.sentence(subtitle)) }
    let doubts = plans.first?.legend.items.filter { Self.tellsDoubt($0.symbol) }.map { item in
      item.label.lines.joined().map(\.text).joined()
    }
    if let doubts, !doubts.isEmpty {
      sentences.append("Dates keep their doubt; marks tell apart: \(doubts.joined(separator: ", ")).")
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
    return ([Self.sentence(title)] + descriptions + (named.isEmpty ? [] : ["Among them: \(list)."])).joined(
      separator: " ")
  }

  private static func sentence(_ text: String) -> String {
    text.last.map { ".!?\u{2026}".contains($0) } == true ? text : text + "."
  }
}
