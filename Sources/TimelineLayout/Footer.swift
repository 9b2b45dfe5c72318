import ChronologyModel
import FigureStyle
import TextMetrics
import Wording

/// Legend and notes below the axis, flowing in rows as wide as the figure.
struct Footer {
  let legend: Legend
  let notes: [TextBlock]
  let bottom: Double

  private static let rowHeight = 15.0

  init(
    planner: TimelinePlanner, top: Double, width: Double, eraKey: [(letter: String, text: String)],
    breaks: [AxisBreak], scale: TimeScale, counts: (total: Int, shortened: Int, unlabelled: Int)
  ) {
    let theme = planner.options.theme
    let size = theme.labelSize
    var entries = planner.categories.map { (symbol: Legend.Symbol.category($0.style), text: $0.name) }
    entries += Legend.symbols(of: (planner.items + planner.eras).map(\.mark))
    if planner.items.contains(where: \.isMostImportant) { entries.append((.importance, "most important")) }
    var x = 0.0
    var row = 0
    let items = entries.map { entry -> Legend.Item in
      let needed = Legend.symbolWidth + 4 + TextMeasure.width(of: entry.text, size: size)
      if x > 0, x + needed > width {
        x = 0
        row += 1
      }
      let y = top + Self.rowHeight * (Double(row) + 0.5)
      defer { x += needed + 14 }
      let label = TextBlock(
        x: x + Legend.symbolWidth + 4, baseline: y + size * 0.36, lineHeight: 13, size: size, anchor: .start,
        lines: Wrapping.lines(of: entry.text, width: max(width - Legend.symbolWidth - 4, 40), size: size, maximum: 1)
          .lines.map { [TextBlock.Run($0, .muted)] })
      return Legend.Item(symbol: entry.symbol, label: label, x: x, y: y)
    }
    var bottom = top + (items.isEmpty ? 0 : Self.rowHeight * Double(row + 1) + 3)
    legend = Legend(items: items, top: top, bottom: bottom)
    var notes: [TextBlock] = []
    let texts = Self.texts(planner: planner, eraKey: eraKey, breaks: breaks, scale: scale, counts: counts)
    for text in texts {
      let lines = Wrapping.lines(of: text, width: width, size: size).lines
      let lineHeight = LineHeight.of(text, size: size)
      notes.append(
        TextBlock(
          x: 0, baseline: bottom + size, lineHeight: lineHeight, size: size, anchor: .start,
          lines: lines.map { [TextBlock.Run($0, .muted)] }))
      bottom += Double(lines.count) * lineHeight + 1
    }
    self.notes = notes
    self.bottom = bottom + 4
  }

  private static func texts(
    planner: TimelinePlanner, eraKey: [(letter: String, text: String)], breaks: [AxisBreak], scale: TimeScale,
    counts: (total: Int, shortened: Int, unlabelled: Int)
  ) -> [String] {
    var texts: [String] = []
    if !eraKey.isEmpty { texts.append(eraKey.map { "\($0.letter)\u{A0}\($0.text)" }.joined(separator: "; ") + ".") }
    var sentences: [String] = []
    if let words = ScaleWords.describe(scale, breaks: breaks) { sentences.append(words) }
    if let asOf = planner.chronology.asOf {
      sentences.append("As of \(planner.options.language.text(for: asOf, style: .long)).")
    }
    if planner.items.contains(where: \.event.isDisputed) {
      sentences.append("\(TimelineItem.disputeSign) Sources differ on the date; the first one given is drawn.")
    }
    if counts.shortened > 0 { sentences.append("\(counts.shortened) of \(counts.total) titles are shortened.") }
    if counts.unlabelled > 0 {
      sentences.append("+\(counts.unlabelled) more: marked without a label, as the page is full.")
    }
    sentences += planner.options.remarks
    if !sentences.isEmpty { texts.append(sentences.joined(separator: " ")) }
    return texts
  }
}
