import FigureStyle
import TextMetrics

/// The axis of the horizontal forms: a band with the labels of its ticks, and a line above it for what is left out and for the
/// as-of date.
struct RowsAxis {
  let scale: TimeScale
  let breaks: [AxisBreak]
  /// px where time begins.
  let left: Double
  /// Of the line above the band; the band's own top where there is none.
  let top: Double
  let theme: Theme
  /// px of the figure.
  let width: Double
  /// The as-of date where it lies on the axis, and how it is written.
  let asOf: (time: TimePosition, text: String)?

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
  /// px at either side of the middle of a break in which no text stands.
  private static let foldHalf = 9.2
  private static let changeHalf = 4.0

  private var size: Double { theme.labelSize }
  private var hasLine: Bool { asOf != nil || !folds.isEmpty }
  private var folds: [AxisBreak] { breaks.filter { $0.kind != .scaleChange } }
  private var bandTop: Double { top + (hasLine ? folds.isEmpty ? Self.lineHeight : Self.foldLineHeight : 0) }
  var bottom: Double { bandTop + Self.bandHeight }

  func axis() -> Axis {
    let folds = foldLabels()
    var rest = folds[...]
    var axis = Axis(
      along: left...(left + scale.length), across: bandTop...bottom, ticks: ticks(),
      breaks: breaks.map { axisBreak in
        Axis.Break(
          kind: axisBreak.kind, position: left + axisBreak.position,
          label: axisBreak.kind == .scaleChange ? nil : rest.popFirst())
      }, asOf: asOf.map { left + scale.position(of: $0.time) })
    axis.overhang = Self.overhang
    axis.asOfLabel = asOfLabel(beside: folds)
    return axis
  }

  // MARK: Ticks

  /// Each stretch names its first tick, with the year, and the greater units in it before others.
  private func ticks() -> [Axis.Tick] {
    var candidates: [(tick: Tick, rank: Int)] = []
    for stretch in scale.stretches {
      let own = TickLabels.ticks(on: TimeScale(stretches: [stretch]), least: Self.tickDistance)
      candidates += own.enumerated().map {
        $0.offset == 0 ? (withYear($0.element, in: stretch), 0) : ($0.element, $0.element.isMajor ? 0 : 1)
      }
    }
    candidates = candidates.filter { candidate in
      !breaks.contains { abs($0.position - candidate.tick.position) < ($0.kind == .scaleChange ? 1 : Self.foldHalf) }
    }
    var taken = breaks.map { axisBreak -> ClosedRange<Double> in
      let half = (axisBreak.kind == .scaleChange ? Self.changeHalf : Self.foldHalf) - Self.textDistance / 2
      return (left + axisBreak.position - half)...(left + axisBreak.position + half)
    }
    if let asOf {
      let line = left + scale.position(of: asOf.time)
      taken.append((line + Self.textDistance - 2)...(line + Self.textDistance - 2))
    }
    var labels: [Int: TextBlock] = [:]
    for index in candidates.indices.sorted(by: { (candidates[$0].rank, $0) < (candidates[$1].rank, $1) }) {
      let tick = candidates[index].tick
      guard let text = tick.label else { continue }
      // The first tick after a break has its label after it, too.
      for anchor in candidates[index].rank == 0 ? [TextBlock.Anchor.middle, .start] : [.middle] {
        let block = inside(
          TextBlock(
            text, x: left + tick.position - (anchor == .start ? 2 : 0), baseline: bandTop + 12, size: size,
            anchor: anchor, ink: tick.isMajor ? .normal : .muted, isBold: tick.isMajor))
        let along = TextBounds(block).x
        guard !taken.contains(where: { Self.meet($0, along) }) else { continue }
        taken.append(along)
        labels[index] = block
        break
      }
    }
    return candidates.indices.map { index in
      Axis.Tick(
        position: left + candidates[index].tick.position, label: labels[index],
        isMajor: candidates[index].tick.isMajor)
    }
  }

  /// A month or a day that is the first to be named.
  private func withYear(_ tick: Tick, in stretch: TimeScale.Stretch) -> Tick {
    let time = stretch.times.lowerBound + (tick.position - stretch.pixels.lowerBound) / stretch.pixelsPerDay
    let year = TickLabels.year(CalendarYears.year(of: time + 1e-3))
    guard let label = tick.label, label != year, label.contains(where: \.isLetter), !label.contains(year) else {
      return tick
    }
    return Tick(position: tick.position, label: "\(label) \(year)", isMajor: tick.isMajor)
  }

  private static func meet(_ first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Bool {
    first.lowerBound < second.upperBound + textDistance && second.lowerBound < first.upperBound + textDistance
  }

  /// Moved so that it stands over the band.
  private func inside(_ block: TextBlock) -> TextBlock {
    let along = TextBounds(block).x
    var block = block
    block.x +=
      max(0, left - Self.overhang - along.lowerBound)
      - max(0, along.upperBound - left - scale.length - Self.overhang)
    return block
  }

  // MARK: The line above

  /// Of each fold, as near its middle as the others allow.
  private func foldLabels() -> [TextBlock] {
    let texts = folds.compactMap {
      if case .fold(let years) = $0.kind { TickLabels.foldLabel(years: years) } else { nil }
    }
    let widths = texts.map { TextMeasure.width(of: $0, size: size) + Self.textDistance }
    let placed = ColumnPlacement.place(
      wanted: zip(folds, widths).map { left + $0.position - $1 / 2 }, heights: widths, length: width)
    return zip(texts, zip(placed, widths)).map { text, place in
      TextBlock(
        text, x: place.0 + (place.1 - Self.textDistance) / 2, baseline: top + size * 0.9, size: size, anchor: .middle,
        ink: .muted)
    }
  }

  /// Nil where it would meet another text; the notes say the date too.
  private func asOfLabel(beside others: [TextBlock]) -> TextBlock? {
    guard let asOf else { return nil }
    let block = inside(
      TextBlock(
        asOf.text, x: left + scale.position(of: asOf.time), baseline: top + size * 0.9, size: size, anchor: .middle))
    let along = TextBounds(block).x
    return others.contains { Self.meet(TextBounds($0).x, along) } ? nil : block
  }
}
