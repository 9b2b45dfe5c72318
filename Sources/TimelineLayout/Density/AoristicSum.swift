/// How many events there were in each of a row of bins, where a date that is a range counts in every bin that it may fall in by
/// the share of the range that lies there.
///
/// The aoristic sum of Ratcliffe (2000, "Aoristic analysis: the spatial interpretation of unspecific temporal events"), as
/// archaeologists use it for dates that are ranges (Crema 2012).
struct AoristicSum {
  /// Edges of the bins, ascending; one more than there are bins.
  private let edges: [TimePosition]
  private(set) var weights: [Double]

  init(edges: [TimePosition]) {
    self.edges = edges
    weights = Array(repeating: 0, count: max(edges.count - 1, 0))
  }

  /// Adds one event that fell somewhere in `range`. What lies outside the bins is not counted.
  mutating func add(_ range: ClosedRange<TimePosition>) {
    guard let first = edges.first, let last = edges.last, range.upperBound >= first, range.lowerBound <= last else {
      return
    }
    var bin = index(of: max(range.lowerBound, first))
    let length = range.upperBound - range.lowerBound
    guard length > 0 else {
      weights[bin] += 1
      return
    }
    while bin < weights.count, edges[bin] < range.upperBound {
      let overlap = min(edges[bin + 1], range.upperBound) - max(edges[bin], range.lowerBound)
      weights[bin] += max(overlap, 0) / length
      bin += 1
    }
  }

  private func index(of time: TimePosition) -> Int {
    var low = 0
    var high = weights.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if edges[middle] <= time { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
