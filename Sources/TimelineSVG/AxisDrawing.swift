import ChronologyModel
import FigureStyle
import Markup
import TimelineLayout

extension TimelineFigure {
  func drawAxis(_ svg: inout SVGWriter) {
    let axis = plan.axis
    svg.group(id: "\(idPrefix)-ribbon")
    svg.rectangle(
      axis.left, axis.top - 4, width: axis.right - axis.left, height: axis.bottom - axis.top + 8, radius: 2,
      .fill(theme.band))
    svg.close()
  }

  func drawEras(_ svg: inout SVGWriter) {
    guard !plan.eras.isEmpty else { return }
    svg.group(id: "\(idPrefix)-eras")
    for era in plan.eras {
      svg.group(id: AnchorID.of(era.event.text, prefix: "\(idPrefix)-event-"), title: era.tooltip)
      let tint = theme.mutedInk.mixed(with: theme.background, share: era.tint == 0 ? 0.66 : 0.76)
      EraDrawing(era: era, tint: tint, theme: theme).draw(&svg)
      if let title = era.title { draw(title, &svg, angle: title.lines.first?.first?.isBold == true ? nil : -90) }
      svg.close()
    }
    svg.close()
  }

  func drawTicks(_ svg: inout SVGWriter) {
    let axis = plan.axis
    svg.group(id: "\(idPrefix)-axis")
    for tick in axis.ticks {
      let ink = tick.isMajor ? theme.ink : theme.mutedInk
      svg.line(axis.left, tick.position, axis.left + 3, tick.position, .stroke(theme.mutedInk, 0.8))
      if let label = tick.label {
        svg.text(
          axis.tickLabelRight, tick.position + theme.labelSize * 0.36,
          [TextRun(label, fill: ink, isBold: tick.isMajor)], anchor: .end)
      }
    }
    for axisBreak in axis.breaks { draw(axisBreak, &svg) }
    svg.close()
  }

  private func draw(_ axisBreak: TimelinePlan.Break, _ svg: inout SVGWriter) {
    let axis = plan.axis
    switch axisBreak.kind {
    case .scaleChange:
      for offset in [-1.5, 1.5] {
        svg.line(
          axis.left - 3, axisBreak.position + offset, axis.right + 3, axisBreak.position + offset,
          .stroke(theme.ink, 0.9))
      }
    case .fold:
      let half = 7.5
      svg.rectangle(
        axis.left - 1, axisBreak.position - half, width: axis.right - axis.left + 2, height: 2 * half,
        .fill(theme.background))
      for edge in [axisBreak.position - half, axisBreak.position + half] {
        svg.path(zigzag(at: edge), .stroke(theme.ink, 0.9))
      }
      if let label = axisBreak.label { draw(label, &svg) }
    }
  }

  private func zigzag(at y: Double) -> SVGPath {
    let axis = plan.axis
    let count = max(2, Int((axis.right - axis.left + 6) / 5))
    let step = (axis.right - axis.left + 6) / Double(count)
    return .polyline((0...count).map { (axis.left - 3 + Double($0) * step, y + ($0 % 2 == 0 ? 1.6 : -1.6)) })
  }
}

/// An era's band in the ribbon: its certain extent in the full tint, what may belong to it in a lighter one.
struct EraDrawing {
  let era: TimelinePlan.EraBand
  let tint: Colour
  let theme: Theme

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
        band(
          min(at, at + (direction == .future ? 8 : -8)), max(at, at + (direction == .future ? 8 : -8)), lighter, &svg)
      case .dot(let at, _), .tick(let at): band(at - 1, at + 1, tint, &svg)
      case .join: break
      }
    }
  }

  private var lighter: Colour { tint.mixed(with: theme.background, share: 0.5) }

  private func band(_ from: Double, _ to: Double, _ colour: Colour, _ svg: inout SVGWriter) {
    svg.rectangle(
      era.left + 1, from, width: era.right - era.left - 2, height: max(to - from, 1), .fill(colour))
  }

  private func arrowhead(at end: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let tip = end + (direction == .future ? 5.0 : -5.0)
    let middle = (era.left + era.right) / 2
    svg.path(.polygon([(era.left + 1, end), (era.right - 1, end), (middle, tip)]), .fill(tint))
  }
}
