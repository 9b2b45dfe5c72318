import ChronologyModel
import Wording

/// The sentences below a figure, and its legend.
struct FigureNotes {
  let content: TimelineContent
  let options: TimelineOptions
  let words: FigureWords
  /// Of all pages, so that they are alike.
  let legend: [(symbol: Legend.Symbol, text: String)]

  init(_ content: TimelineContent, options: TimelineOptions, form: TimelineForm) {
    self.content = content
    self.options = options
    words = .of(options.language)
    // In rows the titles of lanes say what colours would, and which events are the background.
    let isInRows = form == .rows
    var legend = content.styles.legend(
      lanesNameCategories: isInRows && options.lanes == .category,
      hasBackground: content.hasBackground && !isInRows, words.legend)
    legend += Legend.symbols(of: (content.items + content.eras).map(\.mark), words.legend)
    if content.items.contains(where: \.isEmphasised) { legend.append((.importance, words.legend.importance)) }
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
        (
          number: options.language.digits("\($0)"),
          title: content.words.label(of: content.items[item], .full, withDate: false).title
        )
      }
    }
    let shortened = cut + members.count { choice.forms[$0] == .short }
    let unlabelled = members.count { choice.forms[$0] == .more }
    var notes: [String] = []
    if !eraKey.isEmpty { notes.append(eraKey.map { "\($0.letter)\u{A0}\($0.text)" }.joined(separator: "; ") + ".") }
    var sentences = Self.unique(scaleWords)
    let language = options.language
    let axisWords = AxisWords.of(language)
    if let crowd = content.crowd, let density {
      sentences.append(
        words.density(
          language.number(crowd.beginnings.count), axisWords.rounded(density.most),
          axisWords.about(axisWords.duration(days: density.binDays)), language.number(content.items.count)))
    }
    if content.outside.earlier + content.outside.later > 0 {
      sentences.append(axisWords.outside(earlier: content.outside.earlier, later: content.outside.later))
    }
    if let asOf = content.asOfDate {
      let date = language.text(for: asOf, style: .long)
      sentences.append(content.hasFuture ? axisWords.asOfLine(date) : axisWords.asOf(date))
    }
    if content.items.contains(where: \.event.isDisputed) {
      sentences.append("\(ItemWords.disputeSign) \(words.disputed)")
    }
    if shortened > 0 {
      sentences.append(language.text(words.shortened, count: shortened, language.number(members.count)))
    }
    if unlabelled > 0 {
      sentences.append(words.unlabelled(language.number(unlabelled)))
    }
    sentences += more
    if content.backgroundOutside > 0 {
      sentences.append(words.backgroundOutside(language.number(content.backgroundOutside)))
    }
    sentences += options.remarks
    if options.namesSources, let names = sourceLine { sentences.append(names) }
    if !sentences.isEmpty { notes.append(sentences.map(Language.sentence).joined(separator: " ")) }
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
    let language = options.language
    let rest = names.count - named.count
    return language.text(
      words.sources, count: names.count, named.joined(separator: "; "),
      rest > 0 ? words.andMore(language.number(rest)) : "")
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }.map(\.element)
  }
}
