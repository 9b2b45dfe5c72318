/// The `d` attribute of a path, in absolute coordinates (px).
public struct SVGPath: Sendable {
  /// Letters of commands, each with x and y of its points in turn.
  private(set) var commands: [(letter: StaticString, numbers: [Double])] = []

  public init() {}

  public mutating func move(_ x: Double, _ y: Double) { command("M", [x, y]) }
  public mutating func line(_ x: Double, _ y: Double) { command("L", [x, y]) }
  public mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
    command("C", [x1, y1, x2, y2, x, y])
  }
  public mutating func close() { command("Z", []) }

  private mutating func command(_ letter: StaticString, _ numbers: [Double]) {
    commands.append((letter, numbers))
  }

  public static func polyline(_ points: [(x: Double, y: Double)]) -> SVGPath {
    var path = SVGPath()
    for (index, point) in points.enumerated() {
      if index == 0 { path.move(point.x, point.y) } else { path.line(point.x, point.y) }
    }
    return path
  }

  public static func polygon(_ points: [(x: Double, y: Double)]) -> SVGPath {
    var path = polyline(points)
    path.close()
    return path
  }
}
