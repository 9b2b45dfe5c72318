import Markup
import TimelineLayout

/// Draws shapes given along and across the axis, whichever way time runs.
struct Brush {
  let flow: TimeFlow

  /// The point at so many px along and across the axis.
  func point(_ along: Double, _ across: Double) -> (x: Double, y: Double) {
    flow == .down ? (across, along) : (along, across)
  }

  func line(
    _ along1: Double, _ across1: Double, _ along2: Double, _ across2: Double, _ paint: Paint, _ svg: inout SVGWriter
  ) {
    let (from, to) = (point(along1, across1), point(along2, across2))
    svg.line(from.x, from.y, to.x, to.y, paint)
  }

  func rectangle(
    along: Double, across: Double, length: Double, width: Double, radius: Double = 0, _ paint: Paint,
    _ svg: inout SVGWriter
  ) {
    let corner = point(along, across)
    let (w, h) = flow == .down ? (width, length) : (length, width)
    svg.rectangle(corner.x, corner.y, width: w, height: h, radius: radius, paint)
  }

  func polygon(_ points: [(along: Double, across: Double)], _ paint: Paint, _ svg: inout SVGWriter) {
    svg.path(.polygon(points.map { point($0.along, $0.across) }), paint)
  }

  func polyline(_ points: [(along: Double, across: Double)], _ paint: Paint, _ svg: inout SVGWriter) {
    svg.path(.polyline(points.map { point($0.along, $0.across) }), paint)
  }
}
