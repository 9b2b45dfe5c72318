import FigureStyle
import TextMetrics
import Wording

/// The axis of the horizontal forms: a band with the labels of its ticks, and above it a line for what is left out, for what lies
/// outside and for the as-of date.
struct RowsAxis {
  let plan: AxisPlan
  let scale: TimeScale
  let breaks: [AxisBreak]
  /// px where time begins.
  let left: Double
  /// Of the line above the band; the band's own top where there is none.
  let top: Double
  let theme: Theme
  let words: AxisWords
  /// px of the layout to a centimetre of the figure.
  let centimetre: Double
  /// Where a line marks the as-of date, and how it is written.
  let asOf: (time: TimePosition, text: String)?
  /// Events before the start and after the end of this panel's axis.
  let outside: OutsideCounts

  static let bandHeight = 18.0
  /// px that the band reaches past the first and the last time.
  private static let overhang = 8.0
  /// px of the line above; the edges of folds reach into it.
  private static let lineHeight = 13.0
  private static let foldLineHeight = 17.0
  /// px between the middles of two labelled ticks, about.
  private static let tickDistance = 40.0
  /// px between two texts of the axis.
  private static let textDistance = 5.0

  /// - Parameters:
  ///   - left, right: where time begins and ends (px).
  init(
    _ plan: AxisPlan, left: Double, right: Double, top: Double, theme: Theme, words: AxisWords, centimetre: Double,
    asOf: (time: TimePosition, text: String)?, outside: OutsideCounts
  ) {
    self.plan = plan
    self.left = left
    self.top = top
    self.theme = theme
    self.words = words
    self.centimetre = centimetre
    self.asOf = asOf
    self.outside = outside
    (scale, breaks) = plan.scale(length: right - left)
  }

  private var font: LabelFont { LabelFont(theme) }
  private var size: Double { theme.labelSize }
  private var folds: [AxisBreak] { breaks.filter(\.kind.isFold) }
  private var lineHeight: Double {
    if !folds.isEmpty { return Self.foldLineHeight }
    return asOf == nil && outside == OutsideCounts() ? 0 : Self.lineHeight
  }
  private var bandTop: Double { top + lineHeight }
  var bottom: Double { bandTop + Self.bandHeight }

  var scaleWords: [String] {
    ScaleWords(plan: plan, scale: scale, words: words, centimetre: centimetre).sentences()
  }

  func axis() -> Axis {
    let hints = hints()
    let folds = foldLabels(beside: hints.map(\.label))
    var rest = folds[...]
    var axis = Axis(
      along: left...(left + scale.length), across: bandTop...bottom, ticks: ticks(),
      breaks: breaks.map { axisBreak in
        Axis.Break(
          kind: axisBreak.kind, position: left + axisBreak.position,
          label: axisBreak.kind.isFold ? rest.popFirst() : nil)
      }, asOf: asOf.map { left + scale.position(of: $0.time) })
    axis.overhang = Self.overhang
    axis.lens = plan.tint(on: scale, breaks, overhang: Self.overhang).map {
      (left + $0.lowerBound)...(left + $0.upperBound)
    }
    axis.outside = hints
    axis.asOfLabel = asOfLabel(beside: folds + hints.map(\.label))
    return axis
  }

  // MARK: Ticks

  /// What stands over a break, or over another label, moves or goes; the first tick after a break stays before others.
  private func ticks() -> [Axis.Tick] {
    let ticks = TickLabels.ticks(on: scale, least: Self.tickDistance, words: words) { label, isMajor in
      font.width(of: label, isBold: isMajor) + Self.textDistance
    }
    var taken = breaks.map { axisBreak -> ClosedRange<Double> in
      let half = axisBreak.kind.half
      return (left + axisBreak.position - half)...(left + axisBreak.position + half)
    }
    var labels: [Int: TextBlock] = [:]
    for index in ticks.indices.sorted(by: { (rank($0, ticks), $0) < (rank($1, ticks), $1) }) {
      guard let text = ticks[index].label else { continue }
      let block = clear(
        TextBlock(
          text, x: left + ticks[index].position, baseline: bandTop + 12, size: size, anchor: .middle,
          ink: ticks[index].isMajor ? .normal : .muted, isBold: ticks[index].isMajor))
      let along = block.bounds(in: theme).x
      guard !taken.contains(where: { Self.meet($0, along, distance: 1) }) else { continue }
      taken.append((along.lowerBound - Self.textDistance + 1)...(along.upperBound + Self.textDistance - 1))
      labels[index] = block
    }
    return ticks.indices.map { index in
      Axis.Tick(position: left + ticks[index].position, label: labels[index], isMajor: ticks[index].isMajor)
    }
  }

