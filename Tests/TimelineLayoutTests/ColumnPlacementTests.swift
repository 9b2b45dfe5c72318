import Testing
import TimelineLayout

@Suite("Labels in a column")
struct ColumnPlacementTests {
  @Test("labels with room stand where they want to be")
  func roomy() {
    #expect(ColumnPlacement.place(wanted: [10, 50, 90], heights: [20, 20, 20], length: 200) == [10, 50, 90])
  }

  @Test("two labels that want one place share it evenly")
  func pair() {
    #expect(ColumnPlacement.place(wanted: [50, 50], heights: [20, 20], length: 200) == [40, 60])
  }

  @Test(
    "labels keep their order, their distance and the column",
    arguments: [1, 2, 3, 5, 8, 13, 21].map { UInt64($0) })
  func constraints(seed: UInt64) {
    var random = SplitMix(seed)
    let count = 40
    let heights = (0..<count).map { _ in Double(10 + random.next() % 30) }
    let wanted = (0..<count).map { _ in Double(random.next() % 900) }.sorted()
    let length = heights.reduce(0, +) * 1.2
    let placed = ColumnPlacement.place(wanted: wanted, heights: heights, length: length)
    for index in 1..<count { #expect(placed[index] >= placed[index - 1] + heights[index - 1] - 1e-9) }
    #expect(placed[0] >= 0)
    #expect(placed[count - 1] + heights[count - 1] <= length + 1e-9)
  }

  @Test("no small move of a block of labels is better", arguments: [4, 9, 16].map { UInt64($0) })
  func optimal(seed: UInt64) {
    var random = SplitMix(seed)
    let heights = (0..<8).map { _ in Double(10 + random.next() % 30) }
    let wanted = (0..<8).map { _ in Double(random.next() % 200) }.sorted()
    let placed = ColumnPlacement.place(wanted: wanted, heights: heights, length: 10_000)
    let best = ColumnPlacement.cost(wanted: wanted.map { max($0, 0) }, placed: placed)
    for first in 0..<8 {
      for last in first..<8 {
        for step in [-0.5, 0.5] {
          var moved = placed
          for index in first...last { moved[index] += step }
          let isFeasible = moved[0] >= 0 && (1..<8).allSatisfy { moved[$0] >= moved[$0 - 1] + heights[$0 - 1] - 1e-9 }
          if isFeasible { #expect(ColumnPlacement.cost(wanted: wanted, placed: moved) >= best - 1e-6) }
        }
      }
    }
  }

  @Test("a column too short for its labels keeps them in order from its top")
  func overfull() {
    #expect(ColumnPlacement.place(wanted: [90, 95], heights: [60, 60], length: 100) == [0, 60])
  }
}

/// Steele, Lea and Flood 2014; a fixed sequence for tests.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
