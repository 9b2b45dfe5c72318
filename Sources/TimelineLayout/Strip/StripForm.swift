import ChronologyModel
import FigureStyle
import TextMetrics

/// One line for a header, 14 to 18 mm tall: the axis, all marks on one line under it, and of the labels the most important ones
/// that have room above or below. It has no heading, no legend and no notes; what these would say is in its description.
struct StripForm {
  let content: TimelineContent
  let options: TimelineOptions

  init(_ content: TimelineContent, options: TimelineOptions) {
    self.content = content
    self.options = options
  }

  func plans() -> [TimelinePlan] {
    let plot = RowsContext.plot(content, left: 0, width: width)
    let whole = solved(plot.lowerBound, plot.upperBound)
    guard whole.labels.places.count < content.items.count else { return [plan(whole)] }
    // The right end says how many have no label.
    let more = TextMeasure.width(of: moreText(content.items.count), size: size) + 6
    return [plan(solved(plot.lowerBound, plot.upperBound - more))]
  }

  private var theme: Theme { options.theme }
  private var size: Double { theme.labelSize }
  private var width: Double { options.size.pixelWidth }

  private static let lineHeight = 14.0
  /// px across that one lane of marks takes; where more than a few overlap, the others stand over them.
  private static let laneHeight = 7.0
  private static let mostLanes = 2

  private func moreText(_ count: Int) -> String { "+\(count) more" }

  // MARK: Places

  private struct Solved {
    let axis: RowsAxis
    let scale: TimeScale
    let lanes: [Int]
    let laneCount: Int
    let labels: StripLabels
    let texts: [String]

    var aboveTop: Double { axis.bottom + 2 }
    var marks: ClosedRange<Double> {
      let top = aboveTop + StripForm.lineHeight
      return top...(top + Double(laneCount) * StripForm.laneHeight + 2)
    }
    var bottom: Double { marks.upperBound + StripForm.lineHeight + 3 }
  }

  /// - Parameters: where time begins and ends (px).
  private func solved(_ left: Double, _ right: Double) -> Solved {
    let (scale, breaks) = axisPlan.scale(length: max(right - left, 40))
    let rooms = content.items.map { $0.mark.room(on: scale, radius: $0.radius) }
    let packed = LanePacking.lanes(of: rooms)
    let texts = content.items.map { content.words.label(of: $0, .short, withDate: false).title }
    let widths = zip(content.items, texts).map { item, text in
      // What is wider than the strip needs no measuring to its end.
      TextMeasure.width(of: text.prefix(1000), size: size, weight: item.isMostImportant ? .bold : .regular)
    }
    let labels = StripLabels(
      order: content.inOrderOfGivingWay(room: widths).reversed(),
      positions: content.items.map { left + scale.position(of: $0.mark.anchor) }, widths: widths,
      room: 1...max(right + RowsContext.margin - 1, left + 40))
    return Solved(
      axis: RowsAxis(scale: scale, breaks: breaks, left: left, top: 0, theme: theme, width: width, asOf: nil),
      scale: scale, lanes: packed.lanes.map { $0 % Self.mostLanes },
      laneCount: min(max(packed.count, 1), Self.mostLanes),
      labels: labels, texts: texts)
  }

  /// One scale without folds: a strip has no room to say what they leave out.
  private var axisPlan: AxisPlan {
    let extents = (content.items + content.eras).map(\.mark.extent)
    let first = extents.map(\.lowerBound).min() ?? 0
    let last = max(extents.map(\.upperBound).max() ?? 1, content.asOf ?? first)
    return AxisPlanner(extents: [first...last], demands: []).plan()
  }

  // MARK: The plan

  private func plan(_ solved: Solved) -> TimelinePlan {
    var panel = Panel(flow: .right, axis: solved.axis.axis())
    panel.lanes = [Lane(along: panel.axis.along, across: solved.marks, title: nil, tint: 1, isMuted: false)]
    panel.eras = eras(solved)
    panel.entries = content.items.indices.map { entry($0, solved) }
    let unlabelled = content.items.count - solved.labels.places.count
    if unlabelled > 0 {
      let middle = (solved.marks.lowerBound + solved.marks.upperBound) / 2
      panel.caption = TextBlock(
        moreText(unlabelled), x: width - 1, baseline: middle + size * 0.36, size: size, anchor: .end, ink: .muted)
    }
    let texts = panel.entries.compactMap { $0.label.map(TextBounds.init) }
    for tick in panel.axis.ticks where tick.label != nil {
      panel.guides += Segment.upright(
        tick.position, from: panel.axis.across.upperBound, to: solved.marks.upperBound, cutBy: texts)
    }
    var plan = TimelinePlan(
      width: width, height: solved.bottom, heading: [], panels: [panel],
      legend: Legend(items: [], top: solved.bottom, bottom: solved.bottom), key: [], notes: [])
    plan.unwritten = unwritten(solved)
    return plan
  }

  private func eras(_ solved: Solved) -> [EraBand] {
    let top = solved.axis.bottom
    return content.eras.enumerated().map { index, era in
      EraBand(
        event: era.event.id,
        mark: era.mark.placed(on: solved.scale, start: solved.axis.left, across: top + 1.5, radius: 1),
        across: top...(top + 3), title: nil, tooltip: content.words.tooltip(of: era), tint: index % 2,
        ground: solved.marks)
    }
  }

  private func entry(_ item: Int, _ solved: Solved) -> Entry {
    let place = solved.labels.places[item]
    let across = solved.marks.lowerBound + 1 + (Double(solved.lanes[item]) + 0.5) * Self.laneHeight
    let mark = content.items[item].mark.placed(
      on: solved.scale, start: solved.axis.left, across: across, radius: content.items[item].radius * 0.85,
      thickness: 4)
    var entry = content.entry(item, marks: [mark], form: form(item, place))
    guard let place else { return entry }
    let isAbove = place.line == .above
    let baseline = isAbove ? solved.aboveTop + size * 0.95 : solved.marks.upperBound + size * 1.15
    entry.label = TextBlock(
      x: place.along.lowerBound, baseline: baseline, lineHeight: Self.lineHeight, size: size, anchor: .start,
      lines: [
        [
          TextBlock.Run(
            solved.texts[item], content.items[item].isMuted ? .muted : .normal,
            isBold: content.items[item].isMostImportant)
        ]
      ])
    let x = solved.axis.left + solved.scale.position(of: content.items[item].mark.anchor)
    let edge = isAbove ? solved.marks.lowerBound : solved.marks.upperBound
    entry.leader = [Point(x: x, y: edge), Point(x: x, y: across)]
    return entry
  }

  private func form(_ item: Int, _ place: StripLabels.Place?) -> LabelForm {
    guard place != nil else { return .more }
    return content.items[item].event.shortTitle == nil ? .full : .short
  }

  private func unwritten(_ solved: Solved) -> [String] {
    var choice = LabelChoice.full(content.items.count, dates: .axis)[0]
    for item in content.items.indices { choice.forms[item] = form(item, solved.labels.places[item]) }
    let notes = FigureNotes(content, options: options, form: .strip)
    return notes.footer(
      choice, members: Array(content.items.indices), cut: 0, eraKey: [],
      scaleWords: [ScaleWords.describe(solved.scale, breaks: solved.axis.breaks)].compactMap(\.self)
    ).notes
  }
}
