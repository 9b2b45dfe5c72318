import ChronologyModel
import FigureStyle
import TextMetrics
import Wording

/// A panel of the vertical form, solved for one length of its axis: a band with ticks and eras, marks at its edges, and labels
/// in two columns beside it, each as near its mark as the others allow.
struct ColumnPanel {
  let context: ColumnContext
  let panel: PanelContent
  let choice: LabelChoice
  let length: Double
  /// Of the panel's upper left corner (px), where the axis begins below ``axisMargin``.
  let origin: Point

  /// px above and below the axis, for marks and labels at its ends.
  static let axisMargin = 8.0
  /// px that a hint at what lies outside takes beyond.
  static let hintHeight = 14.0

  private let eras: [TimelineItem]
  private let columnAxis: ColumnAxis
  private let scale: TimeScale
  private let breaks: [AxisBreak]
  private let ribbon: Ribbon
  private let split: ColumnSplit
  /// Members that have labels, and which side those stand on.
  private let labelled: [Int]
  private let sides: [Bool]
  private let tops: [Double]
  private let lanes: MarkLanes
  private let marks: [TimeMark]
  /// What each takes along the axis (px), from its start.
  private let rooms: [ClosedRange<Double>]
  private(set) var density: DensityBars?

  private var content: TimelineContent { context.content }
  private var size: Double { context.theme.labelSize }
  private var spacing: Spacing { choice.spacing }
  private var top: Double { origin.y + Self.axisMargin + (hasEarlierHint ? Self.hintHeight : 0) }

  init(
    _ context: ColumnContext, panel: PanelContent, axis: ColumnAxis, choice: LabelChoice, length: Double?, origin: Point
  ) {
    self.context = context
    self.panel = panel
    self.choice = choice
    self.origin = origin
    columnAxis = axis
    let room = context.room(panel, axis, choice)
    (eras, ribbon) = (room.eras, room.ribbon)
    labelled = panel.members.filter { choice.wording($0) != nil }
    split = ColumnSplit.best(of: labelled, choice, room: room.columns, book: context.book)
    let length = length ?? max(split.neededLength * 1.12 + 8, axis.least)
    self.length = length
    (scale, breaks) = axis.plan.scale(length: length)
    marks = panel.members.map { context.content.mark($0, in: panel) }
    let positions = Dictionary(uniqueKeysWithValues: zip(panel.members, marks.map(\.anchor)))
    let demands = zip(labelled, split.heights).map { [scale, split] item, heights in
      SideAssignment.Demand(
        position: scale.position(of: positions[item] ?? 0), heights: heights,
        half: context.theme.labelSize * choice.spacing.leading / 2,
        isFixedOnRight: split.left == 0 ? true : context.content.items[item].event.label.side.map { $0 == .right })
    }
    sides = SideAssignment(demands: demands, length: length, filling: split.sides).solve()
    tops = Self.placed(demands, sides, length)
    let sideOf = Self.markSides(panel.members, labelled, sides, choice, isSingle: split.left == 0)
    rooms = zip(panel.members, marks).map { [scale] item, mark in
      mark.room(on: scale, radius: context.content.items[item].radius * choice.spacing.dotScale)
    }
    lanes = MarkLanes(
      marks: zip(panel.members, rooms).map { item, room in
        MarkLanes.Mark(room: room, isNumbered: choice.forms[item] == .number)
      }, onRight: sideOf, budget: room.lanes, widest: choice.spacing.laneWidth)
    density = content.crowd.flatMap {
      DensityBars($0, scale: scale, start: top, base: densityBase, sign: 1)
    }
  }

  /// A mark stands on the side of its label, a numbered one beside the numbers on the right, and one without a label on the
  /// side that has fewer marks.
  private static func markSides(
    _ members: [Int], _ labelled: [Int], _ sides: [Bool], _ choice: LabelChoice, isSingle: Bool
  ) -> [Bool] {
    let known = Dictionary(uniqueKeysWithValues: zip(labelled, sides))
    var surplus = 0
    return members.map { item in
      let side = isSingle || choice.forms[item] == .number ? true : known[item] ?? (surplus <= 0)
      surplus += side ? 1 : -1
      return side
    }
  }

