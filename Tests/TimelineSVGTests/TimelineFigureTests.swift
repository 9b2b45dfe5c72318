import ChronologyModel
import EDTF
import FigureStyle
import Markup
import Testing

@testable import TimelineLayout
@testable import TimelineSVG

@Suite struct `A timeline's SVG` {
  private static func figure(address: String) throws -> TinyFigure {
    var figure = try TinyFigure("1979-12-24", "1989-02-15")
    figure.chronology.sources = [Source(id: "s", title: "A source")]
    figure.chronology.sources[0].url = address
    figure.chronology.events[0].citations = [Citation(source: "s")]
    return figure
  }

  private static let addresses: [(String, Bool)] = [
    ("https://example.org/a?b=1&c=2", true), ("http://example.org", true), ("javascript:alert(1)", false),
    ("data:text/html,x", false), ("file:///etc/passwd", false), ("//example.org", false), ("ftp://example.org", false),
    ("https://example.org/a b", false), ("", false),
  ]

  @Test(arguments: addresses) func `links a label to its source where that has a web address`(
    address: String, isLink: Bool
  ) throws {
    let text = try Self.figure(address: address).text()
    #expect(text.contains("<a ") == isLink)
    #expect(text.split(separator: "<a ").count == (isLink ? 2 : 1))
    #expect(!text.contains("javascript:") && !text.contains("file:"))
  }

  @Test func `keeps a label inside the group of its event, link and all`() throws {
    let text = try Self.figure(address: "https://example.org/").text()
    let group = try #require(text.split(separator: "<g id=\"timeline-event-").dropFirst().first)
    #expect(group.contains("<title>24 December 1979\n1979-12-24\nA source</title>"))
    #expect(group.contains("<a xlink:href=\"https://example.org/\" href=\"https://example.org/\">\n<text"))
  }

  /// The parts that an editor looks for in a vector program.
  private static let parts = [
    "heading", "ribbon", "eras", "axis", "density", "leaders", "labels", "legend", "key", "notes",
  ]

  @Test func `names its parts`() throws {
    var figure = try TinyFigure("1979-12-24", "1989-02-15")
    figure.options.title = "A title"
    figure.options.remarks = ["A note."]
    try figure.addEra("war", "1979/1989")
    let key = TextBlock("1 key", x: 0, baseline: 190, size: 10.67, anchor: .start)
    let plan = figure.plan().changingPanels(key: [key]) {
      $0.density = DensityStrip(bars: [(20...23, 12)], base: 60, sign: 1, label: nil)
    }
    let text = String(decoding: figure.svg(of: plan), as: UTF8.self)
    for part in Self.parts { #expect(text.contains("<g id=\"timeline-\(part)\""), "\(part)") }
  }

  @Test func `has no group without content`() throws {
    let text = try TinyFigure("1979-12-24").text()
    for part in ["heading", "eras", "density", "lanes", "key", "notes"] {
      #expect(!text.contains("<g id=\"timeline-\(part)\""), "\(part)")
    }
  }

  @Test func `writes each line of text whole`() throws {
    var figure = try TinyFigure()
    try figure.add("Soviet forces enter Afghanistan", "1979-12-24", category: "war")
    figure.options.dates = .labels
    let plan = figure.plan()
    let lines = plan.entries.compactMap(\.label).flatMap(\.lines)
    let texts = String(decoding: figure.svg(of: plan), as: UTF8.self).split(separator: "<text").dropFirst()
    #expect(texts.count == lines.count + plan.legend.items.count)
    for line in lines { #expect(texts.contains { text in line.allSatisfy { text.contains($0.text) } }) }
  }

  @Test(arguments: Theme.names) func `draws the background in grey, and its labels in the second ink`(name: String)
    throws
  {
    let theme = try #require(Theme.named(name))
    var figure = try TinyFigure()
    try figure.add("talks", "1979-12-24", category: "diplomacy")
    figure.options.theme = theme
    let plan = figure.plan().changingEntries { $0.isMuted = true }
    let text = String(decoding: figure.svg(of: plan), as: UTF8.self)
    let group = try #require(text.split(separator: "<g id=\"timeline-event-").dropFirst().first?.prefix { $0 != "&" })
    #expect(group.contains("fill=\"\(theme.mutedMark)\"/>"))
    #expect(group.contains("fill=\"\(theme.mutedInk)\">talks"))
  }

  @Test func `has colours of its theme alone`() throws {
    var figure = try TinyFigure("1979-12-24")
    figure.options.theme = .dark
    let text = figure.text()
    for colour in [Theme.light.ink, Theme.light.mutedInk, Theme.light.band, Theme.light.background] {
      #expect(!text.contains("\(colour)"), "\(colour)")
    }
  }

  @Test func `cuts textures out of solid marks alone`() throws {
    let style = CategoryStyle(colour: Colour(hex: 0x000000), shape: .circle, texture: .rungs)
    let cases: [(String, Bool)] = [
      ("1979-12-24", true), ("1979-12-24/1989-02-15", true), ("1979-12-24/..", true), ("1979", false),
      ("197X", false), ("1979-12-24?", false), ("1979-12-24?/1989-02-15", false), ("[1979-12-24,1989-02-15]", false),
    ]
    for (date, isTextured) in cases {
      for flow in [TimeFlow.down, .right] {
        let mark = try #require(try TinyFigure(date).plan().entries.first?.marks.first)
        var svg = TinyFigure.writer
        MarkDrawing(mark: mark, ink: MarkInk(style, theme: .print), brush: Brush(flow: flow)).draw(&svg)
        let text = String(decoding: svg.finish(), as: UTF8.self)
        #expect(text.contains("stroke=\"#ffffff\"") == isTextured, "\(date)")
      }
    }
  }
}
