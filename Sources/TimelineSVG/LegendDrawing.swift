import FigureStyle
import Markup
import TimelineLayout

extension TimelineFigure {
  func drawLegend(_ svg: inout SVGWriter) {
    svg.group(id: "\(idPrefix)-legend")
    for item in plan.legend.items {
      drawSymbol(item, &svg)
      draw(item.label, &svg)
    }
    svg.close()
    if !plan.key.isEmpty {
      svg.group(id: "\(idPrefix)-key")
      for block in plan.key { draw(block, &svg) }
      svg.close()
    }
    guard !plan.notes.isEmpty else { return }
    svg.group(id: "\(idPrefix)-notes")
    for note in plan.notes { draw(note, &svg) }
    svg.close()
  }

  /// Symbols lie on their side: time runs from left to right in the legend's boxes.
  private func drawSymbol(_ item: Legend.Item, _ svg: inout SVGWriter) {
    let middle = item.x + Legend.symbolWidth / 2
    let (left, right) = (item.x + 1, item.x + Legend.symbolWidth - 1)
    let ink = theme.mutedInk
    let light = ink.mixed(with: theme.background, share: 0.66)
    let y = item.y
    switch item.symbol {
    case .category(let style): MarkSymbol.draw(style.shape, middle, y, 4, .fill(style.colour), &svg)
    case .dot: svg.circle(middle, y, radius: 3, .fill(ink))
    case .importance: svg.circle(middle, y, radius: 4.2, .fill(theme.ink))
    case .capsule: capsule(left, right, y, nil, &svg)
    case .uncertain: capsule(left, right, y, "2 1.5", &svg)
    case .hatched:
      capsule(left, right, y, nil, &svg)
      var path = SVGPath()
      for x in stride(from: left + 3, to: right - 1, by: 4) {
        path.move(x - 1.5, y + 2)
        path.line(x + 1.5, y - 2)
      }
      svg.path(path, .stroke(ink, 0.9))
    case .bar: svg.rectangle(left, y - 2.5, width: right - left, height: 5, radius: 1, .fill(ink))
    case .shoulder:
      svg.rectangle(left, y - 2.5, width: 5, height: 5, .fill(light))
      svg.rectangle(left + 5, y - 2.5, width: right - left - 5, height: 5, .fill(ink))
    case .approximate:
      for (index, share) in [0.82, 0.6, 0.35].enumerated() {
        svg.rectangle(
          left + 2 * Double(index), y - 2.5, width: 2, height: 5, .fill(ink.mixed(with: theme.background, share: share))
        )
      }
      svg.rectangle(left + 6, y - 2.5, width: right - left - 6, height: 5, .fill(ink))
    case .ticks:
      svg.line(left, y, right, y, .stroke(ink, 0.9))
      for x in [left + 1, middle, right - 1] { svg.line(x, y - 3, x, y + 3, .stroke(ink, 1.4)) }
    case .arrow:
      svg.rectangle(left, y - 2.5, width: right - left - 5, height: 5, .fill(ink))
      svg.path(.polygon([(right - 5, y - 4), (right, y), (right - 5, y + 4)]), .fill(ink))
    case .unknownEnd:
      svg.rectangle(left, y - 2.5, width: 5, height: 5, .fill(ink))
      MarkSymbol.drawQuestion(right - 4, y, ink, &svg)
    case .cut:
      svg.rectangle(left, y - 2.5, width: right - left - 6, height: 5, .fill(ink))
      for x in [right - 4.5, right - 2] { svg.line(x - 1.5, y + 3.5, x + 1.5, y - 3.5, .stroke(ink, 1.1)) }
    case .oneOf, .allOf:
      let isOne = item.symbol == .oneOf
      svg.line(left + 2, y, right - 2, y, .stroke(ink, 1, dashes: isOne ? "1 2" : nil))
      for x in [left + 2.5, right - 2.5] {
        svg.circle(x, y, radius: 2.4, isOne ? ringPaint : .fill(ink))
      }
    }
  }

  private var ringPaint: Paint {
    var paint = Paint.stroke(theme.mutedInk, 1.1)
    paint.fill = theme.background.description
    return paint
  }

  private func capsule(_ left: Double, _ right: Double, _ y: Double, _ dashes: String?, _ svg: inout SVGWriter) {
    var paint = Paint.stroke(theme.mutedInk, 1.2, dashes: dashes)
    paint.fill = theme.background.description
    svg.rectangle(left, y - 2.5, width: right - left, height: 5, radius: 2.5, paint)
  }
}
