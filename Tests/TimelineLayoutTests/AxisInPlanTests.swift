import ChronologyModel
import EDTF
import FigureStyle
import TextMetrics
import Testing
import Wording

@testable import TimelineLayout

/// What the axis of a planned figure shows.
@Suite("The axis of a figure")
struct AxisInPlanTests {
  private static func chronology(_ dates: [String], asOf: String? = nil, eras: [String] = []) throws -> Chronology {
    var result = Chronology(title: "Test")
    result.asOf = try asOf.map { try EDTFDate($0) }
    for (index, date) in (dates + eras).enumerated() {
      var event = Event(
        id: EntryID("e\(index)"), title: "Event number \(index)", when: [Claim(RecordedDate(try EDTFDate(date)))])
      if index >= dates.count { event.kind = .era }
      result.events.append(event)
    }
    return result
  }

  private static func plan(
    _ chronology: Chronology, _ change: (inout TimelineOptions) -> Void = { _ in }
  ) throws -> TimelinePlan {
    var options = TimelineOptions(title: "A title")
    change(&options)
    return try #require(TimelinePlanner(chronology, options: options).plans().first)
  }

  private static func notes(_ plan: TimelinePlan) -> String {
    plan.notes.map { $0.lines.map { $0.map(\.text).joined() }.joined(separator: " ") }.joined(separator: " ")
  }

  private static func ticks(_ plan: TimelinePlan) -> [String] {
    plan.panels[0].axis.ticks.compactMap { $0.label?.lines[0][0].text }
  }

  // MARK: Window

  private static let years = (0..<20).map { "\(1990 + $0)-06-15" }

  private static func windowed(_ dates: [String] = years, eras: [String] = []) throws -> TimelinePlan {
    try plan(try chronology(dates, asOf: "2012", eras: eras)) {
      $0.window = PartialWindow(since: try? EDTFDate("1995"), until: try? EDTFDate("2004-10"))
      $0.outside = OutsideCounts(earlier: 7)
      $0.folding = .none
    }
  }

  @Test("begins and ends exactly with the window, whatever lies outside")
  func window() throws {
    let content = TimelineContent(try Self.chronology(Self.years), options: TimelineOptions())
    var options = TimelineOptions()
    options.window = PartialWindow(since: try EDTFDate("1995-03"), until: try EDTFDate("2004-10"))
    let panel = PanelContent(members: Array(content.items.indices), range: nil)
    let windowed = TimelineContent(try Self.chronology(Self.years), options: options)
    let all = PanelContent(members: Array(windowed.items.indices), range: nil)
    let times = AxisPlanner(windowed, panel: all, options: options) { _ in 20 }.plan().scale(length: 300).scale.times
    #expect(times == options.window.range)
    #expect(AxisPlanner(content, panel: panel, options: TimelineOptions()) { _ in 20 }.plan().stretches.count == 1)
  }

  @Test("cuts marks and eras that go on beyond the window, and the legend says so")
  func cut() throws {
    let plan = try Self.windowed(Self.years + ["1993/1997-02"], eras: ["1980/2020"])
    let axis = plan.panels[0].axis
    let lasting = try #require(plan.entries.first { $0.title == "Event number 20" })
    #expect(lasting.marks[0].pieces.contains(.cut(at: axis.along.lowerBound, .past)))
    #expect(plan.panels[0].eras[0].mark.extent == axis.along)
    #expect(plan.legend.items.contains { $0.symbol == .cut })
  }

  @Test("says how many events lie outside, those left out before included")
  func outside() throws {
    let plan = try Self.windowed()
    #expect(plan.entries.count == 10)
    #expect(plan.panels[0].axis.outside.map { $0.label.lines[0][0].text } == ["12 earlier", "5 later"])
    #expect(Self.notes(plan).contains("12 events are earlier and 5 later than the time shown."))
    #expect(plan.panels[0].axis.asOf == nil)
    let texts = (plan.heading + plan.entries.compactMap(\.label) + plan.legend.items.map(\.label) + plan.notes)
      .map { $0.bounds(in: .light) }
    for hint in plan.panels[0].axis.outside.map({ $0.label.bounds(in: .light) }) {
      #expect(!texts.contains { $0.x.overlaps(hint.x) && $0.y.overlaps(hint.y) })
    }
  }

  @Test("counts one event in the singular")
  func one() {
    let words = AxisWords.of(.britishEnglish)
    #expect(words.outside(earlier: 1, later: 0) == "1 event is earlier than the time shown.")
    #expect(words.outside(earlier: 0, later: 2) == "2 events are later than the time shown.")
    #expect(words.outside(earlier: 1, later: 2) == "1 event is earlier and 2 later than the time shown.")
  }

