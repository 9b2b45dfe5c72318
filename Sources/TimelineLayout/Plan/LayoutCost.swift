import Glibc

/// What a layout costs its reader; the less the better.
///
/// `total = height + leaderLength / 20 + 100 * crossings`: a px of height costs as much as twenty px of leaders, and leaders
/// that cross cost as much as an inch of paper.
public struct LayoutCost: Hashable, Sendable {
  /// px, of all figures together.
  public let height: Double
  /// px, of all leaders together.
  public let leaderLength: Double
  /// Pairs of leaders that cross.
  public let crossings: Int

  public var total: Double { height + leaderLength / 20 + 100 * Double(crossings) }

  public init(of plans: [TimelinePlan]) {
    height = plans.reduce(0) { $0 + $1.height }
    let leaders = plans.flatMap(\.panels).map { panel in panel.entries.map(\.leader).filter { $0.count > 1 } }
    leaderLength = leaders.joined().reduce(0) { $0 + Self.length($1) }
    crossings = leaders.reduce(0) { $0 + Self.crossings(in: $1) }
  }

  private static func length(_ leader: [Point]) -> Double {
    zip(leader, leader.dropFirst()).reduce(0) { $0 + hypot($1.1.x - $1.0.x, $1.1.y - $1.0.y) }
  }

  private static func crossings(in leaders: [[Point]]) -> Int {
    var count = 0
    for (index, first) in leaders.enumerated() {
      for second in leaders[(index + 1)...] where cross(first, second) { count += 1 }
    }
    return count
  }

  private static func cross(_ first: [Point], _ second: [Point]) -> Bool {
    zip(first, first.dropFirst()).contains { a, b in
      zip(second, second.dropFirst()).contains { c, d in
        side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
      }
    }
  }

  /// The sign tells on which side of the line from `a` to `b` a point lies.
  private static func side(_ a: Point, _ b: Point, _ point: Point) -> Double {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }
}
