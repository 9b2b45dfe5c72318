import ChronologyModel
import EDTF
import Testing

@testable import TimelineLayout

@Suite("A timeline in rows")
struct RowsFormTests {
  private static func plan(_ count: Int, _ size: String, _ lanes: Laning) throws -> (Chronology, TimelinePlan) {
    var chronology = try Rows.chronology(count, seed: UInt64(count))
    var era = try Rows.event("An era", "1995/2022")
    era.kind = .era
    chronology.events.append(era)
    return (chronology, try Rows.plan(chronology, size) { $0.lanes = lanes })
  }

  /// A figure that several tests look at, as planning takes a while.
  struct Drawn: Sendable, CustomTestStringConvertible {
    let count: Int
    let size: String
    let lanes: Laning
    let chronology: Chronology
    let plan: TimelinePlan

    var testDescription: String { "\(count) events, \(size), lanes \(lanes)" }
  }

  private static let cases: [(Int, String, Laning)] = {
    var cases: [(Int, String, Laning)] = []
    for size in ["160mm", "100mm", "a4-landscape", "16:9", "254x60mm"] {
      cases += [(1, size, .none), (3, size, .category), (10, size, .actor), (30, size, .none), (60, size, .category)]
    }
    return cases + [
      (100, "160mm", .none), (100, "16:9", .actor), (100, "a4-landscape", .category), (100, "254x60mm", .none),
      (30, "16:9", .place), (30, "254x60mm", .actor),
    ]
  }()

  static let drawn: [Drawn] = cases.compactMap { count, size, lanes in
    (try? plan(count, size, lanes)).map {
      Drawn(count: count, size: size, lanes: lanes, chronology: $0.0, plan: $0.1)
    }
  }

