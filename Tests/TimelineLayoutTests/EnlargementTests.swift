import ChronologyModel
import FigureStyle
import Testing

@testable import TimelineLayout

@Suite("Larger type")
struct EnlargementTests {
  private static func plans(_ size: FigureSize, labelSize: Double) throws -> [TimelinePlan] {
    let chronology = try TimelinePlanTests.chronology(40, seed: 3)
    var theme = Theme.light
    theme.labelSize = labelSize
    return TimelinePlanner(chronology, options: TimelineOptions(size: size, theme: theme, title: "Test")).plans()
  }

  @Test("type of half as much again gives the layout of a figure smaller by as much")
  func proportion() throws {
    let usual = Theme.usualLabelSize
    let larger = try Self.plans(FigureSize(width: 240, height: 360), labelSize: usual * 1.5)[0]
    let same = try Self.plans(FigureSize(width: 160, height: 240), labelSize: usual)[0]
    #expect(abs(larger.enlargement - 1.5) < 1e-9)
    #expect(same.enlargement == 1)
    #expect(larger.entries.map { $0.label?.lines.count } == same.entries.map { $0.label?.lines.count })
    #expect(abs(larger.width - same.width) < 0.01)
  }

  static let slides: [(size: FigureSize, pixels: Double)] = [
    (FigureSize(width: 338.7, height: 190.5), 12), (.a4, 10.67), (FigureSize(width: 400, height: nil), 10.67),
    (FigureSize(width: 160, height: 90), 10.67),
  ]

  @Test("labels of slides are of 9 pt, those of other figures as the theme has them", arguments: slides)
  func slide(size: FigureSize, pixels: Double) throws {
    let plan = try Self.plans(size, labelSize: Theme.usualLabelSize)[0]
    #expect(abs(Theme.usualLabelSize * plan.enlargement - pixels) < 1e-9)
  }

  @Test("what a figure says of its centimetres is true of the printed ones", arguments: [TimelineForm.columns, .rows])
  func centimetres(form: TimelineForm) throws {
    let chronology = try Rows.chronology(
      ["1980-03", "1981-05", "2020-01-02", "2020-01-05", "2020-01-09"].map { try Rows.event("In \($0)", $0) })
    let sizes: [(width: Double, labelSize: Double)] = [(240, Theme.usualLabelSize * 1.5), (160, Theme.usualLabelSize)]
    let rates = try sizes.map { width, labelSize in
      var theme = Theme.light
      theme.labelSize = labelSize
      var options = TimelineOptions(size: FigureSize(width: width, height: nil), theme: theme)
      options.form = form
      options.folding = .none
      options.lens = CalendarUnit.year.start(of: 2020)...CalendarUnit.year.start(of: 2021)
      let plan = TimelinePlanner(chronology, options: options).plans()[0]
      let note = try #require(plan.notes.map { Rows.words([$0]) }.first { $0.contains("one centimetre") })
      let words = note.split(separator: " ")
      return try #require(words.compactMap { Double($0) }.first)
    }
    #expect(abs(rates[1] / rates[0] - 1.5) < 0.2, "\(rates)")
  }

  @Test("a wider font wraps heading, notes and key earlier")
  func width() throws {
    var options = TimelineOptions(
      size: .a4, title: "A long title that fills most of a line of a page, and no more than that, in the usual font")
    let chronology = try TimelinePlanTests.chronology(150, seed: 4)
    let usual = TimelinePlanner(chronology, options: options).plans()[0]
    options.theme.fontWidth = 1.4
    let wider = TimelinePlanner(chronology, options: options).plans()[0]
    #expect(wider.heading[0].lines.count > usual.heading[0].lines.count)
    for block in wider.heading + wider.notes + wider.key + wider.legend.items.map(\.label) {
      let bounds = block.bounds(in: options.theme)
      #expect(bounds.x.upperBound <= wider.width + 0.5, "\(block.lines.first?.first?.text ?? "")")
    }
  }
}
