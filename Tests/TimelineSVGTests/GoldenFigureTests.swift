import ChronologyModel
import EDTF
import FigureStyle
import GoldenFiles
import Testing
import Wording

@testable import TimelineLayout
@testable import TimelineSVG

/// Tiny figures, one property each.
@Suite struct `Figures that are kept` {
  private static let marks: [(String, String)] = [
    ("day", "1982-06-15"), ("time-of-day", "1982-06-15T20:17:40Z"), ("month", "1982-06"), ("year", "1982"),
    ("interval", "1981-04-12/1982-06-14"), ("coarse-interval", "1981-02/1983"), ("approximate", "1982~"),
    ("approximate-day", "1982-06-15~"), ("approximate-start", "1981~/1982-06-14"), ("uncertain", "1982?"),
    ("uncertain-day", "1982-06-15?"), ("uncertain-interval", "1981?/1982-06-14"), ("uncertain-approximate", "1982%"),
    ("one-part-approximate", "1982-06~-15"), ("digits-unknown", "1982-XX"), ("digits-scattered", "1982-XX-15"),
    ("open-start", "../1982-06-14"), ("open-end", "1982-06-14/.."), ("unknown-start", "/1982-06-14"),
    ("unknown-end", "1982-06-14/"), ("one-of", "[1981-04-02,1983-06-14]"), ("one-of-and-before", "[..1982-06-14]"),
    ("all-of", "{1981-04-02,1983-06-14}"), ("season", "1982-22"),
  ]

  @Test(arguments: marks) func `a date as its mark, where an era gives the scale`(name: String, date: String) throws {
    var figure = try TinyFigure(date)
    try figure.addEra("1980s", "1980-07-01/1984-06-30")
    try expectGolden(figure.svg(), name, "svg")
  }

  private static let far: [(String, String)] = [
    ("decade", "145X"), ("significant-digits", "1804S3"), ("before-our-era", "-0043-03-15"), ("long-ago", "Y-15000S2"),
  ]

  @Test(arguments: far) func `a date that is its own scale`(name: String, date: String) throws {
    try expectGolden(TinyFigure(date).svg(), name, "svg")
  }

  private static let eras: [(String, String)] = [
    ("era", "1980/1984"), ("era-approximate", "1980~/1982-06-14"), ("era-uncertain", "1980-07-01?/1982-06-14"),
    ("era-open", "1980-07-01/.."), ("era-unknown-end", "1980-07-01/"),
  ]

  @Test(arguments: eras) func `an era`(name: String, date: String) throws {
    var figure = try TinyFigure("1981-06-15", "1984-06-15")
    try figure.addEra("era", date)
    try expectGolden(figure.svg(), name, "svg")
  }

  @Test func `years left out`() throws {
    try expectGolden(TinyFigure("1914-07-28", "1918-11-11", "1989-11-09").svg(), "fold", "svg")
  }

  @Test func `a change of scale`() throws {
    let figure = try TinyFigure("1982")
    let plan = figure.plan().changingPanels { panel in
      panel = panel.with(ticks: [], breaks: [Axis.Break(kind: .scaleChange, position: 60, label: nil)])
    }
    try expectGolden(figure.svg(of: plan), "scale-change", "svg")
  }

  @Test func `an axis`() throws {
    let figure = try TinyFigure("1982")
    let plan = figure.plan().changingPanels { panel in
      let label = TextBlock("1982", x: 40, baseline: 44, size: 10.67, anchor: .end, isBold: true)
      panel = panel.with(
        ticks: [
          Axis.Tick(position: 40, label: label, isMajor: true), Axis.Tick(position: 60, label: nil, isMajor: false),
        ], breaks: [])
    }
    try expectGolden(figure.svg(of: plan), "axis", "svg")
  }

  @Test func `a mark that goes on outside`() throws {
    let figure = try TinyFigure("1979-12-24/1989-02-15")
    let plan = figure.plan().changingEntries { $0 = $0.cut(at: 100) }
    try expectGolden(figure.svg(of: plan), "cut", "svg")
  }

  @Test(arguments: Theme.names) func `what only gives the background`(name: String) throws {
    var figure = try TinyFigure()
    try figure.add("talks", "1981/1983", category: "diplomacy")
    figure.options.theme = try #require(Theme.named(name))
    let plan = figure.plan().changingEntries { $0.isMuted = true }
    try expectGolden(figure.svg(of: plan), "muted-\(name)", "svg")
  }

  @Test func `a crowd as bars of density`() throws {
    let figure = try TinyFigure("1979-12-24", "1989-02-15")
    let plan = figure.plan().changingPanels { panel in
      panel.density = DensityStrip(
        bars: [(80...83, 12), (83...86, 36), (86...89, 4)], base: panel.axis.across.upperBound, sign: 1, label: nil)
    }
    try expectGolden(figure.svg(of: plan), "density", "svg")
  }

  @Test func `a number and its key`() throws {
    let figure = try TinyFigure("1979-12-24")
    let line = TextBlock("1 Soviet forces enter Afghanistan", x: 0, baseline: 152, size: 10.67, anchor: .start)
    let plan = figure.plan().changingEntries(key: [line]) { entry in
      (entry.label, entry.leader) = (nil, [])
      entry.number = TextBlock("1", x: 80, baseline: 11.84, size: 10.67, anchor: .end, isBold: true)
    }
    try expectGolden(figure.svg(of: plan), "number", "svg")
  }

  @Test(arguments: [
    ("arabic", "ar", "روسيا تعترف بطالبان (TASS)."), ("russian", "ru", "Россия признаёт талибов"),
  ])
  func `words of another language`(name: String, tag: String, title: String) throws {
    var figure = try TinyFigure("1982-06~")
    figure.chronology.language = tag
    figure.chronology.asOf = try EDTFDate("1985-07-06")
    figure.options.language = try #require(Language.named(tag))
    try figure.add(title, "1984-06-15", category: "A")
    try expectGolden(figure.svg(), name, "svg")
  }

  @Test(arguments: ["dark", "print"]) func `a theme`(name: String) throws {
    var figure = try TinyFigure()
    try figure.add("war", "1979-12-24/1989-02-15", category: "war")
    try figure.add("talks", "1982-06-16/1988-04-14", category: "diplomacy")
    try figure.add("accords", "1988-04-14", category: "diplomacy")
    figure.options.theme = try #require(Theme.named(name))
    try expectGolden(figure.svg(), name, "svg")
  }
}
