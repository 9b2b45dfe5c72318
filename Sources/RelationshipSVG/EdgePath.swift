import FigureStyle

/// The line of an edge: cubic Bézier curves end to end.
struct EdgePath {
  typealias Point = GraphPlacement.Point

  /// A start and three points more for each curve.
  private(set) var points: [Point]

  init(_ points: [Point]) { self.points = points }

  var end: Point { points[points.count - 1] }

  /// The direction in which the line arrives, of length 1.
  var heading: Point {
    for other in points.dropLast().reversed() {
      let (x, y) = (end.x - other.x, end.y - other.y)
      let length = (x * x + y * y).squareRoot()
      if length > 0.01 { return Point(x: x / length, y: y / length) }
    }
    return Point(x: 0, y: 1)
  }

  func reversed() -> EdgePath { EdgePath(points.reversed()) }

  /// Lengthens the line straight on until it is inside the node, where the node is smaller than its box.
  mutating func reach(_ node: NodeShape) {
    let start = end
    let heading = heading
    var step = 0.0
    while step <= 14 {
      let point = Point(x: start.x + heading.x * step, y: start.y + heading.y * step)
      if node.contains(point) { break }
      step += 0.5
    }
    guard step > 0, step <= 14 else { return }
    append(lineTo: Point(x: start.x + heading.x * step, y: start.y + heading.y * step))
  }

  private mutating func append(lineTo point: Point) {
    let start = end
    func between(_ share: Double) -> Point {
      Point(x: start.x + (point.x - start.x) * share, y: start.y + (point.y - start.y) * share)
    }
    points += [between(1.0 / 3), between(2.0 / 3), point]
  }

  /// Takes off the last `length` px, measured straight from the end, within the last curve that is longer.
  mutating func shorten(by length: Double) {
    let tip = end
    func distance(_ point: Point) -> Double {
      ((point.x - tip.x) * (point.x - tip.x) + (point.y - tip.y) * (point.y - tip.y)).squareRoot()
    }
    while points.count > 4, distance(points[points.count - 4]) < length { points.removeLast(3) }
    let start = points.count - 4
    guard distance(points[start]) > length else { return }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if distance(Self.split(points[start...], at: middle)[3]) > length { low = middle } else { high = middle }
    }
    points.replaceSubrange(start..., with: Self.split(points[start...], at: low))
  }

  /// The first part of a curve (de Casteljau).
  private static func split(_ curve: ArraySlice<Point>, at share: Double) -> [Point] {
    func mix(_ left: Point, _ right: Point) -> Point {
      Point(x: left.x + (right.x - left.x) * share, y: left.y + (right.y - left.y) * share)
    }
    let all = Array(curve)
    let (first, second, third) = (mix(all[0], all[1]), mix(all[1], all[2]), mix(all[2], all[3]))
    let (left, right) = (mix(first, second), mix(second, third))
    return [all[0], first, left, mix(left, right)]
  }
}
