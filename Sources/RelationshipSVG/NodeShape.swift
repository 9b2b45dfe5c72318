import FigureStyle
import Markup

/// The outline of a node around its box.
struct NodeShape {
  typealias Point = GraphPlacement.Point

  let outline: NodeOutline
  let centre: Point
  let width: Double
  let height: Double

  init(_ outline: NodeOutline, centre: Point, width: Double, height: Double) {
    self.outline = outline
    self.centre = centre
    self.width = width
    self.height = height
  }

  /// How far the corners are cut or rounded, in px.
  private var corner: Double {
    switch outline {
    case .box, .doubleBox: 0
    case .rounded, .octagon: min(6, height / 3)
    case .hexagon: min(9, height / 2)
    case .ellipse: min(14, height / 2)
    }
  }

  func contains(_ point: Point) -> Bool {
    let (x, y) = (abs(point.x - centre.x), abs(point.y - centre.y))
    guard x <= width / 2, y <= height / 2 else { return false }
    let (inX, inY) = (x - (width / 2 - corner), y - (height / 2 - corner))
    switch outline {
    case .box, .doubleBox: return true
    case .octagon: return inX <= 0 || inY <= 0 || inX + inY <= corner
    case .hexagon: return x <= width / 2 - corner * y / (height / 2)
    case .rounded, .ellipse: return inX <= 0 || inY <= 0 || inX * inX + inY * inY <= corner * corner
    }
  }

  func draw(_ paint: Paint, in svg: inout SVGWriter) {
    let (left, right) = (centre.x - width / 2, centre.x + width / 2)
    let (top, bottom) = (centre.y - height / 2, centre.y + height / 2)
    switch outline {
    case .box: svg.rectangle(left, top, width: width, height: height, paint)
    case .rounded, .ellipse: svg.rectangle(left, top, width: width, height: height, radius: corner, paint)
    case .doubleBox:
      svg.rectangle(left, top, width: width, height: height, paint)
      svg.rectangle(
        left + 2.5, top + 2.5, width: width - 5, height: height - 5,
        Paint(fill: "none", stroke: paint.stroke, strokeWidth: paint.strokeWidth))
    case .octagon:
      svg.path(
        .polygon([
          (left + corner, top), (right - corner, top), (right, top + corner), (right, bottom - corner),
          (right - corner, bottom), (left + corner, bottom), (left, bottom - corner), (left, top + corner),
        ]), paint)
    case .hexagon:
      svg.path(
        .polygon([
          (left + corner, top), (right - corner, top), (right, centre.y), (right - corner, bottom),
          (left + corner, bottom), (left, centre.y),
        ]), paint)
    }
  }
}
