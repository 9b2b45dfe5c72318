import TextMetrics

/// Two columns of labels beside the axis, and how much room they need.
struct Columns {
  let requests: [LabelRequest]
  let left: [LabelText.Wrapped]
  let right: [LabelText.Wrapped]
  let widths: (left: Double, right: Double)

  /// px between labels, beyond their lines.
  static let gap = 3.5

  init(requests: [LabelRequest], widths: (left: Double, right: Double), size: Double) {
    self.requests = requests
    self.widths = widths
    left = requests.map { $0.text.wrapped(width: widths.left, size: size) }
    right = widths.left == widths.right ? left : requests.map { $0.text.wrapped(width: widths.right, size: size) }
  }

  func height(_ index: Int, onRight: Bool) -> Double { (onRight ? right[index] : left[index]).height + Self.gap }

  /// The least length of the axis at which all labels have room, by filling whichever column is shorter.
  var neededLength: Double {
    var bottoms = (left: 0.0, right: 0.0)
    for index in requests.indices {
      let left = bottoms.left + height(index, onRight: false)
      let right = bottoms.right + height(index, onRight: true)
      if right <= left { bottoms.right = right } else { bottoms.left = left }
    }
    return max(bottoms.left, bottoms.right)
  }

  var incompleteCount: Int { zip(left, right).count { !$0.isComplete || !$1.isComplete } }

  /// Shares of the left column that are tried; unequal ones take labels of unequal length better.
  static let splits = [0.5, 0.44, 0.56, 0.38, 0.62]

  /// The split that needs the least length.
  static func best(requests: [LabelRequest], room: Double, size: Double) -> Columns {
    var best: (columns: Columns, cost: Double)?
    for split in splits {
      let columns = Columns(
        requests: requests, widths: ((room * split).rounded(.down), (room * (1 - split)).rounded(.down)), size: size)
      let cost = columns.neededLength + 40 * Double(columns.incompleteCount)
      if cost < best?.cost ?? .infinity { best = (columns, cost) }
    }
    return best?.columns ?? Columns(requests: [], widths: (room / 2, room / 2), size: size)
  }
}
