/// The lanes beside the axis in which marks stand, on the side of their labels, so that none hides another.
struct MarkLanes {
  /// px
  static let width = 9.0
  private static let most = 7

  /// For each item, its lane counted from the axis outwards.
  let lanes: [Int]
  let onRight: [Bool]
  private(set) var leftCount: Int
  private(set) var rightCount: Int

  init(items: [TimelineItem], onRight: [Bool], scale: TimeScale) {
    var lanes = [Int](repeating: 0, count: items.count)
    var counts = (left: 1, right: 1)
    for side in [false, true] {
      let members = items.indices.filter { onRight[$0] == side }
      let rooms = members.map { items[$0].mark.room(on: scale, radius: items[$0].radius) }
      let (packed, count) = LanePacking.lanes(of: rooms)
      // Where a crowd would take more lanes than there is room for, its marks overlap.
      for (member, lane) in zip(members, packed) { lanes[member] = lane % Self.most }
      if side { counts.right = max(1, min(count, Self.most)) } else { counts.left = max(1, min(count, Self.most)) }
    }
    self.lanes = lanes
    self.onRight = onRight
    leftCount = counts.left
    rightCount = counts.right
  }

  func widened(to counts: (left: Int, right: Int)) -> MarkLanes {
    var result = self
    result.leftCount = max(leftCount, counts.left)
    result.rightCount = max(rightCount, counts.right)
    return result
  }
}
