import FigureStyle
import Markup
import TimelineLayout

/// Ends of marks that are no dates: open, not known, or beyond what the panel shows.
extension MarkDrawing {
  func arrow(_ from: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let end = chartEnd(direction)
    if from != end { bar(min(from, end), max(from, end), .solid, &svg) }
    brush.polygon(head(at: end, direction), .fill(ink.colour), &svg)
  }

  func ray(_ from: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let end = chartEnd(direction)
    line(from, end, isDotted: true, &svg)
    var paint = Paint.stroke(ink.colour, 1.1)
    paint.fill = ink.paper.description
    brush.polygon(head(at: end, direction), paint, &svg)
  }

  private func chartEnd(_ direction: TimeMark.Direction) -> Double {
    direction == .future ? mark.chart.upperBound : mark.chart.lowerBound
  }

  private func head(at end: Double, _ direction: TimeMark.Direction) -> [(along: Double, across: Double)] {
    let half = width / 2 + 1.5
    return [
      (end, mark.across - half), (end, mark.across + half), (end + (direction == .future ? 6 : -6), mark.across),
    ]
  }

  /// A short fade and a question mark; where the other end is a day, it is drawn, since nothing else stands for it.
  func unknown(_ at: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    fade(from: at, direction, &svg)
    if spans.isEmpty { bar(min(at, at + sign * 2.5), max(at, at + sign * 2.5), .solid, &svg) }
    let place = brush.point(at + sign * (TimeMark.fadeLength + 5), mark.across)
    MarkSymbol.drawQuestion(place.x, place.y, ink.colour, &svg)
  }

  /// Two strokes across the end: it goes on where the panel does not.
  func cut(_ at: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    for offset in [1.5, 4.0] {
      brush.line(
        at + sign * offset - 1.5, mark.across - width / 2 - 1, at + sign * offset + 1.5, mark.across + width / 2 + 1,
        .stroke(ink.colour, 1.1), &svg)
    }
  }
}
