import FigureStyle
import Markup
import TimelineLayout

/// Draws one mark on its lane by the drawing vocabulary.
struct MarkDrawing {
  let mark: PlacedMark
  let style: CategoryStyle
  let theme: Theme
  let brush: Brush

  private var width: Double { mark.thickness }
  private var colour: Colour { style.colour }
  private var light: Colour { colour.mixed(with: theme.background, share: 0.78) }
  private var outline: Paint {
    var paint = Paint.stroke(colour, 1.2)
    paint.fill = (mark.isUncertain ? light : theme.background).description
    if mark.isUncertain { paint.dashes = "2 1.5" }
    return paint
  }

  func draw(_ svg: inout SVGWriter) {
    for piece in mark.pieces { draw(piece, &svg) }
    if mark.isApproximate { drawFades(&svg) }
  }

  private func draw(_ piece: TimeMark.Piece, _ svg: inout SVGWriter) {
    switch piece {
    case .dot(let at, let isHollow): dot(at, isHollow: isHollow, &svg)
    case .span(let from, let to, let texture): span(from, to, texture, &svg)
    case .tick(let at):
      brush.line(at, mark.across - 3.5, at, mark.across + 3.5, .stroke(colour, 1.4), &svg)
    case .join(let from, let to, let isDotted):
      brush.line(from, mark.across, to, mark.across, .stroke(colour, 1, dashes: isDotted ? "1 2" : nil), &svg)
    case .arrow(let from, let direction): arrow(from, direction, &svg)
    case .unknown(let at, let direction): unknown(at, direction, &svg)
    case .cut(let at, let direction): cut(at, direction, &svg)
    }
  }

  private func dot(_ along: Double, isHollow: Bool, _ svg: inout SVGWriter) {
    let isOutlined = isHollow || mark.isUncertain
    let paint = isOutlined ? outline : Paint.fill(colour)
    let radius = isOutlined ? mark.radius - 0.4 : mark.radius
    let place = brush.point(along, mark.across)
    MarkSymbol.draw(style.shape, place.x, place.y, radius, paint, &svg)
  }

  private func bar(_ from: Double, _ length: Double, radius: Double = 0, _ paint: Paint, _ svg: inout SVGWriter) {
    brush.rectangle(
      along: from, across: mark.across - width / 2, length: length, width: width, radius: radius, paint, &svg)
  }

  private func span(_ from: Double, _ to: Double, _ texture: TimeMark.Texture, _ svg: inout SVGWriter) {
    let length = max(to - from, 3)
    let start = (from + to - length) / 2
    switch texture {
    case .solid where mark.isUncertain: bar(start, length, radius: 1, outline, &svg)
    case .solid: bar(start, length, radius: 1, .fill(colour), &svg)
    case .shoulder: bar(start, length, .fill(colour.mixed(with: theme.background, share: 0.66)), &svg)
    case .hollow, .hatched:
      let capsule = max(length, width)
      let start = (from + to - capsule) / 2
      bar(start, capsule, radius: width / 2, outline, &svg)
      if texture == .hatched { hatch(start, start + capsule, &svg) }
    }
  }

  private func hatch(_ from: Double, _ to: Double, _ svg: inout SVGWriter) {
    let half = width / 2
    var path = SVGPath()
    // A capsule as long as a page is hatched no more densely than the eye can use.
    let step = max(4, (to - from) / 400)
    var along = from + 3
    while along < to - 1 {
      let (start, end) = (brush.point(along + 2, mark.across - half), brush.point(along - 2, mark.across + half))
      path.move(start.x, start.y)
      path.line(end.x, end.y)
      along += step
    }
    svg.path(path, .stroke(colour, 0.9))
  }

  private func arrow(_ from: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    let end = direction == .future ? mark.chart.upperBound : mark.chart.lowerBound
    let (low, high) = (min(from, end), max(from, end))
    if high > low { bar(low, high - low, .fill(colour), &svg) }
    brush.polygon(
      [(end, mark.across - 4), (end, mark.across + 4), (end + sign * 6, mark.across)], .fill(colour), &svg)
  }

  private func unknown(_ at: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    fade(from: at, towards: sign, &svg)
    let place = brush.point(at + sign * (TimeMark.fadeLength + 5), mark.across)
    MarkSymbol.drawQuestion(place.x, place.y, colour, &svg)
  }

  /// Two strokes across the end: it goes on where the panel does not.
  private func cut(_ at: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    for offset in [1.5, 4.0] {
      brush.line(
        at + sign * offset - 1.5, mark.across - width / 2 - 1, at + sign * offset + 1.5, mark.across + width / 2 + 1,
        .stroke(colour, 1.1), &svg)
    }
  }

  /// Edges that fade outwards: three steps, which every program draws alike.
  private func drawFades(_ svg: inout SVGWriter) {
    fade(from: mark.extent.lowerBound - edge, towards: -1, &svg)
    fade(from: mark.extent.upperBound + edge, towards: 1, &svg)
  }

  /// A dot's edge is a radius away from its date.
  private var edge: Double {
    let isDot = mark.pieces.contains { if case .dot = $0 { true } else { false } }
    return isDot ? mark.radius - 1 : 0
  }

  private func fade(from start: Double, towards sign: Double, _ svg: inout SVGWriter) {
    let step = TimeMark.fadeLength / 3
    for (index, share) in [0.35, 0.6, 0.82].enumerated() {
      let along = start + sign * step * Double(index)
      bar(min(along, along + sign * step), step, .fill(colour.mixed(with: theme.background, share: share)), &svg)
    }
  }
}

/// The shapes that tell categories apart beside their colours.
enum MarkSymbol {
  /// A question mark of 4 by 7 px, drawn as a shape so that no font decides its size.
  static func drawQuestion(_ x: Double, _ y: Double, _ colour: Colour, _ svg: inout SVGWriter) {
    var path = SVGPath()
    path.move(x - 1.8, y - 1.8)
    path.curve(x - 1.8, y - 4.2, x + 1.9, y - 4.2, x + 1.9, y - 1.9)
    path.curve(x + 1.9, y - 0.3, x, y - 0.4, x, y + 1.4)
    svg.path(path, .stroke(colour, 1.2))
    svg.circle(x, y + 3.1, radius: 0.8, .fill(colour))
  }

  static func draw(
    _ shape: MarkShape, _ x: Double, _ y: Double, _ radius: Double, _ paint: Paint, _ svg: inout SVGWriter
  ) {
    switch shape {
    case .circle: svg.circle(x, y, radius: radius, paint)
    case .square:
      let side = radius * 1.8
      svg.rectangle(x - side / 2, y - side / 2, width: side, height: side, paint)
    case .diamond:
      let reach = radius * 1.25
      svg.path(.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]), paint)
    case .triangle:
      let reach = radius * 1.2
      svg.path(.polygon([(x, y - reach), (x + reach, y + reach * 0.8), (x - reach, y + reach * 0.8)]), paint)
    }
  }
}
