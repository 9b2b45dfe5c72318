import Testing

@testable import TimelineLayout

@Suite("Sides of labels")
struct SideAssignmentTests {
  private static func demands(_ count: Int, seed: UInt64) -> [SideAssignment.Demand] {
    var random = SplitMix(seed)
    let positions = (0..<count).map { _ in Double(random.next() % 700) }.sorted()
    return positions.map { position in
      let left = Double(14 * (1 + random.next() % 3))
      return SideAssignment.Demand(
        position: position, heights: (LabelHeight(height: left, isCut: false), LabelHeight(height: 14, isCut: false)),
        half: 6)
    }
  }

  @Test("the search never costs more than the greedy choice, and less where labels are crowded", arguments: 1...12)
  func baseline(seed: Int) {
    let demands = Self.demands(60, seed: UInt64(seed))
    let assignment = SideAssignment(
      demands: demands, length: 720, filling: demands.indices.map { $0.isMultiple(of: 2) })
    let greedy = assignment.cost(of: assignment.greedy())
    let found = assignment.cost(of: assignment.solve())
    #expect(found < greedy)
  }

  @Test("a side that the author chose is kept")
  func chosen() {
    var demands = Self.demands(20, seed: 4)
    for index in demands.indices { demands[index].isFixedOnRight = index.isMultiple(of: 3) }
    let sides = SideAssignment(demands: demands, length: 720, filling: demands.map { _ in true }).solve()
    #expect(sides == demands.indices.map { $0.isMultiple(of: 3) })
  }

  @Test("a filling that has room keeps it", arguments: 1...6)
  func feasible(seed: Int) {
    let demands = Self.demands(80, seed: UInt64(seed))
    // All on the right: 80 labels of 14 px.
    let sides = SideAssignment(demands: demands, length: 1120, filling: demands.map { _ in true }).solve()
    let right = zip(demands, sides).reduce(0) { $0 + ($1.1 ? $1.0.heights.right.height : 0) }
    let left = zip(demands, sides).reduce(0) { $0 + ($1.1 ? 0 : $1.0.heights.left.height) }
    #expect(max(left, right) <= 1120)
  }
}
