import ChronologyModel
import FigureStyle
import TextMetrics
import Wording

/// A panel of the horizontal form: the axis on top, eras under it, and the lanes with their rows, one under another.
struct RowsPanel {
  let context: RowsContext
  let panel: PanelContent
  let choice: LabelChoice
  /// px
  let top: Double

  private let axis: RowsAxis
  private let strips: EraStrips
  private let marks: [TimeMark]
  private var scale: TimeScale { axis.scale }
  private let lanes: [LaneRows]
  /// Of the lanes that have members on this panel.
  private let groups: [Int]
  /// The rows' share of their height, less than 1 only where bare marks have to overlap.
  private let squeeze: Double

  /// px above and below the rows of a lane.
  private var lanePadding: Double { choice.spacing.gap }
  /// px between the eras and the rows.
  private static let axisDistance = 4.0

  private var theme: Theme { context.theme }
  private var content: TimelineContent { context.content }

  /// - Parameter squeeze: the share of their height that rows without labels get.
  init(
    _ context: RowsContext, panel: PanelContent, plan: AxisPlan, choice: LabelChoice, top: Double, squeeze: Double = 1
  ) {
    self.context = context
    self.panel = panel
    self.choice = choice
    self.top = top
    self.squeeze = squeeze
    let plot = context.plot
    axis = RowsAxis(
      plan, left: plot.lowerBound, right: plot.upperBound, top: top, theme: context.theme, words: context.axisWords,
      centimetre: context.centimetre,
      asOf: context.asOf(on: plan), outside: context.content.outside(of: panel))
    let scale = axis.scale
    strips = EraStrips(context.content.eras(in: panel), scale: scale, left: plot.lowerBound)
    let marks = panel.members.map { context.content.mark($0, in: panel) }
    self.marks = marks

    let grouping = context.grouping
    var members = [[LaneRows.Member]](repeating: [], count: grouping.groups.count)
    for (mark, item) in zip(marks, panel.members) {
      for group in grouping.groupsOf[item] {
        members[group].append(
          LaneRows.Member(item: item, mark: mark, isHome: group == grouping.groupsOf[item].first))
      }
    }
    groups = members.indices.filter { !members[$0].isEmpty }
    let crossings = Self.crossings(
      zip(panel.members, marks).map {
        (groups: grouping.groupsOf[$0], at: plot.lowerBound + scale.position(of: $1.anchor))
      },
      count: grouping.groups.count)
    lanes = groups.map { group in
      func place() -> LaneRows {
        LaneRows(members[group], scale: scale, crossings: crossings[group], choice: choice, context: context)
      }
      // Of a part of the chronology, the same members may stand at other places.
      guard panel.range == nil else { return place() }
      let items = members[group].map(\.item)
      let request = LaneCache.Request(
        group: group, spacing: choice.spacing, withDates: choice.withDates, isDense: choice.isDense,
        forms: items.map { choice.forms[$0] }, digits: items.map { "\(context.numbers[$0] ?? 0)".count })
      return context.cache.lane(request, place: place)
    }
  }

  /// Where lines that join the marks of one event run through each lane.
  private static func crossings(_ events: [(groups: [Int], at: Double)], count: Int) -> [[Double]] {
    var crossings = [[Double]](repeating: [], count: count)
    for event in events where event.groups.count > 1 {
      guard let first = event.groups.min(), let last = event.groups.max() else { continue }
      for group in first...last { crossings[group].append(event.at) }
    }
    return crossings
  }

  // MARK: Heights

  private var densityBottom: Double { axis.bottom + (content.crowd == nil ? 0 : DensityBars.reach + 2) }
  private var stripsTop: Double { densityBottom + 1 }
  private var rowsTop: Double { stripsTop + strips.height + Self.axisDistance }

  /// px across, of each lane.
  private var laneRanges: [ClosedRange<Double>] {
    var top = rowsTop
    return lanes.indices.map { index in
      let group = groups[index]
      let rows = context.titles.above(group) + lanes[index].height * squeeze
      let height = max(rows, context.titles.least(group)) + 2 * lanePadding
      defer { top += height }
      return top...(top + height)
    }
  }

  /// Of the lowest lane (px).
  var bottom: Double { laneRanges.last?.upperBound ?? rowsTop }

  /// px that rows take, without which the panel cannot do.
  var rowsHeight: Double { lanes.reduce(0) { $0 + $1.height } }

  /// Labels that are cut short, as no three lines hold them.
  var cutCount: Int {
    lanes.reduce(0) { count, lane in
      count
        + lane.members.indices.count { index in
          choice.forms[lane.members[index]] == .full
            && lane.placement.spots[index].candidate.label.map { !$0.isComplete } ?? false
        }
    }
  }

