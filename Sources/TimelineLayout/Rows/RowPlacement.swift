/// Places the marks of a lane and their labels in rows.
///
/// Best fit on a grid of occupied intervals: in order of time each event takes, of all ways to set its label, the one that ends
/// in the highest row. For marks without labels this is the colouring of an interval graph by order of start, which needs the
/// fewest rows (Gupta, Lee and Leung 1979); for the boxes of labels, whose sides and lines can be chosen, it is a bottom-left
/// heuristic of strip packing (Baker, Coffman and Rivest 1980), and the best of several runs counts. Where room is short, the
/// order of placing is repaired too: what stands lowest comes first (squeaky wheel optimisation, Joslin and Clements 1999).
struct RowPlacement {
  struct Item {
    /// px along the axis where the mark begins.
    let start: Double
    /// Ways to set it; not empty.
    let candidates: [RowCandidate]
  }

  struct Spot {
    let row: Int
    let candidate: RowCandidate

    var bottom: Int { row + candidate.height }
  }

  /// Of each item.
  let spots: [Spot]
  /// Rows in use.
  let height: Int

  /// Labels on the right, the first event on top: other ways have to gain something.
  private static let runs = [1.1, 0.65, 0.35, 0.8, 0.5].flatMap { turn in
    [2, 1, 3].map { RowRun(mostLines: $0, turn: turn) }
  }
  private static let denseRuns =
    Array(runs.prefix(6) + backwards.prefix(4) + runs.dropFirst(6) + backwards.dropFirst(4))
  private static let backwards = [0.5, 0.2, 0.8, 0].flatMap { turn in
    [2, 1, 3].map { RowRun(mostLines: $0, turn: turn, isBackwards: true) }
  }
  /// What a run must gain to be preferred to those before it, in rows.
  private static func leastGain(_ run: RowRun, isDense: Bool) -> Int { !isDense ? 3 : run.isBackwards ? 4 : 1 }
  private static let mostRepairs = 16
  /// So many items are placed in all runs and repairs together, in one run at the least.
  private static let mostPlaced = (runs: 1500, repairs: 800)

  /// - Parameters:
  ///   - axis: px along which time runs.
  ///   - crossings: where lines run across the lane that a label had better not interrupt (px along the axis).
  ///   - isDense: rows need not follow the order of time downwards where that saves some.
  init(_ items: [Item], axis: ClosedRange<Double>, crossings: [Double], isDense: Bool) {
    let search = RowSearch(items, axis: axis, crossings: crossings)
    let order = items.indices.sorted { (items[$0].start, $0) < (items[$1].start, $1) }
    let isBare = items.allSatisfy { $0.candidates.allSatisfy { $0.label == nil } }
    let runs = isDense ? Self.denseRuns : Self.runs
    var best: (spots: [Spot], height: Int, run: RowRun)?
    for run in runs.prefix(isBare ? 1 : max(1, Self.mostPlaced.runs / max(items.count, 1))) {
      let most = best.map { $0.height - Self.leastGain(run, isDense: isDense) } ?? .max
      guard let found = search.placed(run.isBackwards ? order.reversed() : order, run, most: most) else { continue }
      best = (found.spots, found.height, run)
    }
    if let found = best, isDense, !isBare {
      var order = found.run.isBackwards ? order.reversed() : order
      var lowest = found.spots
      for _ in 0..<min(Self.mostRepairs, Self.mostPlaced.repairs / items.count) {
        let bottom = lowest.map(\.bottom).max()
        order = order.filter { lowest[$0].bottom == bottom } + order.filter { lowest[$0].bottom != bottom }
        guard let repaired = search.placed(order, found.run, most: .max) else { break }
        lowest = repaired.spots
        if repaired.height < best?.height ?? 0 { best = (repaired.spots, repaired.height, found.run) }
      }
    }
    (spots, height) = (best?.spots ?? [], best?.height ?? 0)
  }
}
