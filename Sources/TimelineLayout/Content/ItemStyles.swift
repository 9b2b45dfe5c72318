import ChronologyModel
import FigureStyle

/// What colours stand for in a figure: one category each, or one thing that is highlighted.
struct ItemStyles {
  /// In order of appearance among the events.
  let categories: [(name: String, style: CategoryStyle)]
  let highlight: Highlight?
  /// Of what only gives the background, and of all but what is highlighted.
  let muted: CategoryStyle
  private let accent: CategoryStyle
  private let none: CategoryStyle
  /// A strip has no legend, so its colours could not be read.
  private let hasColours: Bool
  private let byName: [String: CategoryStyle]

  init(_ chronology: Chronology, options: TimelineOptions) {
    let theme = options.theme
    categories = Self.categories(of: chronology).enumerated().map {
      (name: $0.element, style: theme.palette.style(at: $0.offset))
    }
    highlight = options.highlight.flatMap { Highlight(named: $0, in: chronology, lanes: options.lanes) }
    muted = CategoryStyle(colour: theme.mutedMark, shape: .circle)
    accent = CategoryStyle(colour: theme.accent, shape: .circle)
    none = CategoryStyle(colour: theme.palette.none, shape: .circle)
    hasColours = options.form != .strip
    byName = Dictionary(categories.map { ($0.name, $0.style) }) { first, _ in first }
  }

  private static func categories(of chronology: Chronology) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for event in chronology.events where event.kind == .event {
      if let category = event.category, seen.insert(category).inserted { names.append(category) }
    }
    return names
  }

  func style(of event: Event) -> CategoryStyle {
    if let highlight { return highlight.includes(event) ? accent : muted }
    if !hasColours { return none }
    return event.category.flatMap { byName[$0] } ?? none
  }

  /// - Parameters:
  ///   - lanesNameCategories: where the titles of lanes say what colours would.
  ///   - hasBackground: whether something needs to be said of events that only give the background.
  func legend(
    lanesNameCategories: Bool, hasBackground: Bool, _ words: LegendWords
  ) -> [(symbol: Legend.Symbol, text: String)] {
    var entries: [(style: CategoryStyle, text: String)]
    if let highlight {
      entries = [(accent, highlight.title), (muted, words.allElse)]
    } else {
      entries = lanesNameCategories ? [] : categories.map { ($0.style, $0.name) }
      if hasBackground { entries.append((muted, words.background)) }
    }
    return entries.map { (Legend.Symbol.category($0.style), $0.text) }
  }
}