  private static func placed(_ demands: [SideAssignment.Demand], _ sides: [Bool], _ length: Double) -> [Double] {
    var tops = [Double](repeating: 0, count: demands.count)
    for side in [false, true] {
      let members = demands.indices.filter { sides[$0] == side }
      let placed = ColumnPlacement.place(
        wanted: members.map { demands[$0].position - demands[$0].half },
        heights: members.map { (side ? demands[$0].heights.right : demands[$0].heights.left).height }, length: length)
      for (member, top) in zip(members, placed) { tops[member] = top }
    }
    return tops
  }

  // MARK: Places across the axis

  private var marksLeft: Double { split.left == 0 ? origin.x : origin.x + split.left + spacing.leaderRoom }
  private var ribbonLeft: Double { marksLeft + Double(lanes.counts.left) * lanes.width + 2 }
  private var densityBase: Double { ribbonLeft + ribbon.width }
  private var ribbonRight: Double { densityBase + context.densityWidth }
  private var numbersRight: Double { ribbonRight + context.numberWidth(choice) }
  private var marksRight: Double { numbersRight + 2 + Double(lanes.counts.right) * lanes.width }
  private var labelsRight: Double { marksRight + spacing.leaderRoom }

  // MARK: The finished panel

  /// Of the lowest thing in it (px).
  var bottom: Double {
    let labels = labelled.indices.map { top + tops[$0] + wrapped($0).height }
    let numbers = numberBlocks().values.map { $0.baseline + size * TextMeasure.descent }
    // What says that an end is not known stands beyond it.
    let marks = rooms.map(\.upperBound).max().map { top + $0 - Self.axisMargin }
    return max(labels.max() ?? 0, numbers.max() ?? 0, top + length, marks ?? 0) + Self.axisMargin
      + (hasLaterHint ? Self.hintHeight : 0)
  }

  /// Labels that are cut short, as no three lines hold them.
  var cutCount: Int {
    labelled.indices.count { choice.forms[labelled[$0]] == .full && !wrapped($0).isComplete }
  }

  func finished() -> Panel {
    var result = Panel(flow: .down, axis: axis())
    result.eras = eraBands()
    result.entries = entries()
    result.density = density?.strip
    result.axis.asOfLine = asOfLine(result)
    return result
  }

  var scaleWords: [String] { columnAxis.scaleWords(on: scale) }

  /// The eras whose bands are too short for their titles, by letter.
  var eraKey: [(letter: String, text: String)] {
    EraNaming.key(eras, eraBands(), content.words)
  }

  private func axis() -> Axis {
    let right = ribbonLeft + ribbon.tickWidth - spacing.ribbonPadding
    var axis = Axis(
      along: top...(top + length), across: ribbonLeft...ribbonRight,
      ticks: columnAxis.ticks(on: scale).map { tick in
        Axis.Tick(
          position: top + tick.position,
          label: tick.label.flatMap { text in
            isCrossed(tick.position)
              ? nil
              : TextBlock(
                text, x: right, baseline: top + tick.position + size * 0.36, size: size, anchor: .end,
                ink: tick.isMajor ? .normal : .muted, isBold: tick.isMajor)
          }, isMajor: tick.isMajor)
      },
      breaks: breaks.map { Axis.Break(kind: $0.kind, position: top + $0.position, label: label(of: $0)) },
      asOf: scale.times.flatMap { times in
        content.asOf.flatMap { times.contains($0) ? top + scale.position(of: $0) : nil }
      })
    axis.lens = columnAxis.plan.tint(on: scale, breaks, overhang: axis.overhang).map {
      (top + $0.lowerBound)...(top + $0.upperBound)
    }
    axis.outside = hints
    return axis
  }

  /// Whether a break's lines would run through the label of a tick there, as on an axis that is too short for its breaks.
  private func isCrossed(_ position: Double) -> Bool {
    breaks.contains { abs(position - $0.position) < $0.kind.half + size * 0.45 }
  }

