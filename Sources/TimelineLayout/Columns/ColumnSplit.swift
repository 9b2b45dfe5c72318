/// How two columns of labels share their room, and the least length of the axis at which the labels have room.
struct ColumnSplit {
  /// px
  let left: Double
  let right: Double
  /// Of each label, in the order of the labels.
  let heights: [(left: LabelHeight, right: LabelHeight)]
  let neededLength: Double
  /// What the longer column costs, labels that are cut short counted for more than they take.
  private let cost: Double
  /// For each label, true where it stands on the right in the fullest filling.
  let sides: [Bool]

  /// Shares of the left column that are tried. Unequal columns take labels of unequal length better: short ones on one
  /// line in the narrow column, long ones on one line in the wide one.
  static let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7]

  /// px; where there is less, all labels stand in one column on the right.
  static let leastRoomOfTwo = 290.0

  /// The split of `room` px that needs the least length.
  static func best(
    of members: [Int], _ choice: LabelChoice, room: Double, book: LabelBook
  ) -> ColumnSplit {
    if room < leastRoomOfTwo { return ColumnSplit(members, choice, room: room, share: 0, book: book) }
    var best = ColumnSplit(members, choice, room: room, share: shares[0], book: book)
    for share in shares.dropFirst() {
      let split = ColumnSplit(members, choice, room: room, share: share, book: book)
      // Even columns look calmer: others must gain something.
      if split.cost < best.cost * 0.98 { best = split }
    }
    return best
  }

  private init(_ members: [Int], _ choice: LabelChoice, room: Double, share: Double, book: LabelBook) {
    left = (room * share).rounded(.down)
    right = (room * (1 - share)).rounded(.down)
    let (left, right) = (left, right)
    heights = members.compactMap { item in
      choice.wording(item).map { wording in
        (
          left: book.height(item, wording, width: left, choice.spacing),
          right: book.height(item, wording, width: right, choice.spacing)
        )
      }
    }
    guard left > 0 else {
      sides = heights.map { _ in true }
      neededLength = heights.reduce(0) { $0 + $1.right.height }
      cost = heights.reduce(0) { $0 + $1.right.cost }
      return
    }
    (cost, sides) = Self.filled(heights.map { ($0.left.cost, $0.right.cost) })
    var lengths = (left: 0.0, right: 0.0)
    for (each, onRight) in zip(heights, sides) {
      if onRight { lengths.right += each.right.height } else { lengths.left += each.left.height }
    }
    neededLength = max(lengths.left, lengths.right)
  }

  /// The longer column is shortest when labels go to the side where they take less, in the order of how much less: the
  /// bound of the linear relaxation, off by less than one label.
  private static func filled(_ heights: [(left: Double, right: Double)]) -> (cost: Double, sides: [Bool]) {
    let order = heights.indices.sorted { first, second in
      let ratios = (heights[first].left / heights[first].right, heights[second].left / heights[second].right)
      return ratios.0 != ratios.1 ? ratios.0 > ratios.1 : spread(first) < spread(second)
    }
    var left = heights.reduce(0) { $0 + $1.left }
    var right = 0.0
    var best = (length: left, count: 0)
    for (count, index) in order.enumerated() {
      left -= heights[index].left
      right += heights[index].right
      if max(left, right) < best.length { best = (max(left, right), count + 1) }
    }
    var sides = [Bool](repeating: false, count: heights.count)
    for index in order.prefix(best.count) { sides[index] = true }
    return (best.length, sides)
  }

  /// Equal labels alternate rather than fill one column first.
  private static func spread(_ index: Int) -> Int { index % 2 == 0 ? index : index + 1_000_000 }
}
