import ChronologyModel
import FigureStyle
import TextMetrics
import Wording

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
    guard whole.labels.places.count < count else { return [plan(whole)] }
    // The right end says how many have no label.
    let more = font.width(of: moreText(count)) + 6
    return [plan(solved(plot.lowerBound, plot.upperBound - more))]
  }

  private var theme: Theme { options.theme }
  private var size: Double { theme.labelSize }
  private var font: LabelFont { LabelFont(theme) }
  /// Of the events of a crowd, too, of which only the most important have marks.
  private var count: Int { content.crowd?.beginnings.count ?? content.items.count }
  private var width: Double { options.size.pixelWidth }

  private static let lineHeight = 14.0
  /// px across that one lane of marks takes; where more than a few overlap, the others stand over them.
  private static let laneHeight = 7.0
  private static let mostLanes = 2

  private func moreText(_ count: Int) -> String { content.words.words.more(options.language.number(count)) }

  // MARK: Places

  private struct Solved {
    let axis: RowsAxis
    let lanes: [Int]
    let laneCount: Int
    let labels: StripLabels
    let crowd: Crowd?
    let texts: [String]
    /// px of the line above the marks, which some scripts and accents make taller.
    let aboveHeight: Double

    var marks: ClosedRange<Double> {
      let top = axis.bottom + 2 + aboveHeight
      return top...(top + Double(laneCount) * StripForm.laneHeight + 2)
    }
    /// Behind the marks.
    var density: DensityBars? {
      crowd.flatMap {
        DensityBars(
          $0, scale: axis.scale, start: axis.left, base: marks.upperBound, sign: -1,
          reach: marks.upperBound - marks.lowerBound)
      }
    }
    var bottom: Double { marks.upperBound + StripForm.lineHeight + 3 }
  }

  /// - Parameters: where time begins and ends (px).
  private func solved(_ left: Double, _ right: Double) -> Solved {
    let axis = RowsAxis(
      axisPlan, left: left, right: max(right, left + 40), top: 0, theme: theme, words: .of(options.language),
      centimetre: options.centimetre, asOf: nil,
      outside: OutsideCounts())
    let scale = axis.scale
    let rooms = content.items.map { $0.mark.room(on: scale, radius: $0.radius) }
    let packed = LanePacking.lanes(of: rooms)
    let texts = content.items.map { content.words.label(of: $0, .short, withDate: false).title }
    // What is wider than the strip needs no measuring to its end.
    let widths = zip(content.items, texts).map { font.width(of: String($1.prefix(1000)), isBold: $0.isEmphasised) }
    let labels = StripLabels(
      order: content.inOrderOfGivingWay(room: widths).reversed(),
      positions: content.items.map { left + scale.position(of: $0.mark.anchor) }, widths: widths,
      room: 1...max(right + RowsContext.margin - 1, left + 40))
    return Solved(
      axis: axis, lanes: packed.lanes.map { $0 % Self.mostLanes },
      laneCount: min(max(packed.count, 1), Self.mostLanes),
      labels: labels, crowd: content.crowd, texts: texts, aboveHeight: aboveHeight(labels, texts))
  }

  /// px
  private func aboveHeight(_ labels: StripLabels, _ texts: [String]) -> Double {
    let above = labels.places.filter { $0.value.line == .above }.keys
    return above.reduce(Self.lineHeight) { max($0, LineHeight.of(texts[$1], size: size, leading: 1)) }
  }

  /// One scale without folds: a strip has no room to say what they leave out.
  private var axisPlan: AxisPlan {
    var options = options
    options.folding = .none
    let whole = PanelContent(members: Array(content.items.indices), range: nil)
    return AxisPlanner(content, panel: whole, options: options) { _ in 1e-6 }.plan()
  }

  // MARK: The plan

  private func plan(_ solved: Solved) -> TimelinePlan {
    var panel = Panel(flow: .right, axis: solved.axis.axis())
    panel.lanes = [Lane(along: panel.axis.along, across: solved.marks, title: nil, tint: 1, isMuted: false)]
    panel.eras = eras(solved)
    panel.entries = content.items.indices.map { entry($0, solved) }
    let unlabelled = count - solved.labels.places.count
    if unlabelled > 0 {
      let middle = (solved.marks.lowerBound + solved.marks.upperBound) / 2
      panel.caption = TextBlock(
        moreText(unlabelled), x: width - 1, baseline: middle + size * 0.36, size: size, anchor: .end, ink: .muted)
    }
    panel.density = solved.density?.strip
    let texts = panel.entries.compactMap { $0.label?.bounds(in: theme) }
    for tick in panel.axis.ticks where tick.label != nil {
      panel.guides += CrossLine.segments(
        along: tick.position, across: panel.axis.across.upperBound...solved.marks.upperBound, flow: .right,
        around: texts)
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
        mark: era.mark.placed(on: solved.axis.scale, start: solved.axis.left, across: top + 1.5, radius: 1),
        across: top...(top + 3), title: nil, tooltip: content.words.tooltip(of: era), tint: index % 2,
        ground: solved.marks)
    }
  }

  private func entry(_ item: Int, _ solved: Solved) -> Entry {
    let place = solved.labels.places[item]
    let across = solved.marks.lowerBound + 1 + (Double(solved.lanes[item]) + 0.5) * Self.laneHeight
    let mark = content.items[item].mark.placed(
      on: solved.axis.scale, start: solved.axis.left, across: across, radius: content.items[item].radius * 0.85,
      thickness: 4)
    var entry = content.entry(item, marks: [mark], form: form(item, place))
    guard let place else { return entry }
    let isAbove = place.line == .above
    let baseline =
      isAbove ? solved.marks.lowerBound - Self.lineHeight + size * 0.95 : solved.marks.upperBound + size * 1.15
    entry.label = TextBlock(
      x: place.along.lowerBound, baseline: baseline, lineHeight: Self.lineHeight, size: size, anchor: .start,
      lines: [
        [
          TextBlock.Run(
            solved.texts[item], content.items[item].isMuted ? .muted : .normal,
            isBold: content.items[item].isEmphasised)
        ]
      ])
    let x = solved.axis.left + solved.axis.scale.position(of: content.items[item].mark.anchor)
    // The stub ends before the ink of its label, which some scripts set higher or lower.
    let text = solved.texts[item]
    let edge =
      isAbove
      ? max(solved.marks.lowerBound, baseline + size * TextMeasure.descent(of: text) + 1)
      : min(solved.marks.upperBound, baseline - size * TextMeasure.ascent(of: text) - 1)
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
      scaleWords: solved.axis.scaleWords, density: solved.density
    ).notes
  }
}
