/// Chooses for each label the column left or right of the axis.
///
/// Local search: from two starts, the side that is less full at each label and the fullest filling, moves one label to the
/// other side, or exchanges two neighbours, while that lowers ``cost(of:)``. Labels keep the order of time in each column, so
/// that leaders do not cross; each column is placed by ``ColumnPlacement``.
struct SideAssignment {
  struct Demand {
    /// Where the mark is (px along the axis).
    let position: Double
    /// Height of the label on the left and on the right, distance to the next included.
    let heights: (left: LabelHeight, right: LabelHeight)
    /// Half the height of a line: the middle of the first line wants to be level with the mark.
    let half: Double
    /// Set where the author wants it on one side.
    var isFixedOnRight: Bool?
  }

  let demands: [Demand]
  let length: Double
  /// A filling that is known to have room.
  let filling: [Bool]

  /// What a px beyond the end of a column costs, against a squared px between label and mark.
  private static let overflowCost = 1e6
  /// What a label costs that is cut short.
  private static let cutCost = 1e5
  private static let mostPasses = 6
  /// A pass takes time with the square of the labels; past this many the first choice stands.
  private static let mostSearched = 400
  /// How many places apart two labels are that change sides together.
  private static let exchangeReach = 4

  /// True where a label stands on the right.
  func solve() -> [Bool] {
    let starts = [greedy(), fixed(filling)].map { (sides: $0, cost: cost(of: $0)) }
    var best = starts[0].cost <= starts[1].cost ? starts[0] : starts[1]
    guard demands.count <= Self.mostSearched else { return best.sides }
    for _ in 0..<Self.mostPasses {
      let before = best.cost
      for index in demands.indices where demands[index].isFixedOnRight == nil { improve(&best, toggling: [index]) }
      for index in demands.indices {
        for other in (index + 1)..<min(index + 1 + Self.exchangeReach, demands.count) where mayExchange(index, other) {
          if best.sides[index] != best.sides[other] { improve(&best, toggling: [index, other]) }
        }
      }
      if best.cost >= before - 1e-6 { break }
    }
    return best.sides
  }

  private func mayExchange(_ first: Int, _ second: Int) -> Bool {
    demands[first].isFixedOnRight == nil && demands[second].isFixedOnRight == nil
  }

  private func improve(_ best: inout (sides: [Bool], cost: Double), toggling members: [Int]) {
    for member in members { best.sides[member].toggle() }
    let changed = cost(of: best.sides)
    if changed < best.cost - 1e-6 {
      best.cost = changed
    } else {
      for member in members { best.sides[member].toggle() }
    }
  }

  private func fixed(_ sides: [Bool]) -> [Bool] { zip(demands, sides).map { $0.isFixedOnRight ?? $1 } }

  /// Each label in time order on the side that has more room at its mark.
  func greedy() -> [Bool] {
    var bottoms = (left: 0.0, right: 0.0)
    return demands.map { demand in
      let left = max(bottoms.left, demand.position - demand.half)
      let right = max(bottoms.right, demand.position - demand.half)
      let onRight = demand.isFixedOnRight ?? (right <= left)
      if onRight {
        bottoms.right = right + demand.heights.right.height
      } else {
        bottoms.left = left + demand.heights.left.height
      }
      return onRight
    }
  }

  /// Squared distances of labels from their marks (px²), and a great price for each px beyond the end of a column and for each
  /// label that is cut short.
  func cost(of sides: [Bool]) -> Double {
    columnCost(sides, right: false) + columnCost(sides, right: true)
  }

  private func columnCost(_ sides: [Bool], right: Bool) -> Double {
    let members = demands.indices.lazy.filter { sides[$0] == right }
    var heights = 0.0
    var cuts = 0.0
    var wanted: [Double] = []
    var each: [Double] = []
    wanted.reserveCapacity(demands.count)
    each.reserveCapacity(demands.count)
    for member in members {
      let height = right ? demands[member].heights.right : demands[member].heights.left
      wanted.append(demands[member].position - demands[member].half)
      each.append(height.height)
      heights += height.height
      if height.isCut { cuts += 1 }
    }
    let placed = ColumnPlacement.place(wanted: wanted, heights: each, length: length)
    return ColumnPlacement.cost(wanted: wanted, placed: placed) + max(0, heights - length) * Self.overflowCost
      + cuts * Self.cutCost
  }
}
