import EDTF
import Testing

@testable import TimelineLayout

@Suite("Changes of scale")
struct ScaleZoneTests {
  private static let crowded = (0..<30).map { "2025-0\(1 + $0 % 6)-\(10 + $0 % 18)" }

  @Test("a change of scale is at least two and a half times")
  func factor() throws {
    let plan = try Axes.plan((0..<6).map { "\(1979 + 6 * $0)-02-15" } + Self.crowded)
    #expect(plan.breaks.joined().contains(.scaleChange))
    let rates = plan.scale(length: 600).scale.stretches.map(\.pixelsPerDay)
    for (kinds, pair) in zip(plan.breaks, zip(rates, rates.dropFirst())) {
      let isChanged = max(pair.0, pair.1) > 2.5 * min(pair.0, pair.1)
      #expect(isChanged == kinds.contains(.scaleChange))
    }
  }

  @Test("events spread evenly keep one scale, and so do few")
  func even() throws {
    #expect(try Axes.plan((0..<40).map { "\(1980 + $0)-06-15" }).zones.count == 1)
    #expect(try Axes.plan(["1980-01-01", "2024-01-01", "2024-01-02", "2024-01-05"]).zones.count == 1)
  }

  @Test("each step of the density has its zone, at most four")
  func four() throws {
    var dates: [String] = []
    for index in 0..<10 { dates.append("\(1000 + 60 * index)-06-15") }
    for index in 0..<12 { dates.append("\(1620 + 12 * index)-06-15") }
    for index in 0..<14 { dates.append("\(1780 + 2 * index)-06-15") }
    for index in 0..<36 { dates.append("\(1808 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)-15") }
    let plan = try Axes.plan(dates)
    #expect(plan.zones.count == 4)
    let starts = plan.zones.dropFirst().map {
      CalendarUnit.year.index(of: plan.stretches[$0.lowerBound].times.lowerBound)
    }
    for (start, expected) in zip(starts, [1615, 1780, 1808]) { #expect(abs(start - expected) <= 16) }
  }

  @Test("in a span of months the scale changes at a day")
  func days() throws {
    let plan = try Axes.plan(
      (0..<6).map { "2024-0\(1 + $0)-05" } + (0..<20).map { "2024-07-\(10 + $0 / 4)" })
    #expect(plan.zones.count == 2)
    let cut = try #require(plan.zones.last.map { plan.stretches[$0.lowerBound].times.lowerBound })
    #expect(CalendarUnit.beginning(at: cut) != nil)
    #expect(CalendarUnit.day(of: cut).month >= 6)
  }

  @Test("a fold may change the scale too")
  func atFold() throws {
    let plan = try Axes.plan(
      (0..<10).map { "\(1900 + $0)-06-15" } + (0..<30).map { "2025-01-\($0 < 9 ? "0" : "")\($0 + 1)" })
    #expect(plan.breaks == [[.fold(count: 115, unit: .year), .scaleChange]])
    let breaks = plan.scale(length: 400).breaks
    #expect(breaks.count == 2 && breaks[0].position < breaks[1].position)
  }

  @Test("pieces are found where the curve bends")
  func pieces() {
    var nodes: [ZoneSearch.Node] = []
    var next = ZoneSearch.Node(time: 0)
    for step in 0...20 {
      next.time = Double(step)
      next.x = Double(step) / 20
      nodes.append(next)
      // The rate is four for the first ten, and sixteen after.
      for _ in 0..<(step < 10 ? 4 : 16) { next.add(x: next.x + 0.025, room: 1 / 216) }
    }
    #expect(ZoneSearch(nodes: nodes).best(upTo: 2).map(\.cuts) == [[10]])
  }
}
