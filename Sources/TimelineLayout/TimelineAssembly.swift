import ChronologyModel
import FigureStyle
import TextMetrics

/// Puts heading, body, legend and notes together into the plan of the figure.
struct TimelineAssembly {
  let planner: TimelinePlanner
  let heading: Heading
  let body: TimelineBody
  let requests: [LabelRequest]

  /// px above and below the axis, for marks and labels at its ends.
  static let axisMargin = 8.0

  private var theme: Theme { planner.options.theme }
  private var top: Double { heading.bottom + Self.axisMargin }
  private var bottom: Double { top + body.scale.length }

  func plan() -> TimelinePlan {
    let (bands, keyed) = eraBands()
    let labelBottom = zip(requests.indices, body.tops).map { top + $1 + height(of: $0) }.max() ?? bottom
    let footer = Footer(
      planner: planner, top: max(bottom, labelBottom) + Self.axisMargin, width: body.width, eraKey: keyed,
      breaks: body.breaks, scale: body.scale, counts: counts)
    return TimelinePlan(
      width: body.width, height: footer.bottom, heading: heading.blocks, axis: axis(), eras: bands,
      entries: entries(), legend: footer.legend, notes: footer.notes)
  }

  private var counts: (total: Int, shortened: Int, unlabelled: Int) {
    let shortened = requests.indices.count { requests[$0].form == .short || !wrapped($0).isComplete }
    return (body.items.count, shortened, body.items.count - requests.count)
  }

  // MARK: Axis

  private func axis() -> TimelinePlan.Axis {
    let ticks = TickLabels.ticks(on: body.scale, least: TimelinePlanner.tickDistance)
    let breaks = body.breaks
    let free = ticks.filter { tick in
      !breaks.contains { abs($0.position - tick.position) < 11 && $0.kind != .scaleChange }
    }
    let asOf = planner.asOf.map { top + body.scale.position(of: $0) }
    return TimelinePlan.Axis(
      left: body.ribbonLeft, right: body.ribbonRight, top: top, bottom: bottom,
      ticks: free.map { Tick(position: top + $0.position, label: $0.label, isMajor: $0.isMajor) },
      tickLabelRight: body.ribbonLeft + body.ribbon.tickWidth - 6,
      breaks: breaks.map { TimelinePlan.Break(kind: $0.kind, position: top + $0.position, label: label(of: $0)) },
      asOf: asOf)
  }

  private func label(of axisBreak: AxisBreak) -> TextBlock? {
    guard case .fold(let years) = axisBreak.kind else { return nil }
    let middle = body.ribbonLeft + body.ribbon.tickWidth / 2
    return TextBlock(
      x: middle, baseline: top + axisBreak.position + theme.labelSize * 0.36, lineHeight: 13, size: theme.labelSize,
      anchor: .middle, lines: [[TextBlock.Run(TickLabels.foldLabel(years: years), .muted)]])
  }

  // MARK: Eras

