import Testing
import TimelineLayout

@Suite("Lanes")
struct LanePackingTests {
  @Test("intervals that only touch share a lane")
  func touching() {
    #expect(LanePacking.lanes(of: [0...10, 10...20]).count == 1)
  }

  @Test("none overlap in a lane, and there are as many lanes as intervals at the busiest moment", arguments: 1...20)
  func optimal(seed: Int) {
    var random = SplitMix(UInt64(seed))
    let intervals = (0..<50).map { _ -> ClosedRange<Double> in
      let start = Double(random.next() % 1000)
      return start...(start + Double(1 + random.next() % 120))
    }
    let (lanes, count) = LanePacking.lanes(of: intervals)
    for first in intervals.indices {
      for second in intervals.indices where first < second && lanes[first] == lanes[second] {
        let apart =
          intervals[first].upperBound <= intervals[second].lowerBound
          || intervals[second].upperBound <= intervals[first].lowerBound
        #expect(apart)
      }
    }
    let busiest = intervals.map { probe in
      intervals.count { $0.lowerBound <= probe.lowerBound && probe.lowerBound < $0.upperBound }
    }.max()
    #expect(count == busiest)
  }
}
