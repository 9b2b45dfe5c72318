/// Fits straight pieces to the curve of room against time, both from 0 to 1.
struct ZoneSearch {
  /// A place where a piece may end, with sums over all labels before it.
  struct Node {
    var time: TimePosition
    /// Share of the time, and of the room, before it.
    var x = 0.0
    private(set) var y = 0.0
    /// Whether its name is a long one.
    var isFine = false
    private(set) var count = 0.0
    fileprivate private(set) var sums = (x: 0.0, y: 0.0, xx: 0.0, xy: 0.0, yy: 0.0)

    init(time: TimePosition) { self.time = time }

    /// Adds a label at `x` with its share of the room.
    mutating func add(x: Double, room: Double) {
      let y = self.y + room / 2
      sums = (sums.x + x, sums.y + y, sums.xx + x * x, sums.xy + x * y, sums.yy + y * y)
      self.y += room
      count += 1
    }
  }

  let nodes: [Node]

  /// A piece has at least so much of the room and so many labels; rates of neighbours differ by a factor.
  private static let leastShare = 0.1
  private static let leastCount = 3.0

  private struct State {
    var cost = Double.infinity
    /// Of the node at which the piece before begins.
    var previous = -1
  }

  /// The cuts that fit best, for 2, 3, ... pieces, as far as there are any.
  func best(upTo most: Int) -> [(count: Int, cuts: [TimePosition])] {
    let size = nodes.count
    guard size > 2 else { return [] }
    var single = [Double](repeating: .infinity, count: size * size)
    for start in 0..<size {
      for end in (start + 1)..<max(size, start + 1) where isPiece(start, end) {
        single[start * size + end] = error(start, end)
      }
    }
    // levels[k][i, j]: the best k + 1 pieces up to node j of which the last begins at node i.
    var levels = [
      (0..<size * size).map { State(cost: $0 < size ? single[$0] : .infinity) }
    ]
    var results: [(count: Int, cuts: [TimePosition])] = []
    for count in 2...max(most, 2) {
      levels.append(next(after: levels[count - 2], single))
      if let cuts = cuts(levels) { results.append((count, cuts)) }
    }
    return results
  }

  private func next(after level: [State], _ single: [Double]) -> [State] {
    let size = nodes.count
    var result = [State](repeating: State(), count: size * size)
    for start in 1..<(size - 1) {
      for before in 0..<start {
        let cost = level[before * size + start].cost
        guard cost < .infinity else { continue }
        let rate = rate(before, start)
        for end in (start + 1)..<size {
          let place = start * size + end
          let sum = cost + single[place]
          guard sum < result[place].cost else { continue }
          let other = self.rate(start, end)
          if max(rate, other) > ScaleZones.leastChange * min(rate, other) {
            result[place] = State(cost: sum, previous: before)
          }
        }
      }
    }
    return result
  }

  /// Backwards from the end of the axis.
  private func cuts(_ levels: [[State]]) -> [TimePosition]? {
    let size = nodes.count
    var end = size - 1
    let last = levels[levels.count - 1]
    guard var start = (0..<end).min(by: { last[$0 * size + end].cost < last[$1 * size + end].cost }),
      last[start * size + end].cost < .infinity
    else { return nil }
    var cuts: [TimePosition] = []
    for level in levels.dropFirst().reversed() {
      cuts.append(nodes[start].time)
      (start, end) = (level[start * size + end].previous, start)
    }
    return cuts.reversed()
  }

  private func isPiece(_ start: Int, _ end: Int) -> Bool {
    nodes[end].x > nodes[start].x && nodes[end].y - nodes[start].y >= Self.leastShare
      && nodes[end].count - nodes[start].count >= Self.leastCount
  }

  private func rate(_ start: Int, _ end: Int) -> Double {
    (nodes[end].y - nodes[start].y) / (nodes[end].x - nodes[start].x)
  }

  /// The sum of squared distances of labels from the straight line between two nodes.
  private func error(_ start: Int, _ end: Int) -> Double {
    let (from, to) = (nodes[start], nodes[end])
    let n = to.count - from.count
    let (x, y) = (to.sums.x - from.sums.x, to.sums.y - from.sums.y)
    let xx = to.sums.xx - from.sums.xx - 2 * from.x * x + n * from.x * from.x
    let yy = to.sums.yy - from.sums.yy - 2 * from.y * y + n * from.y * from.y
    let xy = to.sums.xy - from.sums.xy - from.x * y - from.y * x + n * from.x * from.y
    let rate = rate(start, end)
    return max(yy - 2 * rate * xy + rate * rate * xx, 0)
  }
}
