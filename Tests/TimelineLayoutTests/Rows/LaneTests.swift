import ChronologyModel
import EDTF
import FigureStyle
import Testing

@testable import TimelineLayout

@Suite("Lanes of a timeline")
struct LaneTests {
  @Test("lanes follow the order of the input, not of time; what has no value stands last")
  func order() throws {
    let chronology = Rows.chronology([
      try Rows.event("late", "2020-01-01", category: "first"), try Rows.event("none", "1990-01-01"),
      try Rows.event("early", "2000-01-01", category: "second"),
    ])
    let plan = try Rows.plan(chronology) { $0.lanes = .category }
    #expect(Rows.titles(plan) == ["first", "second", "Other"])
  }

  @Test("an event stands in the lane of each of its actors, joined by a line, with its label where its subject is")
  func actors() throws {
    let chronology = Rows.chronology([
      try Rows.event("talks", "2000-05-05", actors: [("A", nil), ("B", nil), ("C", .subject)]),
      try Rows.event("alone", "2001-05-05", actors: [("B", nil)]),
    ])
    let plan = try Rows.plan(chronology) { $0.lanes = .actor }
    let lanes = plan.panels[0].lanes
    #expect(Rows.titles(plan) == ["A", "B", "C"])
    let talks = try #require(plan.entries.first { $0.title == "talks" })
    #expect(talks.marks.count == 3)
    let label = try #require(talks.label)
    #expect(lanes[2].across.contains(label.baseline))
    #expect(!talks.joints.isEmpty)
    let reached = talks.joints.map(\.from.y) + talks.joints.map(\.to.y)
    #expect(abs((reached.min() ?? 0) - (talks.marks.map(\.across).min() ?? 1)) < 0.01)
    #expect(Rows.words(plan.notes).contains("An upright line joins"))
    #expect(plan.entries.first { $0.title == "alone" }?.joints.isEmpty == true)
  }

  @Test("without a subject the label stands with the first participant, whose lane may come later")
  func firstParticipant() throws {
    let chronology = Rows.chronology([
      try Rows.event("a", "2000-05-05", actors: [("X", nil)]),
      try Rows.event("b", "2001-05-05", actors: [("Y", nil), ("X", .object)]),
    ])
    let plan = try Rows.plan(chronology) { $0.lanes = .actor }
    let label = try #require(plan.entries.first { $0.title == "b" }?.label)
    #expect(plan.panels[0].lanes[1].across.contains(label.baseline))
  }

  @Test("of more than twelve lanes those with the fewest events are one, and the notes name them")
  func merged() throws {
    var events: [Event] = []
    for lane in 0..<15 {
      for index in 0...(lane == 3 ? 0 : 1) {
        events.append(try Rows.event("e\(lane)-\(index)", "20\(10 + index)-05-05", category: "lane\(lane)"))
      }
    }
    let plan = try Rows.plan(Rows.chronology(events)) { $0.lanes = .category }
    let titles = Rows.titles(plan)
    #expect(titles.count == 12)
    #expect(titles.last == "Other (4\u{A0}more)")
    #expect(Rows.words(plan.notes).contains("Together under Other: lane3, lane12, lane13, lane14."))
  }

  @Test("titles of lanes by category take the place of colours in the legend, those by actor do not")
  func legend() throws {
    let chronology = Rows.chronology([
      try Rows.event("a", "2000-05-05", category: "war", actors: [("X", nil)]),
      try Rows.event("b", "2001-05-05", category: "peace", actors: [("Y", nil)]),
    ])
    func categories(_ lanes: Laning) throws -> [String] {
      try Rows.plan(chronology) { $0.lanes = lanes }.legend.items.compactMap {
        if case .category = $0.symbol { Rows.words([$0.label]) } else { nil }
      }
    }
    #expect(try categories(.category) == [])
    #expect(try categories(.actor) == ["war", "peace"])
  }

  @Test("titles stand in a column at the left, in a narrow figure above their lanes", arguments: ["160mm", "100mm"])
  func titles(size: String) throws {
    let plan = try Rows.plan(try Rows.chronology(20, seed: 3), size) { $0.lanes = .category }
    let panel = try #require(plan.panels.first)
    let isNarrow = size == "100mm"
    #expect((panel.axis.along.lowerBound < 30) == isNarrow)
    for lane in panel.lanes {
      let title = try #require(lane.title)
      #expect(title.lines.allSatisfy { $0.allSatisfy(\.isBold) })
      let inLane = plan.entries.filter { lane.across.contains($0.marks[0].across) }
      if isNarrow { #expect(inLane.allSatisfy { $0.marks[0].across > title.baseline }) }
    }
    #expect(zip(panel.lanes, panel.lanes.dropFirst()).allSatisfy { $0.tint != $1.tint })
  }
}
