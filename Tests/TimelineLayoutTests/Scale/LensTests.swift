import EDTF
import FigureStyle
import Testing
import Wording

@testable import TimelineLayout

@Suite("The lens")
struct LensTests {
  private static let dates =
    (0..<20).map { "\(1980 + 2 * $0)-06-15" } + (0..<12).map { "2021-\($0 < 9 ? "0" : "")\($0 + 1)-20" }

  private static func plan(_ from: String, _ to: String, _ dates: [String] = dates) throws -> AxisPlan {
    var planner = try Axes.planner(dates)
    let window = PartialWindow(since: try EDTFDate(from), until: try EDTFDate(to))
    planner.lens = try #require(window.since)...(try #require(window.until))
    return planner.plan()
  }

  @Test("has a greater scale than what is before and after, which share one")
  func magnified() throws {
    let plan = try Self.plan("2010", "2011")
    let scale = plan.scale(length: 600).scale
    #expect(plan.breaks == [[.scaleChange], [.scaleChange]])
    let rates = scale.stretches.map(\.pixelsPerDay)
    #expect(abs(rates[0] - rates[2]) < rates[0] * 1e-9)
    #expect(rates[1] >= 2.5 * rates[0])
    let pixels = scale.extent(of: try #require(plan.lens.times))
    #expect(pixels.upperBound - pixels.lowerBound >= 0.4 * (600 - 2 * 17) - 1e-6)
    #expect(pixels == scale.stretches[1].pixels)
  }

  @Test("takes as much as its labels need, and leaves the rest something")
  func room() throws {
    let many = Self.dates + (0..<100).map { _ in "2010-05-05" }
    let plan = try Self.plan("2010", "2010", many)
    let shares = plan.stretches.map(\.share)
    #expect(abs(shares[1] / shares.reduce(0, +) - 102.0 / 132) < 0.08)
    let all = try Self.plan("2010", "2010", ["1980-01-01", "2021-01-01"] + (0..<200).map { _ in "2010-05-05" })
    let total = all.stretches.map(\.share).reduce(0, +)
    #expect(abs(all.stretches[1].share / total - 0.85) < 1e-9)
  }

  @Test("at an end of the axis has one change of scale")
  func atEnd() throws {
    let plan = try Self.plan("2021", "2030")
    #expect(plan.breaks == [[.scaleChange]])
    #expect(plan.scale(length: 500).scale.extent(of: try #require(plan.lens.times)).upperBound == 500)
  }

  @Test("is announced in words, and so is one that is not needed or lies outside")
  func words() throws {
    let cases: [(from: String, to: String, text: String)] = [
      ("2010", "2011", "The scale is greater in the tinted stretch from 2010 to 2011: one centimetre is about "),
      ("1981", "2020", "No greater scale is needed from 1981 to 2020: that takes up most of the axis already."),
      ("1900", "1910", "Nothing of the axis lies from 1900 to 1910, so that no greater scale is drawn."),
    ]
    for (from, to, text) in cases {
      let plan = try Self.plan(from, to)
      let words = ScaleWords(
        plan: plan, scale: plan.scale(length: 500).scale, words: .of(.britishEnglish), centimetre: 96 / 2.54
      )
      .sentences()
      #expect(words.first?.hasPrefix(text) == true, "\(words)")
    }
    #expect(try Self.plan("1981", "2020").lens.times == nil)
  }

  @Test("is not folded, and a fold may lie beside it")
  func folds() throws {
    let dates = (0..<8).map { "190\($0)-06-15" } + (0..<8).map { "200\($0)-06-15" }
    let plan = try Self.plan("1950", "1955", dates)
    let lens = try #require(plan.lens.times)
    #expect(plan.stretches.contains { $0.times == lens })
    #expect(plan.breaks.joined().contains { $0.isFold })
    #expect(plan.breaks.joined().count { $0 == .scaleChange } == 2)
  }

  @Test("holds the labels of its ticks whole", arguments: [TimelineForm.rows, .strip])
  func labels(form: TimelineForm) throws {
    for (from, to) in [(1985, 1988), (1979, 1983), (1999, 2012)] {
      let chronology = Rows.chronology(
        try (1980...2011).map { try Rows.event("In \($0)", $0 == 2000 ? "2000-05-07" : "\($0)-05") })
      let panel = try Rows.plan(chronology) {
        $0.form = form
        $0.lens = CalendarUnit.year.start(of: from)...CalendarUnit.year.start(of: to)
      }.panels[0]
      let tint = try #require(panel.axis.lens)
      for label in panel.axis.ticks.compactMap(\.label) where tint.contains(label.x) {
        let along = label.bounds(in: .light).x
        #expect(tint.lowerBound - 1 <= along.lowerBound && along.upperBound <= tint.upperBound + 1, "\(label)")
      }
    }
  }
}
