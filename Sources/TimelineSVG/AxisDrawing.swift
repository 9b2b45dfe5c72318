import ChronologyModel
import FigureStyle
import Markup
import TimelineLayout

/// Draws what lies behind the events: the band of the axis, lanes, eras, ticks and breaks.
extension TimelineFigure {
  func drawGround(_ panel: Panel, _ id: String, _ svg: inout SVGWriter) {
    let brush = Brush(flow: panel.flow)
    let axis = panel.axis
    drawLanes(panel, brush, id, &svg)
    drawEraGround(panel, brush, id, &svg)
    svg.group(id: "\(id)-ribbon")
    brush.rectangle(
      along: axis.along.lowerBound - axis.overhang, across: axis.across.lowerBound,
      length: axis.along.upperBound - axis.along.lowerBound + 2 * axis.overhang,
      width: axis.across.upperBound - axis.across.lowerBound, radius: 2, .fill(theme.band), &svg)
    if let lens = axis.lens {
      brush.rectangle(
        along: lens.lowerBound, across: axis.across.lowerBound, length: lens.upperBound - lens.lowerBound,
        width: axis.across.upperBound - axis.across.lowerBound,
        .fill(theme.band.mixed(with: theme.mutedInk, share: 0.1)), &svg)
    }
    svg.close()
    drawEras(panel, brush, id, &svg)
    drawTicks(panel, brush, id, &svg)
  }

  private func drawEras(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    guard !panel.eras.isEmpty else { return }
    svg.group(id: "\(id)-eras")
    for era in panel.eras {
      svg.group(id: AnchorID.of(era.event.text, prefix: "\(id)-event-"), title: era.tooltip)
      let tint = theme.mutedInk.mixed(with: theme.background, share: era.tint == 0 ? 0.66 : 0.76)
      EraDrawing(era: era, tint: tint, theme: theme, brush: brush).draw(&svg)
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
    if let label = axis.asOfLabel { draw(label, &svg) }
    for line in panel.asOfLine {
      svg.line(line.from.x, line.from.y, line.to.x, line.to.y, .stroke(theme.mutedInk, 0.8))
    }
    if let caption = panel.caption { draw(caption, &svg) }
    svg.close()
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
      let half = 7.5
      brush.rectangle(
        along: axisBreak.position - half, across: low - 1, length: 2 * half, width: high - low + 2,
        .fill(theme.background), &svg)
      for edge in [axisBreak.position - half, axisBreak.position + half] {
        let count = max(2, Int((high - low + 6) / 5))
        let step = (high - low + 6) / Double(count)
        brush.polyline(
          (0...count).map { (along: edge + ($0 % 2 == 0 ? 1.6 : -1.6), across: low - 3 + Double($0) * step) },
          .stroke(theme.ink, 0.9), &svg)
      }
      if let label = axisBreak.label { draw(label, &svg) }
    }
  }
}

/// An era's band beside the ticks: its certain extent in the full tint, what may belong to it in a lighter one.
struct EraDrawing {
  let era: EraBand
  let tint: Colour
  let theme: Theme
  let brush: Brush

  func draw(_ svg: inout SVGWriter) {
    let mark = era.mark
    for piece in mark.pieces {
      switch piece {
      case .span(let from, let to, .solid): band(from, to, tint, &svg)
      case .span(let from, let to, _): band(from, to, lighter, &svg)
      case .arrow(let from, let direction):
        let end = direction == .future ? mark.chart.upperBound : mark.chart.lowerBound
        band(min(from, end), max(from, end), tint, &svg)
        arrowhead(at: end, direction, &svg)
      case .unknown(let at, let direction):
        let end = at + (direction == .future ? 8 : -8)
        band(min(at, end), max(at, end), lighter, &svg)
      case .dot(let at, _), .tick(let at): band(at - 1, at + 1, tint, &svg)
      case .join, .cut: break
      }
    }
  }

  private var lighter: Colour { tint.mixed(with: theme.background, share: 0.5) }

  private func band(_ from: Double, _ to: Double, _ colour: Colour, _ svg: inout SVGWriter) {
    brush.rectangle(
      along: from, across: era.across.lowerBound + 1, length: max(to - from, 1),
      width: era.across.upperBound - era.across.lowerBound - 2, .fill(colour), &svg)
  }

  private func arrowhead(at end: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let tip = end + (direction == .future ? 5.0 : -5.0)
    let (low, high) = (era.across.lowerBound + 1, era.across.upperBound - 1)
    brush.polygon([(end, low), (end, high), (tip, (low + high) / 2)], .fill(tint), &svg)
  }
}
