import ChronologyModel
import FigureStyle
import Markup
import TimelineLayout

/// Draws what lies behind the events: the band of the axis, lanes, eras, ticks and breaks.
extension TimelineFigure {
  func drawGround(_ panel: Panel, _ id: String, _ svg: inout SVGWriter) {
    let brush = Brush(flow: panel.flow)
    let axis = panel.axis
    if !panel.lanes.isEmpty { drawLanes(panel, brush, id, &svg) }
    svg.group(id: "\(id)-ribbon")
    let pad = panel.flow == .down ? 6.0 : 0
    brush.rectangle(
      along: axis.along.lowerBound - pad, across: axis.across.lowerBound,
      length: axis.along.upperBound - axis.along.lowerBound + 2 * pad,
      width: axis.across.upperBound - axis.across.lowerBound, radius: 2, .fill(theme.band), &svg)
    if let lens = axis.lens {
      brush.rectangle(
        along: lens.lowerBound, across: axis.across.lowerBound, length: lens.upperBound - lens.lowerBound,
        width: axis.across.upperBound - axis.across.lowerBound,
        .fill(theme.lens), &svg)
    }
    svg.close()
    drawEras(panel, brush, id, &svg)
    drawTicks(panel, brush, id, &svg)
  }

  private func drawLanes(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    svg.group(id: "\(id)-lanes")
    for lane in panel.lanes {
      if lane.tint == 1 {
        brush.rectangle(
          along: panel.axis.along.lowerBound, across: lane.across.lowerBound,
          length: panel.axis.along.upperBound - panel.axis.along.lowerBound,
          width: lane.across.upperBound - lane.across.lowerBound,
          .fill(theme.band.mixed(with: theme.background, share: 0.5)), &svg)
      }
      if let title = lane.title { draw(title, &svg) }
    }
    svg.close()
  }

  private func drawEras(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    guard !panel.eras.isEmpty else { return }
    svg.group(id: "\(id)-eras")
    let tints = theme.eraTints
    let drawings = panel.eras.map { era in
      EraDrawing(era: era, tint: tints[era.tint % tints.count], theme: theme, brush: brush)
    }
    for drawing in drawings { drawing.drawFades(&svg) }
    for (era, drawing) in zip(panel.eras, drawings) {
      svg.group(id: AnchorID.of(era.event.text, prefix: "\(id)-event-"), title: era.tooltip)
      drawing.draw(&svg)
      if let title = era.title { draw(title, &svg) }
      svg.close()
    }
    svg.close()
  }

  private func drawTicks(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    let axis = panel.axis
    svg.group(id: "\(id)-axis")
    for guide in panel.guides {
      svg.line(guide.from.x, guide.from.y, guide.to.x, guide.to.y, .stroke(theme.rule, 0.5))
    }
    for tick in axis.ticks {
      let edge = panel.flow == .down ? axis.across.lowerBound : axis.across.upperBound
      let length = tick.label == nil ? 2.0 : panel.flow == .down ? 3.0 : -3.0
      brush.line(tick.position, edge, tick.position, edge + length, .stroke(theme.mutedInk, 0.8), &svg)
      if let label = tick.label { draw(label, &svg) }
    }
    for axisBreak in axis.breaks { draw(axisBreak, axis, brush, &svg) }
    for line in axis.asOfLine {
      svg.line(line.from.x, line.from.y, line.to.x, line.to.y, .stroke(theme.ink, 0.9, dashes: "3 2"))
    }
    for hint in axis.outside { draw(hint, brush, &svg) }
    if let caption = panel.caption { draw(caption, &svg) }
    svg.close()
  }

  private func draw(_ hint: OutsideHint, _ brush: Brush, _ svg: inout SVGWriter) {
    draw(hint.label, &svg)
    let (along, across) = brush.flow == .down ? (hint.arrow.y, hint.arrow.x) : (hint.arrow.x, hint.arrow.y)
    let tip = hint.direction == .future ? 3.5 : -3.5
    brush.polygon(
      [(along - tip, across - 3), (along - tip, across + 3), (along + tip, across)], .fill(theme.mutedInk), &svg)
  }

  private func draw(_ axisBreak: Axis.Break, _ axis: Axis, _ brush: Brush, _ svg: inout SVGWriter) {
    let (low, high) = (axis.across.lowerBound, axis.across.upperBound)
    switch axisBreak.kind {
    case .scaleChange:
      for offset in [-1.5, 1.5] {
        brush.line(
          axisBreak.position + offset, low - 3, axisBreak.position + offset, high + 3, .stroke(theme.ink, 0.9), &svg)
      }
    case .fold:
      let half = 7.6
      brush.rectangle(
        along: axisBreak.position - half, across: low - 1, length: 2 * half, width: high - low + 2,
        .fill(theme.background), &svg)
      for edge in [axisBreak.position - half, axisBreak.position + half] {
        let count = max(2, Int((high - low + 6) / 5))
        let step = (high - low + 6) / Double(count)
        brush.polyline(
          (0...count).map { (along: edge + ($0 % 2 == 0 ? 1.4 : -1.4), across: low - 3 + Double($0) * step) },
          .stroke(theme.ink, 0.9), &svg)
      }
      if let label = axisBreak.label { draw(label, &svg) }
    }
  }
}
