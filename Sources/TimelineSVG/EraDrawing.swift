import FigureStyle
import Markup
import TimelineLayout

/// An era's band beside the ticks: its certain extent in the full tint, what may belong to it in a lighter one, an end
/// that is only about so faded, an uncertain era within a broken outline.
struct EraDrawing {
  let era: EraBand
  let tint: Colour
  let theme: Theme
  let brush: Brush

  /// What may lie on the era before or after; to be drawn below all bands.
  func drawFades(_ svg: inout SVGWriter) {
    let mark = era.mark
    if mark.fades.contains(.past) { fade(from: mark.extent.lowerBound, .past, &svg) }
    if mark.fades.contains(.future) { fade(from: mark.extent.upperBound, .future, &svg) }
    for case .unknown(let at, let direction) in mark.pieces { fade(from: at, direction, &svg) }
  }

  func draw(_ svg: inout SVGWriter) {
    let mark = era.mark
    for piece in mark.pieces {
      switch piece {
      case .span(let from, let to, .solid): band(from, to, full, &svg)
      case .span(let from, let to, _): band(from, to, lighter, &svg)
      case .arrow(let from, let direction), .ray(let from, let direction):
        let end = direction == .future ? mark.chart.upperBound : mark.chart.lowerBound
        band(min(from, end), max(from, end), full, &svg)
        arrowhead(at: end, direction, &svg)
      case .dot(let at, _), .tick(let at): band(at - 1, at + 1, full, &svg)
      case .join, .unknown, .cut: break
      }
    }
  }

  private var full: Paint {
    var paint = Paint.fill(era.mark.isUncertain ? lighterTint : tint)
    if era.mark.isUncertain {
      (paint.stroke, paint.strokeWidth, paint.dashes) = (theme.mutedInk.description, 0.8, "2 1.5")
    }
    return paint
  }
  private var lighter: Paint { .fill(lighterTint) }
  private var lighterTint: Colour { tint.mixed(with: theme.background, share: 0.5) }

  private func band(_ from: Double, _ to: Double, _ paint: Paint, _ svg: inout SVGWriter) {
    brush.rectangle(
      along: from, across: era.across.lowerBound + 1, length: max(to - from, 1),
      width: era.across.upperBound - era.across.lowerBound - 2, paint, &svg)
  }

  private func fade(from edge: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let start = isCertain(at: edge) ? tint : lighterTint
    for step in Fade.steps(from: edge, direction) {
      band(step.from, step.to, .fill(start.mixed(with: theme.band, share: step.share)), &svg)
    }
  }

  private func isCertain(at edge: Double) -> Bool {
    if era.mark.isUncertain { return false }
    return era.mark.pieces.allSatisfy { piece in
      if case .span(let from, let to, let texture) = piece, from == edge || to == edge {
        texture == .solid
      } else {
        true
      }
    }
  }

  private func arrowhead(at end: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let tip = end + (direction == .future ? 5.0 : -5.0)
    let (low, high) = (era.across.lowerBound + 1, era.across.upperBound - 1)
    brush.polygon([(end, low), (end, high), (tip, (low + high) / 2)], .fill(tint), &svg)
  }
}
