import ChronologyModel
import EDTF
import Testing

@testable import TimelineLayout

@Suite("The form of a timeline")
struct FormChoiceTests {
  @Test(
    "follows lanes, then the size and the number of events, unless it is asked for",
    arguments: [
      (10, "160mm", Laning.none, TimelineForm?.none, TimeFlow.down), (10, "a4", .none, nil, .down),
      (10, "160mm", .category, nil, .right), (10, "a4-landscape", .none, nil, .right),
      (10, "16:9", .none, nil, .right), (10, "250mm", .none, nil, .right), (100, "16:9", .none, nil, .down),
      (30, "254x60mm", .none, nil, .down), (10, "a4", .none, .rows, .right), (10, "16:9", .none, .columns, .down),
      (10, "16:9", .none, .strip, .right),
    ] as [(Int, String, Laning, TimelineForm?, TimeFlow)])
  func form(count: Int, size: String, lanes: Laning, asked: TimelineForm?, flow: TimeFlow) throws {
    let plan = try Rows.plan(try Rows.chronology(count, seed: 2), size) { ($0.form, $0.lanes) = (asked, lanes) }
    #expect(plan.panels[0].flow == flow)
  }

  @Test("rows that it chooses have every title in full")
  func full() throws {
    let plan = try Rows.plan(try Rows.chronology(30, seed: 6), "16:9") { $0.form = nil }
    #expect(plan.panels[0].flow == .right)
    #expect(plan.entries.allSatisfy { $0.form == .full })
  }
}
