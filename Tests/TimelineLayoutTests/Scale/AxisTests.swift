import EDTF
import Testing

@testable import TimelineLayout

/// Plans of axes for dates alone, each of which asks for one line of label.
enum Axes {
  static func extent(_ text: String) throws -> ClosedRange<TimePosition> { try TimeMark(EDTFDate(text)).extent }

  static func planner(_ dates: [String], room: Double = 20) throws -> AxisPlanner {
    let extents = try dates.map(extent)
    var planner = AxisPlanner(
      extents: extents, demands: extents.map { ($0.lowerBound, room) }.sorted { $0.time < $1.time })
    planner.finest = try dates.map { try EDTFDate($0).finestUnit }.min() ?? .day
    return planner
  }

  static func plan(_ dates: [String]) throws -> AxisPlan { try planner(dates).plan() }

  static func labels(_ dates: [String], length: Double, least: Double = 15) throws -> [String] {
    let scale = try plan(dates).scale(length: length).scale
    return TickLabels.ticks(on: scale, least: least).compactMap(\.label)
  }
}

@Suite("Axis")
struct AxisTests {
  @Test("time never runs backwards on the axis", arguments: 1...10)
  func monotone(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let dates = (0..<30).map { _ in "\(1979 + random.next() % 45)-0\(1 + random.next() % 9)-15" }
    let scale = try Axes.plan(dates).scale(length: 500).scale
    let positions = stride(from: 3000.0, to: 20_000, by: 50).map(scale.position)
    #expect(positions == positions.sorted())
    #expect(abs(scale.length - 500) < 1e-6)
  }

  @Test("an axis begins with a greater unit where that adds little, and shows few units whole")
  func range() throws {
    let cases: [(dates: [String], first: String, last: String)] = [
      (["1979-03-01", "2019-04-01"], "1979-01-01", "2019-04-01"),
      (["1979-12-24", "1980-02-01"], "1979-12-24", "1980-02-01"),
      (["2024-09-03", "2024-10-20"], "2024-09-01", "2024-10-20"),
      (["2001-09-11"], "2001-09-11", "2001-09-12"),
      (["2001-09-11", "2001-09-13"], "2001-09-11", "2001-09-14"),
      (["1945"], "1945-01-01", "1946-01-01"),
    ]
    for (dates, first, last) in cases {
      let times = try #require(try Axes.plan(dates).scale(length: 300).scale.times)
      #expect(
        CalendarUnit.day.floor(times.lowerBound) == (try Axes.extent(first).lowerBound.rounded(.down)), "\(dates)")
      #expect(CalendarUnit.day.floor(times.upperBound) == (try Axes.extent(last).lowerBound.rounded(.down)), "\(dates)")
    }
  }

  @Test("an instant with a time of day stands in its hour")
  func instant() throws {
    let times = try #require(try Axes.plan(["2001-09-11T10:28:00Z"]).scale(length: 140).scale.times)
    #expect(abs(times.length - 1.0 / 24) < 1e-9)
    #expect(times.contains(try Axes.extent("2001-09-11T10:28:00Z").lowerBound))
  }

  @Test("what a stretch takes of the axis ends before the break that follows it")
  func extent() {
    let scale = TimeScale(stretches: [
      .init(times: 0...10, pixels: 0...100), .init(times: 10...20, pixels: 117...200),
    ])
    #expect(scale.extent(of: 0...10) == 0...100)
    #expect(scale.extent(of: 10...20) == 117...200)
    #expect(scale.extent(of: 5...15) == 50...scale.position(of: 15))
  }
}