  /// The first labelled tick of a stretch comes first, then greater units.
  private func rank(_ index: Int, _ ticks: [Tick]) -> Int {
    let previous = ticks[..<index].last { $0.label != nil }
    let isFirst = previous.map { previous in
      breaks.contains { previous.position < $0.position && $0.position < ticks[index].position }
    }
    return isFirst ?? true ? 0 : ticks[index].isMajor ? 1 : 2
  }

  /// Moved so that it stands over the band, and beside the break before it.
  private func clear(_ block: TextBlock) -> TextBlock {
    var block = block
    let half = (block.bounds(in: theme).x.upperBound - block.bounds(in: theme).x.lowerBound) / 2
    let before = breaks.last { left + $0.position < block.x }
    var least = left - Self.overhang
    if let before { least = left + before.position + before.kind.half + 2 }
    block.x = min(max(block.x, least + half), left + scale.length + Self.overhang - half)
    return block
  }

  private static func meet(
    _ first: ClosedRange<Double>, _ second: ClosedRange<Double>, distance: Double = textDistance
  ) -> Bool {
    first.lowerBound < second.upperBound + distance && second.lowerBound < first.upperBound + distance
  }

  // MARK: The line above

  private var lineBaseline: Double { top + size * 0.9 }

  /// At the ends of the axis, each after its arrow.
  private func hints() -> [OutsideHint] {
    var hints: [OutsideHint] = []
    func add(_ direction: TimeMark.Direction, _ text: String, x: Double, inwards: Double) {
      hints.append(
        OutsideHint(
          direction: direction,
          label: TextBlock(
            text, x: x + inwards * 7, baseline: lineBaseline, size: size, anchor: inwards > 0 ? .start : .end,
            ink: .muted), arrow: Point(x: x, y: lineBaseline - size * 0.36)))
    }
    if outside.earlier > 0 {
      add(.past, words.earlier(words.language.number(outside.earlier)), x: left - 4, inwards: 1)
    }
    if outside.later > 0 {
      add(.future, words.later(words.language.number(outside.later)), x: left + scale.length + 4, inwards: -1)
    }
    return hints
  }

  /// Of each fold, as near its middle as the others allow.
  private func foldLabels(beside hints: [TextBlock]) -> [TextBlock] {
    let texts = folds.compactMap { words.label(of: $0.kind) }
    let widths = texts.map { font.width(of: $0) + Self.textDistance }
    let ends = hints.map { $0.bounds(in: theme).x }
    let start = ends.first { $0.lowerBound < left + 20 }.map { $0.upperBound + Self.textDistance } ?? 0
    let end =
      ends.last { $0.upperBound > left + scale.length - 20 }.map { $0.lowerBound - Self.textDistance }
      ?? left + scale.length + Self.overhang
    let placed = ColumnPlacement.place(
      wanted: zip(folds, widths).map { left + $0.position - $1 / 2 - start }, heights: widths, length: end - start)
    return zip(texts, zip(placed, widths)).map { text, place in
      TextBlock(
        text, x: start + place.0 + place.1 / 2, baseline: lineBaseline, size: size, anchor: .middle, ink: .muted)
    }
  }

  /// Nil where it would meet another text; the notes say the date too.
  private func asOfLabel(beside others: [TextBlock]) -> TextBlock? {
    guard let asOf else { return nil }
    let x = left + scale.position(of: asOf.time)
    let half = font.width(of: asOf.text) / 2
    let block = TextBlock(
      asOf.text, x: min(max(x, left - Self.overhang + half), left + scale.length + Self.overhang - half),
      baseline: lineBaseline, size: size, anchor: .middle)
    return others.contains { Self.meet($0.bounds(in: theme).x, block.bounds(in: theme).x) } ? nil : block
  }
}