  private func label(of axisBreak: AxisBreak) -> TextBlock? {
    columnAxis.words.label(of: axisBreak.kind).map {
      TextBlock(
        $0, x: ribbonLeft + ribbon.tickWidth / 2, baseline: top + axisBreak.position + size * 0.36, size: size,
        anchor: .middle, ink: .muted)
    }
  }

  private func asOfLine(_ panel: Panel) -> [Segment] {
    guard let asOf = panel.axis.asOf, content.hasFuture else { return [] }
    let texts =
      panel.axis.ticks.compactMap(\.label) + panel.axis.breaks.compactMap(\.label) + panel.eras.compactMap(\.title)
    let across = panel.axis.across
    return CrossLine.segments(
      along: asOf, across: (across.lowerBound - 2)...(across.upperBound + 2), flow: panel.flow, around: texts,
      in: context.theme)
  }

  // MARK: What lies outside

  private var hasEarlierHint: Bool { content.outside(of: panel).earlier > 0 }
  private var hasLaterHint: Bool { content.outside(of: panel).later > 0 }

  private var hints: [OutsideHint] {
    let words = columnAxis.words
    var hints: [OutsideHint] = []
    if hasEarlierHint {
      hints.append(
        hint(words.earlier(words.language.number(content.outside.earlier)), .past, y: top - Self.axisMargin - 3))
    }
    if hasLaterHint {
      hints.append(
        hint(words.later(words.language.number(content.outside.later)), .future, y: top + length + Self.axisMargin + 3))
    }
    return hints
  }

  /// In the middle of the band, after its arrow.
  private func hint(_ text: String, _ direction: TimeMark.Direction, y: Double) -> OutsideHint {
    let middle = (ribbonLeft + ribbonRight) / 2
    let width = context.book.font.width(of: text)
    return OutsideHint(
      direction: direction,
      label: TextBlock(text, x: middle + 5, baseline: y + size * 0.36, size: size, anchor: .middle, ink: .muted),
      arrow: Point(x: middle - width / 2 - 1, y: y))
  }

  // MARK: Eras

  private func eraBands() -> [EraBand] {
    var letters = context.firstLetter
    return eras.enumerated().map { index, era in
      let left = ribbonLeft + ribbon.tickWidth + Double(ribbon.lanes[index]) * Ribbon.eraWidth
      let middle = left + Ribbon.eraWidth / 2
      let mark = era.mark.placed(on: scale, start: top, across: middle, radius: Ribbon.eraWidth / 2 - 1)
      let clear = longestClearStretch(of: mark.visibleExtent)
      let place = (clear.lowerBound + clear.upperBound) / 2
      let title: TextBlock
      if let text = EraNaming.title(of: era.event, length: clear.upperBound - clear.lowerBound, font: context.book.font)
      {
        // Turned text runs upwards.
        title = TextBlock(
          x: middle + size * 0.36, baseline: place, lineHeight: 13, size: size, anchor: .middle,
          lines: [[TextBlock.Run(text)]], isTurned: true)
      } else {
        title = TextBlock(
          EraNaming.letter(letters), x: middle, baseline: place + size * 0.36,
          size: size, anchor: .middle, isBold: true)
        letters += 1
      }
      return EraBand(
        event: era.event.id, mark: mark, across: left...(left + Ribbon.eraWidth), title: title,
        tooltip: content.words.tooltip(of: era), tint: index % 2)
    }
  }

