/// The lanes beside the axis in which marks stand, on the side of their labels, so that none hides another.
struct MarkLanes {
  /// For each item, its lane counted from the axis outwards.
  let lanes: [Int]
  let onRight: [Bool]
  let counts: (left: Int, right: Int)
  /// px of one lane.
  let width: Double

  /// px; marks in narrower lanes could not be told apart.
  private static let leastWidth = 3.6

  /// - Parameters:
  ///   - marks: in order of time, those of the key first in their lanes.
  ///   - budget: px for the lanes of both sides.
  init(marks: [Mark], onRight: [Bool], budget: Double, widest: Double) {
    let most = max(2, Int(budget / Self.leastWidth))
    var lanes = [Int](repeating: 0, count: marks.count)
    var counts = (left: 1, right: 1)
    for side in [false, true] {
      // Numbered marks stand innermost, beside their numbers.
      var base = 0
      for isNumbered in [true, false] {
        let members = marks.indices.filter { onRight[$0] == side && marks[$0].isNumbered == isNumbered }
        let (packed, count) = LanePacking.lanes(of: members.map { marks[$0].room })
        for (member, lane) in zip(members, packed) { lanes[member] = base + lane }
        base += count
      }
      if side { counts.right = max(1, base) } else { counts.left = base }
    }
    // Where a crowd would take more lanes than there is room for, the outermost marks overlap.
    let share = Double(most) / Double(counts.left + counts.right)
    if share < 1 {
      counts = (
        Int(Double(counts.left) * share), max(1, most - Int(Double(counts.left) * share))
      )
      for index in marks.indices { lanes[index] %= max(1, onRight[index] ? counts.right : counts.left) }
    }
    self.lanes = lanes
    self.onRight = onRight
    self.counts = counts
    width = min(widest, budget / Double(counts.left + counts.right))
  }

  struct Mark {
    /// px along the axis.
    let room: ClosedRange<Double>
    let isNumbered: Bool
  }
}