  @Test("all figures that the tests look at are planned")
  func planned() { #expect(Self.drawn.count == Self.cases.count) }

  @Test("no text overlaps another, and none leaves the figure", arguments: drawn)
  func texts(drawn: Drawn) throws {
    let plan = drawn.plan
    let boxes = (Rows.texts(plan) + Rows.axisTexts(plan)).map(Box.init)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= -0.5 && box.right <= plan.width + 0.5 && box.top >= 0 && box.bottom <= plan.height)
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
    }
  }

  @Test("no line runs through a text", arguments: drawn)
  func lines(drawn: Drawn) throws {
    let plan = drawn.plan
    let boxes = Rows.texts(plan).map(Box.init)
    let lines = plan.panels.flatMap(\.guides) + plan.entries.flatMap(\.joints) + plan.panels.flatMap(\.axis.asOfLine)
    for line in lines { for box in boxes { #expect(!box.isCrossed(by: line)) } }
  }

  @Test("every event has a mark in each of its lanes, and one label at most", arguments: drawn)
  func nothingLost(drawn: Drawn) throws {
    let plan = drawn.plan
    let titles = Rows.titles(plan)
    let panel = try #require(plan.panels.first)
    #expect(plan.entries.count == drawn.count)
    for entry in plan.entries {
      let event = try #require(drawn.chronology.events.first { $0.id == entry.event })
      let wanted: [String] =
        switch drawn.lanes {
        case .none: []
        case .category: [event.category].compactMap(\.self)
        case .actor: event.participants.map { "Actor \($0.actor.id.text.dropFirst())" }
        case .place: event.places.map { "Place \($0.id.text.dropFirst())" }
        }
      let inLanes = entry.marks.map { mark in panel.lanes.firstIndex { $0.across.contains(mark.across) } }
      #expect(inLanes.allSatisfy { $0 != nil } && Set(inLanes).count == inLanes.count)
      let kept = Set(wanted.map { title in titles.contains(title) ? title : "Other" })
      #expect(entry.marks.count == max(kept.count, 1))
      #expect((entry.label == nil) == (entry.form == .number || entry.form == .more))
      #expect((entry.number == nil) == (entry.form != .number))
    }
  }

  @Test("the notes count what is short and what has no label, and the key has every number", arguments: drawn)
  func notes(drawn: Drawn) throws {
    let plan = drawn.plan
    let notes = Rows.words(plan.notes)
    let unlabelled = plan.entries.count { $0.form == .more }
    #expect(notes.contains("+\(unlabelled) more") == (unlabelled > 0))
    if plan.entries.contains(where: { $0.form == .short }) { #expect(notes.contains(" shortened.")) }
    let numbers = plan.entries.compactMap(\.number).map { Rows.words([$0]) }
    #expect(numbers == (0..<numbers.count).map { "\($0 + 1)" })
    let key = Rows.words(plan.key)
    for entry in plan.entries {
      guard let number = entry.number else { continue }
      let word = entry.title.split(separator: " ").first ?? ""
      #expect(["", "c. "].contains { key.contains("\(Rows.words([number]))\u{A0}\($0)\(word)") })
    }
  }

  @Test("a number is that of the choice, though its lane was placed for another one")
  func numbers() throws {
    let chronology = Rows.chronology([
      try Rows.event("first", "2000-05-05", category: "one"), try Rows.event("second", "2001-05-05", category: "two"),
    ])
    var options = TimelineOptions(size: try #require(FigureSize("a4-landscape")))
    options.lanes = .category
    let form = RowsForm(TimelineContent(chronology, options: options), options: options)
    var choice = form.fullChoices[0]
    for forms in [[LabelForm.full, .number], [.number, .number]] {
      choice.forms = forms
      let plan = RowsForm.Draft(form, form.whole, choice).finished()
      let numbers = plan.entries.compactMap(\.number).map { Rows.words([$0]) }
      #expect(numbers == (0..<numbers.count).map { "\($0 + 1)" })
    }
  }

  @Test("a page is never taller than asked", arguments: drawn)
  func height(drawn: Drawn) throws {
    let plan = drawn.plan
    let page = try #require(FigureSize(drawn.size)).pixelHeight ?? .infinity
    #expect(plan.height <= page + 0.01)
  }

  @Test("a label is nearer its own mark than any other mark of its lane is", arguments: [10, 30])
  func nearest(count: Int) throws {
    let (_, plan) = try Self.plan(count, "a4-landscape", .none)
    for entry in plan.entries {
      guard let label = entry.label, let mark = entry.marks.first else { continue }
      let box = Box(label)
      let middle = label.baseline - label.size * 0.36
      let own = max(mark.extent.lowerBound - box.right, box.left - mark.extent.upperBound, 0)
      for other in plan.entries where other.event != entry.event {
        guard let place = other.marks.first, abs(place.across - middle) < 6 else { continue }
        #expect(max(place.extent.lowerBound - box.right, box.left - place.extent.upperBound) >= own)
      }
    }
  }

  @Test("a figure as tall as it needs has every title in full, with its date", arguments: [3, 30, 100])
  func free(count: Int) throws {
    let (_, plan) = try Self.plan(count, "160mm", .category)
    #expect(plan.entries.allSatisfy { $0.form == .full && !$0.dateText.isEmpty })
    for entry in plan.entries {
      let label = try #require(entry.label)
      #expect(Rows.words([label]).hasPrefix(entry.dateText.prefix { $0 != " " }))
    }
  }

  @Test("time runs to the right, and same-day events keep the order of the input downwards")
  func order() throws {
    let names = ["b", "a", "c"]
    let plan = try Rows.plan(Rows.chronology(try names.map { try Rows.event($0, "2001-09-11") }))
    #expect(plan.panels[0].flow == .right)
    let rows = plan.entries.sorted { $0.marks[0].across < $1.marks[0].across }
    #expect(rows.map(\.title) == names)
  }

  @Test("a figure is the same every time")
  func deterministic() throws {
    let (_, first) = try Self.plan(60, "a4-landscape", .category)
    let (_, second) = try Self.plan(60, "a4-landscape", .category)
    #expect(first.entries.map(\.label) == second.entries.map(\.label))
    #expect(first.entries.map(\.marks) == second.entries.map(\.marks))
  }

  @Test("further pages show every event once, in full and in order of time")
  func pages() throws {
    let chronology = try Rows.chronology(120, seed: 5)
    let plans = try Rows.plans(chronology, "a4-landscape") { $0.usesPages = true }
    #expect(plans.count > 1)
    #expect(plans.flatMap(\.entries).allSatisfy { $0.form == .full })
    #expect(Set(plans.flatMap(\.entries).map(\.event)) == Set(chronology.events.map(\.id)))
    #expect(plans.flatMap(\.entries).count == 120)
    for plan in plans {
      #expect(plan.height <= (try #require(FigureSize("a4-landscape")?.pixelHeight)) + 0.01)
      #expect(plan.legend.items.map(\.symbol) == plans[0].legend.items.map(\.symbol))
    }
  }

  @Test("labels stand on the side that their author chose where they can", arguments: LabelSide.allCases)
  func side(side: LabelSide) throws {
    var event = try Rows.event("in the middle", "2000-06-15")
    event.label.side = side
    let plan = try Rows.plan(
      Rows.chronology([try Rows.event("first", "1990-01-15"), event, try Rows.event("last", "2010-12-15")]))
    let label = try #require(plan.entries.first { $0.title == "in the middle" }?.label)
    #expect(label.anchor == (side == .right ? .start : .end))
  }

  @Test("an era too narrow for its title has a letter that the notes explain; eras that touch share a line")
  func eras() throws {
    var events = try ["1900-06-15", "2000-06-15"].map { try Rows.event($0, $0) }
    for (title, date) in [("A long title of an era", "1950/1950-12-31"), ("Before it", "1930/1949")] {
      var era = try Rows.event(title, date)
      era.kind = .era
      events.append(era)
    }
    let plan = try Rows.plan(Rows.chronology(events))
    let bands = plan.panels[0].eras
    #expect(bands.compactMap(\.title).map { Rows.words([$0]) }.contains("A"))
    #expect(Rows.words(plan.notes).contains("A\u{A0}A long title of an era"))
    #expect(Set(bands.map(\.across)).count == 1)
    #expect(bands.allSatisfy { $0.ground != nil })
  }

  @Test("a line marks the as-of date only where something lies after it")
  func asOf() throws {
    var chronology = Rows.chronology(try ["2020-01-15", "2024-01-15"].map { try Rows.event($0, $0) })
    chronology.asOf = try EDTFDate("2024-02-01")
    #expect(try Rows.plan(chronology).panels[0].axis.asOfLine.isEmpty)
    chronology.asOf = try EDTFDate("2022-02-01")
    let axis = try Rows.plan(chronology).panels[0].axis
    #expect(!axis.asOfLine.isEmpty)
    #expect(axis.asOfLabel.map { Rows.words([$0]) } == "1 Feb 2022")
  }

  @Test("an empty chronology and extreme inputs give a figure")
  func extremes() throws {
    #expect(try Rows.plan(Chronology(title: "Nothing"), "a4-landscape").entries.isEmpty)
    let cases: [[String]] = [
      ["Y-5000000000", "2001-09-11T10:00:00Z"], Array(repeating: "2001-09-11", count: 250), ["Y170000002"],
    ]
    for dates in cases {
      var events: [Event] = []
      for (index, date) in dates.enumerated() {
        events.append(try Rows.event(index == 0 ? String(repeating: "long", count: 20_000) : "t\(index)", date))
      }
      let plan = try Rows.plan(Rows.chronology(events), "254x60mm")
      #expect(plan.entries.count == dates.count)
      #expect(plan.entries.flatMap(\.marks).allSatisfy { $0.across.isFinite && $0.extent.lowerBound.isFinite })
    }
  }
}