  private func eraBands() -> (bands: [TimelinePlan.EraBand], key: [(letter: String, text: String)]) {
    var key: [(letter: String, text: String)] = []
    let bands = body.eras.enumerated().map { index, era -> TimelinePlan.EraBand in
      let left = body.ribbonLeft + body.ribbon.tickWidth + Double(body.ribbon.lanes[index]) * Ribbon.eraWidth
      let mark = era.mark.placed(
        on: body.scale, top: top, x: left + Ribbon.eraWidth / 2, radius: Ribbon.eraWidth / 2 - 1)
      let visible = longestClearStretch(of: visibleExtent(of: mark))
      let (text, fits) = eraTitle(era.event, length: visible.upperBound - visible.lowerBound)
      var title = text
      if !fits {
        title = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(key.count % 26)))
        key.append((title, "\(era.event.title), \(era.dateText)"))
      }
      let middle = (visible.lowerBound + visible.upperBound) / 2
      // Turned text runs upwards; a letter stands upright.
      let block = TextBlock(
        x: left + Ribbon.eraWidth / 2 + (fits ? theme.labelSize * 0.36 : 0),
        baseline: fits ? middle : middle + theme.labelSize * 0.36, lineHeight: 13, size: theme.labelSize,
        anchor: .middle, lines: [[TextBlock.Run(title, .normal, isBold: !fits)]])
      return TimelinePlan.EraBand(
        event: era.event.id, mark: mark, left: left, right: left + Ribbon.eraWidth, title: block,
        tooltip: era.tooltip, tint: index % 2)
    }
    return (bands, key)
  }

  private func visibleExtent(of mark: PlacedMark) -> ClosedRange<Double> {
    var range = mark.extent
    for piece in mark.pieces {
      if case .arrow(_, let direction) = piece {
        range =
          direction == .future ? range.lowerBound...mark.chart.upperBound : mark.chart.lowerBound...range.upperBound
      }
    }
    return range
  }

  /// The longest part of a band that no break crosses.
  private func longestClearStretch(of band: ClosedRange<Double>) -> ClosedRange<Double> {
    var parts: [ClosedRange<Double>] = []
    var start = band.lowerBound
    for axisBreak in body.breaks {
      let half = axisBreak.kind == .scaleChange ? AxisPlan.changeLength / 2 : AxisPlan.foldLength / 2
      let (from, to) = (top + axisBreak.position - half, top + axisBreak.position + half)
      guard from > start, from < band.upperBound else { continue }
      parts.append(start...from)
      start = to
    }
    if start < band.upperBound { parts.append(start...band.upperBound) }
    return parts.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound } ?? band
  }

  /// The longest title that runs along the band, and whether one does.
  private func eraTitle(_ event: Event, length: Double) -> (String, Bool) {
    for title in [event.title, event.shortTitle].compactMap(\.self)
    where TextMeasure.width(of: title, size: theme.labelSize) + 8 <= length {
      return (title, true)
    }
    return ("", false)
  }

  // MARK: Entries

  private func wrapped(_ index: Int) -> LabelText.Wrapped {
    body.sides[index] ? body.columns.right[index] : body.columns.left[index]
  }

  private func height(of index: Int) -> Double { wrapped(index).height }

  private func entries() -> [TimelinePlan.Entry] {
    var requestOf = [Int?](repeating: nil, count: body.items.count)
    for (index, request) in requests.enumerated() { requestOf[request.item] = index }
    return body.items.indices.map { index in
      let item = body.items[index]
      let mark = placed(index)
      let request = requestOf[index]
      let block = request.map(label)
      return TimelinePlan.Entry(
        event: item.event.id, title: item.event.title, dateText: item.dateText, style: item.style,
        importance: item.event.importance,
        mark: mark,
        leader: block.map { leader(from: mark, time: item.mark.anchor, to: $0, onRight: body.lanes.onRight[index]) }
          ?? [],
        label: block, form: request.map { requests[$0].form } ?? .more, tooltip: item.tooltip)
    }
  }

  private func placed(_ member: Int) -> PlacedMark {
    let lane = Double(body.lanes.lanes[member]) + 0.5
    let x =
      body.lanes.onRight[member]
      ? body.ribbonRight + 2 + lane * MarkLanes.width : body.ribbonLeft - 2 - lane * MarkLanes.width
    return body.items[member].mark.placed(on: body.scale, top: top, x: x, radius: body.items[member].radius)
  }

  private func label(_ index: Int) -> TextBlock {
    let text = wrapped(index)
    let onRight = body.sides[index]
    let size = theme.labelSize
    return TextBlock(
      x: onRight ? body.labelsRight : body.columns.widths.left,
      baseline: top + body.tops[index] + text.lineHeight / 2 + size * 0.36, lineHeight: text.lineHeight, size: size,
      anchor: onRight ? .start : .end, lines: text.lines)
  }

  /// From the mark outwards, level to the edge of the marks, then to the middle of the label's first line.
  private func leader(
    from mark: PlacedMark, time: TimePosition, to label: TextBlock, onRight: Bool
  ) -> [TimelinePlan.Point] {
    let y = top + body.scale.position(of: time)
    let end = label.baseline - label.size * 0.36
    let sign = onRight ? 1.0 : -1.0
    let marksEdge = onRight ? body.labelsRight - TimelineBody.leaderRoom : body.marksLeft
    let labelEdge = label.x - sign * 3
    return [
      TimelinePlan.Point(x: mark.x + sign * (mark.radius + 1), y: y), TimelinePlan.Point(x: marksEdge, y: y),
      TimelinePlan.Point(x: labelEdge - sign * 3, y: end), TimelinePlan.Point(x: labelEdge, y: end),
    ]
  }
}