  var scaleWords: [String] { axis.scaleWords }

  /// How many events there were, in bars between the axis and the eras.
  var density: DensityBars? {
    content.crowd.flatMap {
      DensityBars($0, scale: scale, start: context.plot.lowerBound, base: densityBottom, sign: -1)
    }
  }

  /// The eras whose strips are too short for their titles, by letter.
  var eraKey: [(letter: String, text: String)] { EraNaming.key(strips.eras, eraBands(), content.words) }

  /// Whether lines join marks of one event.
  var hasJoints: Bool { panel.members.contains { context.grouping.groupsOf[$0].count > 1 } }

  // MARK: The finished panel

  func finished() -> Panel {
    let axis = axis.axis()
    var result = Panel(flow: .right, axis: axis)
    result.density = density?.strip
    result.eras = eraBands()
    result.lanes = laneBands()
    result.entries = entries()
    let texts = result.entries.flatMap { [$0.label, $0.number] } + result.lanes.map(\.title)
    let bounds = texts.compactMap { $0?.bounds(in: theme) }
    for index in result.entries.indices {
      result.entries[index].joints = joints(result.entries[index].marks, panel.members[index], index, bounds)
    }
    let changes = axis.breaks.filter { $0.kind == .scaleChange }.flatMap { [$0.position - 1.5, $0.position + 1.5] }
    for x in axis.ticks.filter({ $0.label != nil }).map(\.position) + changes {
      result.guides += upright(x, from: rowsTop, to: bottom, around: bounds)
    }
    if let asOf = axis.asOf {
      let named = (axis.ticks.map(\.label) + result.eras.map(\.title)).compactMap { $0?.bounds(in: theme) }
      result.axis.asOfLine = upright(asOf, from: axis.across.lowerBound - 2, to: bottom, around: bounds + named)
    }
    return result
  }

  private func upright(_ x: Double, from top: Double, to bottom: Double, around texts: [Bounds]) -> [Segment] {
    CrossLine.segments(along: x, across: top...max(bottom, top), flow: .right, around: texts)
  }

  private func eraBands() -> [EraBand] {
    strips.bands(
      top: stripsTop, rows: rowsTop...max(bottom, rowsTop), firstLetter: context.firstLetter, font: context.book.font,
      words: content.words)
  }

  private func laneBands() -> [Lane] {
    zip(groups, laneRanges).enumerated().map { index, lane in
      let (group, across) = lane
      return Lane(
        along: 0...context.width, across: across,
        title: context.titles.block(
          group, isMuted: context.grouping.groups[group].isMuted, x: 4, top: across.lowerBound + lanePadding,
          theme: theme),
        tint: index % 2, isMuted: context.grouping.groups[group].isMuted)
    }
  }

  private func entries() -> [Entry] {
    var marksOf: [Int: [PlacedMark]] = [:]
    var labels: [Int: TextBlock] = [:]
    for (lane, (group, across)) in zip(lanes, zip(groups, laneRanges)) {
      let top = across.lowerBound + lanePadding + context.titles.above(group)
      for (index, item) in lane.members.enumerated() {
        marksOf[item, default: []].append(placed(item, across: top + lane.markMiddle(index) * squeeze))
        if let label = lane.label(index, top: top, size: theme.labelSize) { labels[item] = label }
      }
    }
    return panel.members.map { item in
      var entry = content.entry(item, marks: marksOf[item] ?? [], form: choice.forms[item])
      if choice.forms[item] != .number {
        entry.label = labels[item]
      } else if var number = labels[item] {
        // The place may be that of another number with as many digits.
        number.lines = [[TextBlock.Run(context.language.digits("\(context.numbers[item] ?? 0)"), isBold: true)]]
        entry.number = number
      }
      return entry
    }
  }

  private func placed(_ item: Int, across: Double) -> PlacedMark {
    content.mark(item, in: panel).placed(
      on: scale, start: context.plot.lowerBound, across: across,
      radius: content.items[item].radius * choice.spacing.dotScale)
  }

  /// From the uppermost mark of an event to the lowest.
  private func joints(_ marks: [PlacedMark], _ item: Int, _ index: Int, _ texts: [Bounds]) -> [Segment] {
    guard let first = marks.map(\.across).min(), let last = marks.map(\.across).max(), first < last else { return [] }
    let x = context.plot.lowerBound + scale.position(of: self.marks[index].anchor)
    return upright(x, from: first, to: last, around: texts)
  }
}
