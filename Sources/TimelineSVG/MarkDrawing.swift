import FigureStyle
import Markup
import TimelineLayout

/// Draws one mark on its lane by the drawing vocabulary.
struct MarkDrawing {
  let mark: PlacedMark
  let style: CategoryStyle
  let theme: Theme

  /// px across the lane.
  private static let barWidth = 5.0
  private static let capsuleWidth = 5.0

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
    case .tick(let at): svg.line(mark.x - 3.5, at, mark.x + 3.5, at, .stroke(colour, 1.4))
    case .join(let from, let to, let isDotted):
      svg.line(mark.x, from, mark.x, to, .stroke(colour, 1, dashes: isDotted ? "1 2" : nil))
    case .arrow(let from, let direction): arrow(from, direction, &svg)
    case .unknown(let at, let direction): unknown(at, direction, &svg)
    }
  }

  private func dot(_ y: Double, isHollow: Bool, _ svg: inout SVGWriter) {
    let isOutlined = isHollow || mark.isUncertain
    let paint = isOutlined ? outline : Paint.fill(colour)
    let radius = isOutlined ? mark.radius - 0.4 : mark.radius
    MarkSymbol.draw(style.shape, mark.x, y, radius, paint, &svg)
  }

  private func span(_ from: Double, _ to: Double, _ texture: TimeMark.Texture, _ svg: inout SVGWriter) {
    let width = Self.barWidth
    let height = max(to - from, 3)
    let top = (from + to - height) / 2
    switch texture {
    case .solid where mark.isUncertain:
      svg.rectangle(mark.x - width / 2, top, width: width, height: height, radius: 1, outline)
    case .solid: svg.rectangle(mark.x - width / 2, top, width: width, height: height, radius: 1, .fill(colour))
    case .shoulder:
      svg.rectangle(
        mark.x - width / 2, top, width: width, height: height, .fill(colour.mixed(with: theme.background, share: 0.66)))
    case .hollow, .hatched:
      let capsule = max(height, Self.capsuleWidth)
      let start = (from + to - capsule) / 2
      svg.rectangle(
        mark.x - Self.capsuleWidth / 2, start, width: Self.capsuleWidth, height: capsule,
        radius: Self.capsuleWidth / 2, outline)
      if texture == .hatched { hatch(start, start + capsule, &svg) }
    }
  }

  private func hatch(_ from: Double, _ to: Double, _ svg: inout SVGWriter) {
    let half = Self.capsuleWidth / 2
    var path = SVGPath()
    // A capsule as long as a page is hatched no more densely than the eye can use.
    let step = max(4, (to - from) / 400)
    var y = from + 3
    while y < to - 1 {
      path.move(mark.x - half, y + 2)
      path.line(mark.x + half, y - 2)
      y += step
    }
    svg.path(path, .stroke(colour, 0.9))
  }

  private func arrow(_ from: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    let end = direction == .future ? mark.chart.upperBound : mark.chart.lowerBound
    let (top, bottom) = (min(from, end), max(from, end))
    if bottom > top {
      svg.rectangle(mark.x - Self.barWidth / 2, top, width: Self.barWidth, height: bottom - top, .fill(colour))
    }
    svg.path(.polygon([(mark.x - 4, end), (mark.x + 4, end), (mark.x, end + sign * 6)]), .fill(colour))
  }

  private func unknown(_ at: Double, _ direction: TimeMark.Direction, _ svg: inout SVGWriter) {
    let sign = direction == .future ? 1.0 : -1.0
    fade(from: at, towards: sign, &svg)
    MarkSymbol.drawQuestion(mark.x, at + sign * (TimeMark.fadeLength + 5), colour, &svg)
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
      let y = start + sign * step * Double(index)
      svg.rectangle(
        mark.x - Self.barWidth / 2, min(y, y + sign * step), width: Self.barWidth, height: step,
        .fill(colour.mixed(with: theme.background, share: share)))
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
