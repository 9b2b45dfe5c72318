/// Chooses for each label the column left or right of the axis.
///
/// Starts from the column that is less full, then moves one label at a time to the other side while that lowers the cost:
/// squared distances of labels from their marks, plus what a column needs beyond its length. Labels keep the order of time
/// in each column, so that leaders do not cross.
struct SideAssignment {
  struct Demand {
    /// Where the mark is (px along the axis).
    let position: Double
    /// Height of the label on the left and on the right, distance to the next included.
    let heights: (left: Double, right: Double)
    /// Half the height of a line: the middle of the first line wants to be level with the mark.
    let half: Double
  }

  let demands: [Demand]
  let length: Double

  /// What a px beyond the end of a column costs, against a squared px between label and mark.
  private static let overflowCost = 1e6
  private static let mostPasses = 6

  /// True where a label stands on the right.
  func solve() -> [Bool] {
    var sides = initial()
    var cost = cost(of: sides)
    // A pass takes time with the square of the labels; past this many the first choice stands.
    for _ in 0..<(demands.count > 400 ? 0 : Self.mostPasses) {
      var improved = false
      for index in demands.indices {
        sides[index].toggle()
        let changed = self.cost(of: sides)
        if changed < cost - 1e-6 {
          cost = changed
          improved = true
        } else {
          sides[index].toggle()
        }
      }
      if !improved { break }
    }
    return sides
  }

  private func initial() -> [Bool] {
    var bottoms = (left: 0.0, right: 0.0)
    return demands.map { demand in
      let left = max(bottoms.left, demand.position - demand.half)
      let right = max(bottoms.right, demand.position - demand.half)
      let onRight = right <= left
      if onRight { bottoms.right = right + demand.heights.right } else { bottoms.left = left + demand.heights.left }
      return onRight
    }
  }

  func cost(of sides: [Bool]) -> Double { columnCost(sides, right: false) + columnCost(sides, right: true) }

  private func columnCost(_ sides: [Bool], right: Bool) -> Double {
    let members = demands.indices.filter { sides[$0] == right }
    let wanted = members.map { demands[$0].position - demands[$0].half }
    let heights = members.map { right ? demands[$0].heights.right : demands[$0].heights.left }
    let placed = ColumnPlacement.place(wanted: wanted, heights: heights, length: length)
    let excess = max(0, heights.reduce(0, +) - length)
    return ColumnPlacement.cost(wanted: wanted, placed: placed) + excess * Self.overflowCost
  }
}
