import ChronologyModel
import EDTF
import FigureStyle
import Testing
import Wording

@testable import TimelineLayout

@Suite("Highlight and background")
struct HighlightTests {
  private static func chronology() throws -> Chronology {
    Rows.chronology([
      try Rows.event("a", "2000-05-05", category: "war", actors: [("X", nil)]),
      try Rows.event("b", "2001-05-05", category: "peace", actors: [("Y", nil)]),
      try Rows.event("c", "2002-05-05", category: "peace", actors: [("X", nil), ("Y", nil)]),
    ])
  }

  private static let forms: [(TimelineForm, Laning)] = [
    (.columns, .none), (.rows, .none), (.rows, .category), (.rows, .actor), (.strip, .none),
  ]

  @Test("what is highlighted has the accent colour and all else is grey, in every form", arguments: forms)
  func colours(form: TimelineForm, lanes: Laning) throws {
    let cases: [(String, [String])] = [("peace", ["b", "c"]), ("X", ["a", "c"])]
    for (name, titles) in cases {
      let plan = try Rows.plan(try Self.chronology()) {
        ($0.form, $0.lanes, $0.highlight) = (form, lanes, name)
      }
      let accented = plan.entries.filter { $0.style.colour == Theme.light.accent }.map(\.title)
      #expect(accented == titles)
      let others = plan.entries.filter { !titles.contains($0.title) }
      #expect(others.allSatisfy { $0.style.colour == Theme.light.mutedMark })
      if form != .strip {
        #expect(plan.legend.items.prefix(2).map { Rows.words([$0.label]) } == [name, "all else"])
      }
    }
  }

  @Test("a name is that of a lane before it is that of another thing")
  func lanesFirst() throws {
    var chronology = try Self.chronology()
    chronology.events[0].category = "Y"
    #expect(Highlight(named: "Y", in: chronology, lanes: .actor)?.includes(chronology.events[1]) == true)
    #expect(Highlight(named: "Y", in: chronology, lanes: .category)?.includes(chronology.events[1]) == false)
    #expect(Highlight(named: "nobody", in: chronology, lanes: .none) == nil)
    #expect(Highlight.names(in: chronology).contains("X"))
  }

  @Test("what is highlighted keeps its label when the page is full")
  func lastToGo() throws {
    var chronology = try Rows.chronology(100, seed: 4)
    for index in chronology.events.indices { chronology.events[index].category = index % 12 == 0 ? "kept" : "other" }
    let plan = try Rows.plan(chronology, "254x60mm") { $0.highlight = "kept" }
    let gone = plan.entries.filter { $0.form == .more || $0.form == .number }
    let kept = Set(chronology.events.filter { $0.category == "kept" }.map(\.id))
    #expect(!gone.isEmpty)
    #expect(gone.count { kept.contains($0.event) } * 10 < gone.count)
  }

  @Test(
    "the background stands in a muted lane at the bottom, or muted in the columns",
    arguments: [
      TimelineForm.rows, .columns,
    ])
  func background(form: TimelineForm) throws {
    let plan = try Rows.plan(try Self.chronology()) {
      $0.form = form
      $0.context = (try? [Rows.event("far away", "2001-01-01")]) ?? []
    }
    let entry = try #require(plan.entries.first { $0.title == "far away" })
    #expect(entry.isMuted)
    #expect(entry.style.colour == Theme.light.mutedMark)
    #expect(plan.description(language: .britishEnglish).contains("3 events, and 1 more for the background"))
    guard form == .rows else {
      #expect(plan.legend.items.contains { Rows.words([$0.label]) == "background" })
      return
    }
    let lane = try #require(plan.panels[0].lanes.last)
    #expect(lane.isMuted && lane.across.contains(entry.marks[0].across))
    #expect(lane.title.map { Rows.words([$0]) } == "Elsewhere")
    #expect(lane.title?.lines[0][0].ink == .muted)
  }

  @Test("the background does not stretch the axis, and the notes count what lies outside")
  func outside() throws {
    let plan = try Rows.plan(try Self.chronology()) {
      $0.context = (try? ["1914-07-28", "2001-01-01", "1990/2030"].map { try Rows.event($0, $0) }) ?? []
    }
    #expect(plan.entries.filter(\.isMuted).map(\.title).sorted() == ["1990/2030", "2001-01-01"])
    #expect(Rows.words(plan.notes).contains("lie outside this time: 1."))
    #expect(plan.panels[0].axis.ticks.compactMap { $0.label }.allSatisfy { !Rows.words([$0]).contains("191") })
  }

  @Test("the background gives way before any title is shortened, and never stands in the key")
  func givesWay() throws {
    let chronology = try Rows.chronology(15, seed: 4)
    let context = try Rows.chronology(60, seed: 5).events
    let plan = try Rows.plan(chronology, "a4-landscape") { $0.context = context }
    let muted = plan.entries.filter(\.isMuted)
    #expect(muted.contains { $0.form == .more })
    #expect(muted.allSatisfy { $0.form != .number })
    #expect(plan.entries.filter { !$0.isMuted }.allSatisfy { $0.form == .full })
  }
}
