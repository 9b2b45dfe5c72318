/// Packs intervals into the fewest lanes in which none overlap (interval colouring by order of start; optimal).
public enum LanePacking {
  /// The lane of each interval, from 0, and how many lanes there are. Intervals that only touch share a lane.
  public static func lanes(of intervals: [ClosedRange<Double>]) -> (lanes: [Int], count: Int) {
    var result = [Int](repeating: 0, count: intervals.count)
    var ends: [Double] = []
    for index in intervals.indices.sorted(by: { (intervals[$0].lowerBound, $0) < (intervals[$1].lowerBound, $1) }) {
      let interval = intervals[index]
      if let lane = ends.firstIndex(where: { $0 <= interval.lowerBound }) {
        result[index] = lane
        ends[lane] = interval.upperBound
      } else {
        result[index] = ends.count
        ends.append(interval.upperBound)
      }
    }
    return (result, ends.count)
  }
}
