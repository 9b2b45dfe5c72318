import Testing

@testable import TimelineLayout

@Suite("An order in which any beginning is spread evenly")
struct EvenSpreadTests {
  @Test("begins with those of the least ranks", arguments: [0, 1, 2, 3, 7, 8, 9, 100, 1023, 1024, 1025])
  func beginning(count: Int) {
    let order = (0..<count).sorted { EvenSpread.rank($0, of: count) < EvenSpread.rank($1, of: count) }
    for number in [0, 1, 2, count / 2, count, count + 5] {
      #expect(EvenSpread.first(number, of: count) == Array(order.prefix(number)))
    }
  }
}
