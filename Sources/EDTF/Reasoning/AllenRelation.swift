/// How one run of days can lie to another.
///
/// James F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26 (1983), figure 2.
/// Days are whole: the first run meets the second where the second begins on the day after the first ends.
public enum AllenRelation: Hashable, Sendable, CaseIterable {
  case before, meets, overlaps, starts, during, finishes
  case equals
  case finishedBy, contains, startedBy, overlappedBy, metBy, after

  /// The relation seen from the other side.
  public var inverse: AllenRelation {
    let all = Self.allCases
    return all[all.count - 1 - (all.firstIndex(of: self) ?? 0)]
  }

  /// The order that the relation says of first start, first end, second start, second end; equal ranks coincide.
  var ranks: (firstStart: Int, firstEnd: Int, secondStart: Int, secondEnd: Int) {
    switch self {
    case .before: (0, 1, 2, 3)
    case .meets: (0, 1, 1, 2)
    case .overlaps: (0, 2, 1, 3)
    case .starts: (0, 1, 0, 2)
    case .during: (1, 2, 0, 3)
    case .finishes: (1, 2, 0, 2)
    case .equals: (0, 1, 0, 1)
    case .finishedBy: (0, 2, 1, 2)
    case .contains: (0, 3, 1, 2)
    case .startedBy: (0, 2, 0, 1)
    case .overlappedBy: (1, 3, 0, 2)
    case .metBy: (1, 2, 0, 1)
    case .after: (2, 3, 0, 1)
    }
  }

  /// Whether positions within the ranges exist for which the relation holds.
  func isPossible(_ first: Extent, _ second: Extent) -> Bool {
    let ranks = ranks
    let bounds = [
      (ranks.firstStart, first.start), (ranks.firstEnd, first.end), (ranks.secondStart, second.start),
      (ranks.secondEnd, second.end),
    ]
    var previous: Int64?
    for rank in 0...3 {
      var lower = Int64.min
      var upper = Int64.max
      var isEmpty = true
      for (other, range) in bounds where other == rank {
        lower = max(lower, range.lowerBound)
        upper = min(upper, range.upperBound)
        isEmpty = false
      }
      if isEmpty { break }
      if let previous {
        guard previous < .max else { return false }
        lower = max(lower, previous + 1)
      }
      guard lower <= upper else { return false }
      previous = lower
    }
    return true
  }
}
