import EDTF
import Testing

@testable import TimelineLayout

@Suite("Aoristic sums")
struct AoristicSumTests {
  @Test("an event with a day counts in its bin, one with a range in every bin by its share")
  func shares() {
    var sum = AoristicSum(edges: [0, 10, 20, 30])
    sum.add(5...5)
    sum.add(0...30)
    sum.add(15...20)
    #expect(sum.weights.map { ($0 * 1000).rounded() / 1000 } == [1.333, 1.333, 0.333])
  }

  @Test("every event counts as one, whatever its range", arguments: 1...10)
  func conserved(seed: Int) {
    var random = SplitMix(UInt64(seed))
    var sum = AoristicSum(edges: (0...40).map { Double($0) * 25 })
    for _ in 0..<200 {
      let start = Double(random.next() % 900)
      sum.add(start...(start + Double(random.next() % 100)))
    }
    #expect(abs(sum.weights.reduce(0, +) - 200) < 1e-6)
  }

  @Test("what lies outside is not counted")
  func outside() {
    var sum = AoristicSum(edges: [0, 10])
    sum.add(-5 ... -1)
    sum.add(11...12)
    #expect(sum.weights == [0])
  }

  @Test("an event counts where it began, or where it may have happened")
  func beginnings() throws {
    let cases: [(String, Bool)] = [
      ("1979-12-24", true), ("1979-12-24/1989-02-15", true), ("1979-12", false), ("198X", false),
    ]
    for (text, isExact) in cases {
      let beginning = try TimeMark(EDTFDate(text)).beginning
      #expect((beginning.lowerBound == beginning.upperBound) == isExact)
    }
    let coarse = try TimeMark(EDTFDate("1979-12/1989")).beginning
    #expect(coarse.upperBound - coarse.lowerBound == 31)
  }
}
