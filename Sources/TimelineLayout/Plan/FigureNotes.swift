import ChronologyModel
import Wording

/// The sentences below a figure, and its legend.
struct FigureNotes {
  let content: TimelineContent
  let options: TimelineOptions
  /// Of all pages, so that they are alike.
  let legend: [(symbol: Legend.Symbol, text: String)]

  init(_ content: TimelineContent, options: TimelineOptions, form: TimelineForm) {
    self.content = content
    self.options = options
    // In rows the titles of lanes say what colours would, and which events are the background.
    let isInRows = form == .rows
    var legend = content.styles.legend(
      lanesNameCategories: isInRows && options.lanes == .category,
      background: content.hasBackground && !isInRows ? "background" : nil)
    legend += Legend.symbols(of: (content.items + content.eras).map(\.mark))
    if content.items.contains(where: \.isEmphasised) { legend.append((.importance, "most important")) }
    self.legend = legend
  }

  /// - Parameters:
  ///   - members: the items on this page.
  ///   - sentences: what the form has to say besides.
  ///   - cut: how many titles written in full are cut short, as no three lines hold them.
  func footer(
    _ choice: LabelChoice, members: [Int], cut: Int, eraKey: [(letter: String, text: String)], scaleWords: [String],
    density: DensityBars? = nil, sentences more: [String] = []
  ) -> Footer.Content {
    let numbers = choice.numbers
    let key = members.compactMap { item in
      numbers[item].map {
        (number: $0, title: content.words.label(of: content.items[item], .full, withDate: false).title)
      }
    }
    let shortened = cut + members.count { choice.forms[$0] == .short }
    let unlabelled = members.count { choice.forms[$0] == .more }
    var notes: [String] = []
    if !eraKey.isEmpty { notes.append(eraKey.map { "\($0.letter)\u{A0}\($0.text)" }.joined(separator: "; ") + ".") }
    var sentences = Self.unique(scaleWords)
    let words = AxisWords.of(options.language)
    if let crowd = content.crowd, let density {
      sentences.append(
        "Grey bars count all \(crowd.beginnings.count) events by when they began, the longest \(Self.rounded(density.most)) in \(words.about(words.duration(days: density.binDays))); the \(content.items.count) most important have marks."
      )
    }
    if content.outside.earlier + content.outside.later > 0 {
      sentences.append(words.outside(content.outside.earlier, content.outside.later))
    }
    if let asOf = content.asOfDate {
      let date = options.language.text(for: asOf, style: .long)
      sentences.append(content.hasFuture ? words.asOfLine(date) : words.asOf(date))
    }
    if content.items.contains(where: \.event.isDisputed) {
      sentences.append("\(ItemWords.disputeSign) Sources differ on the date; the first one given is drawn.")
    }
    if shortened > 0 {
      sentences.append("\(shortened) of \(members.count) titles \(shortened == 1 ? "is" : "are") shortened.")
    }
    if unlabelled > 0 {
      sentences.append("+\(unlabelled) more: marked without a label, as the page is full.")
    }
    sentences += more
    if content.backgroundOutside > 0 {
      sentences.append("Left out of the background, as they lie outside this time: \(content.backgroundOutside).")
    }
    sentences += options.remarks
    if options.namesSources, let names = sourceLine { sentences.append(names) }
    if !sentences.isEmpty { notes.append(sentences.joined(separator: " ")) }
    return Footer.Content(legend: legend, key: key, notes: notes)
  }

  /// A figure names at most so many sources, in at most so many characters where they are more than one; the report has all
  /// of them.
  private static let mostSources = 8
  private static let longestSources = 160

  private var sourceLine: String? {
    let names = content.sourceNames
    guard !names.isEmpty else { return nil }
    var length = 0
    let named = names.prefix(Self.mostSources).prefix { name in
      length += name.count
      return length <= Self.longestSources || name == names[0]
    }
    let rest = names.count > named.count ? " and \(names.count - named.count) more" : ""
    return "\(names.count == 1 ? "Source" : "Sources"): \(named.joined(separator: "; "))\(rest)."
  }

  /// With two digits that count.
  private static func rounded(_ value: Double) -> String {
    value >= 10 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }.map(\.element)
  }
}