  /// The longest part of a band that no break crosses.
  private func longestClearStretch(of band: ClosedRange<Double>) -> ClosedRange<Double> {
    var parts: [ClosedRange<Double>] = []
    var start = band.lowerBound
    for axisBreak in breaks {
      let half = axisBreak.kind.length / 2
      let (from, to) = (top + axisBreak.position - half, top + axisBreak.position + half)
      guard from > start, from < band.upperBound else { continue }
      parts.append(start...from)
      start = to
    }
    if start < band.upperBound { parts.append(start...band.upperBound) }
    return parts.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound } ?? band
  }

  // MARK: Entries

  private func wrapped(_ index: Int) -> LabelText.Wrapped {
    let text = context.book.text(labelled[index], choice.wording(labelled[index]) ?? .full)
    return text.wrapped(
      width: sides[index] ? split.right : split.left, font: context.book.font, leading: spacing.leading)
  }

  private func entries() -> [Entry] {
    let requests = Dictionary(uniqueKeysWithValues: zip(labelled, labelled.indices))
    let numbers = numberBlocks()
    return panel.members.indices.map { index in
      let item = panel.members[index]
      let mark = placed(index)
      let label = requests[item].map(label)
      var entry = content.entry(item, marks: [mark], form: choice.forms[item])
      entry.label = label
      entry.number = numbers[item]
      let y = top + scale.position(of: marks[index].anchor)
      if let label {
        entry.leader = leader(from: mark, y: y, to: label, onRight: lanes.onRight[index])
      } else if let number = numbers[item] {
        let end = number.baseline - size * 0.36
        // Slanted beside the numbers, then level: leaders of numbers do not cross.
        if abs(end - y) > 2 {
          let turn = Point(x: number.x + Self.numberSlant, y: y)
          entry.leader = [Point(x: number.x + 1, y: end), turn, Point(x: max(mark.across - mark.radius, turn.x), y: y)]
        }
      }
      return entry
    }
  }

  /// px beside the numbers, in which their leaders slant.
  static let numberSlant = 7.0

  /// px from one number to the next.
  static func numberHeight(_ size: Double) -> Double { size * 1.1 }

  /// Numbers in a column of their own, each as near its mark as the others allow.
  private func numberBlocks() -> [Int: TextBlock] {
    let numbered = panel.members.indices.filter { choice.forms[panel.members[$0]] == .number }
    guard !numbered.isEmpty else { return [:] }
    let height = Self.numberHeight(size)
    let placed = ColumnPlacement.place(
      wanted: numbered.map { scale.position(of: marks[$0].anchor) - height / 2 },
      heights: numbered.map { _ in height }, length: length)
    var blocks: [Int: TextBlock] = [:]
    for (index, place) in zip(numbered, placed) {
      let item = panel.members[index]
      blocks[item] = TextBlock(
        columnAxis.words.language.digits("\(context.numbers[item] ?? 0)"), x: numbersRight - Self.numberSlant,
        baseline: top + place + height / 2 + size * 0.36,
        size: size,
        anchor: .end, isBold: true)
    }
    return blocks
  }

  private func placed(_ index: Int) -> PlacedMark {
    let lane = Double(lanes.lanes[index]) + 0.5
    let across =
      lanes.onRight[index] ? numbersRight + 2 + lane * lanes.width : ribbonLeft - 2 - lane * lanes.width
    return marks[index].placed(
      on: scale, start: top, across: across, radius: content.items[panel.members[index]].radius * spacing.dotScale,
      thickness: min(5, lanes.width - 1))
  }

  private func label(_ index: Int) -> TextBlock {
    let text = wrapped(index)
    let onRight = sides[index]
    return TextBlock(
      x: onRight ? labelsRight : origin.x + split.left,
      baseline: top + tops[index] + text.lineHeight / 2 + size * 0.36, lineHeight: text.lineHeight, size: size,
      anchor: onRight ? .start : .end, lines: text.lines)
  }

  /// From the mark outwards, level to the edge of the marks, then to the middle of the label's first line.
  private func leader(from mark: PlacedMark, y: Double, to label: TextBlock, onRight: Bool) -> [Point] {
    let end = label.baseline - label.size * 0.36
    let sign = onRight ? 1.0 : -1.0
    let labelEdge = label.x - sign * 3
    let edge = onRight ? marksRight : marksLeft
    let start = mark.across + sign * (mark.radius + 1)
    return [
      Point(x: onRight ? min(start, edge) : max(start, edge), y: y), Point(x: edge, y: y),
      Point(x: labelEdge - sign * 3, y: end), Point(x: labelEdge, y: end),
    ]
  }
}
