import FigureStyle
import Markup

/// The shapes that tell categories apart beside their colours.
enum MarkSymbol {
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

  /// px around a shape that is `radius` px large.
  static func perimeter(_ shape: MarkShape, radius: Double) -> Double {
    switch shape {
    case .circle: 2 * .pi * radius
    case .square: 4 * 1.8 * radius
    case .diamond: 4 * 1.25 * 2.0.squareRoot() * radius
    // A base of 2.4 radii, and two sides over a height of 2.16.
    case .triangle: (2.4 + 2 * (1.44 + 2.16 * 2.16).squareRoot()) * radius
    }
  }

  /// Cuts a category's texture out of a solid shape.
  static func drawTexture(
    _ texture: MarkTexture, in shape: MarkShape, _ x: Double, _ y: Double, _ radius: Double, paper: Colour,
    _ svg: inout SVGWriter
  ) {
    let lines = TextureLines.segments(texture, in: shape, radius: radius)
    if lines.isEmpty { return }
    svg.path(.segments(lines, x: x, y: y), .stroke(paper, TextureLines.symbolStrokeWidth))
  }

  /// A question mark of 4.4 by 8 px, drawn as a shape so that no font decides its size.
  static func drawQuestion(_ x: Double, _ y: Double, _ colour: Colour, _ svg: inout SVGWriter) {
    var path = SVGPath()
    path.move(x - 2, y - 2.1)
    path.curve(x - 2, y - 4.8, x + 2.1, y - 4.8, x + 2.1, y - 2.2)
    path.curve(x + 2.1, y - 0.4, x, y - 0.5, x, y + 1.5)
    svg.path(path, .stroke(colour, 1.3))
    svg.circle(x, y + 3.4, radius: 0.9, .fill(colour))
  }
}

extension SVGPath {
  /// Lines from an origin at (`x`, `y`).
  static func segments(_ lines: [LineSegment], x: Double, y: Double) -> SVGPath {
    var path = SVGPath()
    for line in lines {
      path.move(x + line.x1, y + line.y1)
      path.line(x + line.x2, y + line.y2)
    }
    return path
  }
}
