/// How a run of ``RowSearch`` sets labels.
struct RowRun {
  /// At most so many lines.
  let mostLines: Int
  /// From which share of the axis on they had rather stand on the left of their marks.
  let turn: Double
  /// Whether it begins with the last event.
  var isBackwards = false
}

/// Places the events of a lane one after another, each as high as it has room.
struct RowSearch {
  private let items: [RowPlacement.Item]
  private let axis: ClosedRange<Double>
  private let crossings: [Double]

  /// What it costs a label to stand on the other side, and to interrupt a line, in rows.
  private static let sidePenalty = 3.0
  private static let crossingPenalty = 2.0
  /// A lane has at most so many rows; what finds none stands over others.
  private static let mostRows = 4000

  init(_ items: [RowPlacement.Item], axis: ClosedRange<Double>, crossings: [Double]) {
    self.items = items
    self.axis = axis
    self.crossings = crossings
  }

  /// - Returns: nil where it takes more rows than `most`.
  func placed(_ order: [Int], _ run: RowRun, most: Int) -> (spots: [RowPlacement.Spot], height: Int)? {
    let turn = axis.lowerBound + run.turn * (axis.upperBound - axis.lowerBound)
    var grid = RowGrid()
    var spots = items.map { RowPlacement.Spot(row: 0, candidate: $0.candidates[0]) }
    for index in order {
      let spot = best(
        items[index].candidates, run.mostLines, awayFrom: items[index].start < turn ? .left : .right, grid)
      grid.take(spot.candidate.areas, at: spot.row, isBare: spot.candidate.label == nil)
      if grid.height > most { return nil }
      spots[index] = spot
    }
    return (spots, grid.height)
  }

  private func best(
    _ candidates: [RowCandidate], _ mostLines: Int, awayFrom other: RowCandidate.Side, _ grid: RowGrid
  ) -> RowPlacement.Spot {
    let fewest = candidates.map { $0.label?.lines.count ?? 0 }.min() ?? 0
    var best: (spot: RowPlacement.Spot, cost: Double)?
    for candidate in candidates where candidate.label?.lines.count ?? 0 <= max(mostLines, fewest) {
      let fixed =
        Double(candidate.height) + candidate.penalty + (candidate.side == other ? Self.sidePenalty : 0)
        + Self.crossingPenalty * Double(crossed(by: candidate.labelAlong))
      let limit = best.map { max(0, Int(($0.cost - fixed).rounded(.up))) } ?? Self.mostRows
      guard let row = grid.firstRow(for: candidate.areas, isBare: candidate.label == nil, before: limit) else {
        continue
      }
      let cost = Double(row) + fixed
      if cost < best?.cost ?? .infinity { best = (RowPlacement.Spot(row: row, candidate: candidate), cost) }
    }
    return best?.spot ?? RowPlacement.Spot(row: grid.height % Self.mostRows, candidate: candidates[0])
  }

  private func crossed(by label: ClosedRange<Double>?) -> Int {
    guard let label, !crossings.isEmpty else { return 0 }
    return crossings.count { label.contains($0) }
  }
}
