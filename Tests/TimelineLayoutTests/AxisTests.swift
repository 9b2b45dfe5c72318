import EDTF
import Testing

@testable import TimelineLayout

@Suite("Axis")
struct AxisTests {
  private static func days(_ text: String) throws -> ClosedRange<TimePosition> { try TimeMark(EDTFDate(text)).extent }

  private static func plan(_ dates: [String]) throws -> AxisPlan {
    let extents = try dates.map(days)
    return AxisPlanner(extents: extents, demands: extents.map { ($0.lowerBound, 20) }).plan()
  }

  @Test("an empty stretch of years is folded, and the fold says how many whole years it leaves out")
  func fold() throws {
    let plan = try Self.plan(["1979-03-01", "1980-05-01", "1989-02-15", "2019-04-01", "2020-01-01"])
    #expect(plan.breaks.contains(.fold(years: 29)))
  }

  @Test("years throughout which something went on are not folded")
  func lasting() throws {
    let plan = try Self.plan(["1979-03-01", "1979-12-24/2019-02-15", "2019-04-01"])
    #expect(!plan.breaks.contains { if case .fold = $0 { true } else { false } })
  }

  @Test("no year in which something happened is left out", arguments: 1...10)
  func nothingHidden(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let dates = (0..<12).map { _ in "\(1800 + random.next() % 225)-06-15" }
    let plan = try Self.plan(dates)
    for date in dates {
      let year = try Self.days(date).lowerBound
      #expect(plan.stretches.contains { $0.times.contains(year) })
    }
  }

  @Test("time never runs backwards on the axis", arguments: 1...10)
  func monotone(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let dates = (0..<30).map { _ in "\(1979 + random.next() % 45)-0\(1 + random.next() % 9)-15" }
    let scale = try Self.plan(dates).scale(length: 500).scale
    let positions = stride(from: 3000.0, to: 20_000, by: 50).map(scale.position)
    #expect(positions == positions.sorted())
    #expect(abs(scale.length - 500) < 1e-6)
  }

  @Test("a change of scale is a break like a fold, and at least two and a half times")
  func scaleChange() throws {
    let early = (0..<6).map { "\(1979 + 6 * $0)-02-15" }
    let late = (0..<30).map { "2025-0\(1 + $0 % 6)-\(10 + $0 % 18)" }
    let plan = try Self.plan(early + late)
    #expect(plan.breaks.contains(.scaleChange))
    let rates = plan.scale(length: 600).scale.stretches.map(\.pixelsPerDay)
    for (kind, pair) in zip(plan.breaks, zip(rates, rates.dropFirst())) where kind == .scaleChange {
      #expect(max(pair.0, pair.1) > 2.5 * min(pair.0, pair.1))
    }
  }

  @Test(
    "years are labelled as people count them",
    arguments: [
      (1989, "1989"), (1, "1"), (0, "1 BCE"), (-43, "44 BCE"), (-15_000, "15001 BCE"), (-66_000_000, "66 Ma"),
      (-45_999, "46 ka"), (-4_540_000_000, "4.5 Ga"),
    ])
  func years(year: Int, label: String) { #expect(TickLabels.year(year) == label) }

  @Test("ticks stand at calendar-true places and never closer than asked")
  func ticks() throws {
    let first = try Self.days("1979-01-01").lowerBound.rounded(.down)
    let scale = TimeScale(stretches: [.init(times: first...(first + 16_000), pixels: 0...400)])
    let ticks = TickLabels.ticks(on: scale, least: 15)
    #expect(ticks.count > 5)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1.position - $0.position >= 12 })
    #expect(ticks.compactMap(\.label).allSatisfy { Int($0) != nil })
  }

  @Test("ticks before our era stand at years that are round as people count them")
  func ticksBCE() {
    let start = CalendarYears.start(of: -1200)
    let scale = TimeScale(stretches: [.init(times: start...CalendarYears.start(of: 700), pixels: 0...100)])
    let labels = TickLabels.ticks(on: scale, least: 15).compactMap(\.label)
    #expect(labels == ["1000 BCE", "500 BCE", "500"])
  }

  @Test(
    "scales are said in words",
    arguments: [(3652.4, "about 10 years"), (61, "about 2 months"), (1, "about 1 day"), (0.25, "about 6 hours")])
  func words(days: Double, text: String) { #expect(ScaleWords.duration(days: days) == text) }
}
