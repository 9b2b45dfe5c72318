import FigureStyle
import Markup
import RelationshipGraph

/// A line with its arrowhead. Lengths in px.
struct ArrowDrawing {
  typealias Point = GraphPlacement.Point

  let colour: Colour
  let width: Double
  let dashes: [Double]?
  /// Nil where the line has no direction.
  let arrowhead: Arrowhead?

  private var headLength: Double { 5.5 + 1.6 * width }

  func draw(_ path: EdgePath, in svg: inout SVGWriter) {
    let tip = path.end
    let heading = path.heading
    var line = path
    switch arrowhead {
    case .normal: line.shorten(by: headLength - 1)
    case .tee: line.shorten(by: 3)
    case .vee: line.shorten(by: width)
    case nil: break
    }
    let dashes = dashes?.map { Self.text($0 * max(1, width / 1.3)) }.joined(separator: " ")
    svg.path(SVGPath(line), .stroke(colour, width, dashes: dashes))
    drawHead(at: tip, heading, in: &svg)
  }

  private func drawHead(at tip: Point, _ heading: Point, in svg: inout SVGWriter) {
    /// A point `back` px behind the tip and `aside` px beside the line.
    func point(_ back: Double, _ aside: Double) -> (x: Double, y: Double) {
      (tip.x - heading.x * back - heading.y * aside, tip.y - heading.y * back + heading.x * aside)
    }
    let half = headLength * 0.42
    switch arrowhead {
    case .normal: svg.path(.polygon([point(0, 0), point(headLength, half), point(headLength, -half)]), .fill(colour))
    case .tee: svg.path(.polyline([point(3, -half - 1), point(3, half + 1)]), .stroke(colour, width + 1))
    case .vee:
      svg.path(
        .polyline([point(headLength, -half), point(0.5, 0), point(headLength, half)]), .stroke(colour, max(1.2, width)))
    case nil: break
    }
  }

  /// A length with one decimal.
  private static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension SVGPath {
  init(_ path: EdgePath) {
    self.init()
    let points = path.points
    move(points[0].x, points[0].y)
    for index in stride(from: 1, to: points.count - 2, by: 3) {
      let (first, second, end) = (points[index], points[index + 1], points[index + 2])
      curve(first.x, first.y, second.x, second.y, end.x, end.y)
    }
  }
}

extension ArrowDrawing {
  /// - Parameter isNew: whether it was not there at the date before.
  init(_ edge: Edge, isNew: Bool, style: GraphStyle) {
    self.init(
      colour: edge.colour(in: style), width: isNew ? style.newWidth : edge.width(in: style),
      dashes: style.dashes(edge.standing.figureTexture),
      arrowhead: edge.isDirected ? style.arrowhead(edge.sign.figureSign) : nil)
  }
}