  @Test("a window that holds no time is none")
  func noWindow() throws {
    let plan = try Self.plan(try Self.chronology(Self.years)) {
      $0.window = PartialWindow(since: try? EDTFDate("2010"), until: try? EDTFDate("2001"))
    }
    #expect(plan.entries.count == 20 && plan.panels[0].axis.outside.isEmpty)
  }

  @Test("what only touches the window lies outside, an instant at its end does not")
  func touching() throws {
    let range = try Axes.extent("2000")
    #expect(TimeMark(try EDTFDate("1999")).clipped(to: range) == nil)
    #expect(TimeMark(try EDTFDate("2001")).clipped(to: range) == nil)
    #expect(TimeMark(try EDTFDate("2000-01-01T00:00:00Z")).clipped(to: range) != nil)
    #expect(TimeMark(try EDTFDate("1999/..")).clipped(to: range) != nil)
  }

  // MARK: As of

  @Test("a line at the as-of date tells future dates apart, and spares texts")
  func future() throws {
    let dates = ["2020-04-02", "2021-05-12", "2022-05-20", "2024-10-01", "2027-03-20", "2028-07-14"]
    let plan = try Self.plan(try Self.chronology(dates, asOf: "2024-12-30", eras: ["2019/2030"]))
    let axis = plan.panels[0].axis
    let along = try #require(axis.asOf)
    #expect(!axis.asOfLine.isEmpty)
    let texts = axis.ticks.compactMap(\.label) + plan.panels[0].eras.compactMap(\.title)
    #expect(texts.contains { $0.bounds(in: .light).y.contains(along) })
    for line in axis.asOfLine {
      #expect(line.from.y == along && line.to.y == along)
      #expect(
        !texts.contains {
          $0.bounds(in: .light).y.contains(along) && $0.bounds(in: .light).x.overlaps(line.from.x...line.to.x)
        })
    }
    #expect(Self.notes(plan).contains("As of 30 December 2024 (dashed line): what lies after it was still to come."))
  }

  @Test("there is no line where nothing lies after the as-of date")
  func past() throws {
    let plan = try Self.plan(try Self.chronology(["2020-04-02", "2024"], asOf: "2024-06-30"))
    #expect(plan.panels[0].axis.asOfLine.isEmpty)
    #expect(Self.notes(plan).contains("As of 30 June 2024."))
  }

  @Test("an axis need not reach an as-of date long after everything, unless something goes on until then")
  func longAfter() throws {
    let dates = ["1939-09-01", "1941-06-22", "1945-05-08"]
    #expect(try Self.plan(try Self.chronology(dates, asOf: "2025")).panels[0].axis.asOf == nil)
    #expect(try Self.plan(try Self.chronology(dates + ["1945/.."], asOf: "2025")).panels[0].axis.asOf != nil)
  }

  @Test("no line of a break runs through a label, however short the axis", arguments: [60, 70, 80, 100, 160])
  func shortAxis(height: Double) throws {
    let dates = ["Y-17000", "-0043", "1900", "1950", "1960", "2000", "2020", "Y170000"]
    let events = try dates.flatMap { date in try (1...9).map { try Rows.event("Treaty \($0) of \(date)", date) } }
    var options = TimelineOptions(size: FigureSize(width: 200, height: height))
    options.form = .columns
    let axis = TimelinePlanner(Rows.chronology(events), options: options).plans()[0].panels[0].axis
    try #require(!axis.breaks.isEmpty)
    for label in axis.ticks.compactMap(\.label) {
      let box = label.baseline - label.size * 0.74...label.baseline
      for axisBreak in axis.breaks {
        for line in [axisBreak.position - axisBreak.kind.half, axisBreak.position + axisBreak.kind.half] {
          #expect(!box.contains(line), "\(label) \(axisBreak)")
        }
      }
    }
  }

  // MARK: Lens

  @Test("the lens is where its stretch is")
  func lens() throws {
    let plan = try Self.plan(try Self.chronology(Self.years)) {
      $0.lens = CalendarUnit.year.start(of: 2000)...CalendarUnit.year.start(of: 2002)
    }
    let axis = plan.panels[0].axis
    let lens = try #require(axis.lens)
    let breaks = axis.breaks.map(\.position)
    #expect(breaks == [lens.lowerBound, lens.upperBound])
    #expect(Self.notes(plan).contains("The scale is greater in the tinted stretch from 2000 to 2001"))
  }

  // MARK: Extremes

  @Test("extreme inputs have a clear axis")
  func extremes() throws {
    let cases: [(dates: [String], ticks: [String], folds: Int)] = [
      (["2001-09-11"], ["11 Sep 2001"], 0), (["1945"], ["1945"], 0), (["Y170000002"], ["170,000,002"], 0),
      (Array(repeating: "2001-09-11", count: 40), ["11 Sep 2001"], 0),
      (Array(repeating: "2001-09-11", count: 1000), ["11 Sep 2001"], 0),
      (["2001-09-11T10:28:00Z", "2001-09-11T10:29:00Z"], ["11 Sep 2001, 10:28", "10:29"], 0),
      (["Y-4999999999", "2001-09-11T10:00:00Z"], ["5 Ga", "2001", "Apr", "Jul"], 1),
      (
        ["-0752", "-0508", "-0263", "-0146", "-0043-03-15", "-0030-09-02"],
        [
          "700 BCE", "600 BCE", "500 BCE", "400 BCE", "300 BCE", "200 BCE", "100 BCE",
        ], 0
      ),
      (["2001-09-11T10:00:00Z"], ["11 Sep 2001, 10:00", "10:15", "10:30", "10:45", "11:00"], 0),
    ]
    for (dates, ticks, folds) in cases {
      let plan = try Self.plan(try Self.chronology(dates))
      #expect(Self.ticks(plan) == ticks)
      #expect(plan.panels[0].axis.breaks.count == folds)
    }
  }

  @Test("bars of density are no shorter than what dates are known to")
  func density() throws {
    let plan = try Self.plan(try Self.chronology(Array(repeating: "2001-09-11", count: 400)))
    #expect(Self.notes(plan).contains("in about 1 day;"))
  }

  // MARK: Room

  private static let spans: [[String]] = [
    years, ["2024-09-28", "2024-10-03", "2024-10-09"], ["2001-09-11T08:46:00Z", "2001-09-11T10:28:00Z"],
    ["Y-66000000", "Y-300000", "1969-07-20"], ["1979-03-01", "1980-05-01", "1981-02-15", "2019-04-01", "2020-01-01"],
    ["Y-4999999999", "2001-09-11T10:00:00Z"],
    (0..<60).map { "20\(10 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-17" },
    (0..<40).map { "2025-0\(1 + $0 % 6)-\(10 + $0 % 18)" } + (0..<12).map { "\(1950 + 6 * $0)-12-20" },
  ]

  @Test(
    "labels of ticks and folds stand in the band and apart", arguments: spans,
    [FigureSize(width: 160, height: nil), .a4])
  func room(dates: [String], size: FigureSize) throws {
    for folding in [Folding.automatic, .atLeast(40)] {
      let plan = try Self.plan(try Self.chronology(dates, eras: [dates[0]])) {
        $0.size = size
        $0.folding = folding
      }
      let axis = plan.panels[0].axis
      let boxes = (axis.ticks.compactMap(\.label) + axis.breaks.compactMap(\.label)).map { $0.bounds(in: .light) }
      for (index, box) in boxes.enumerated() {
        #expect(box.x.lowerBound >= axis.across.lowerBound && box.x.upperBound <= axis.across.upperBound)
        for other in boxes[(index + 1)...] {
          #expect(
            !(box.x.overlaps(other.x) && box.y.lowerBound + 2 < other.y.upperBound
              && other.y.lowerBound + 2 < box.y.upperBound))
        }
      }
    }
  }

  @Test("labels have the room that was kept for them, however long the axis becomes", arguments: spans)
  func width(dates: [String]) throws {
    let plan = try Axes.plan(dates)
    let axis = ColumnAxis(
      plan: plan, words: .of(.britishEnglish), centimetre: 38, longest: 150, font: LabelFont(.light))
    for length in [100.0, 150, 400, 2000, 9000] {
      for tick in axis.ticks(on: plan.scale(length: length).scale) {
        let width = TextMeasure.width(of: tick.label ?? "", size: 10, weight: tick.isMajor ? .bold : .regular)
        #expect(width <= axis.labelWidth)
      }
    }
  }

  @Test("a page whose footer is long has its labels chosen for what is left")
  func longFooter() throws {
    var chronology = try Self.chronology(
      (0..<130).map { "\(1978 + $0 % 48)-0\(1 + $0 % 9)-1\($0 % 9)" },
      eras: (0..<9).map { "\(1979 + 5 * $0)/\(1981 + 5 * $0)" })
    for index in chronology.events.indices {
      chronology.events[index].title += " with a title that takes most of a line"
    }
    let plan = try Self.plan(chronology) {
      $0.size = .a4
      $0.remarks = Array(repeating: "Something was left out before the layout.", count: 8)
    }
    #expect(plan.height <= (FigureSize.a4.pixelHeight ?? 0) + 0.01)
    let axis = plan.panels[0].axis.along
    #expect(plan.entries.compactMap(\.label).allSatisfy { $0.bounds(in: .light).y.upperBound < axis.upperBound + 30 })
  }
}
