import FigureStyle
import GoldenFiles
import Testing
import Wording

@testable import Briefing

@Suite struct GoldenTests {
  @Test("a tiny chronology gives the report that is kept here", arguments: BriefingFormat.allCases)
  func report(format: BriefingFormat) throws {
    // Style and script have files of their own, and would hide what changed.
    let library = TemplateLibrary(overridingWith: [("report.css", []), ("report.js", [])])
    let written = try BriefingReport(try Fixture.input()).render(format, templates: library)
    try expectGolden(written, "report", format.rawValue)
  }

  @Test(
    "a report speaks its language, and lets the chronology speak its own", arguments: [Language.french, .persian],
    BriefingFormat.allCases)
  func languages(language: Language, format: BriefingFormat) throws {
    let library = TemplateLibrary(overridingWith: [("report.css", []), ("report.js", [])])
    var input = try Fixture.inputOfEverything()
    input.language = language
    let written = try BriefingReport(input).render(format, templates: library)
    try expectGolden(written, "report-\(language.tag)", format.rawValue)
  }

  @Test("the same input gives the same bytes", arguments: BriefingFormat.allCases)
  func repeatable(format: BriefingFormat) throws {
    let first = try BriefingReport(try Fixture.input()).render(format)
    #expect(try BriefingReport(try Fixture.input()).render(format) == first)
  }

  @Test("a figure in the page has no links, and is else as it was drawn")
  func inlined() throws {
    let svg =
      "<?xml version=\"1.0\"?>\n<svg><a xlink:href=\"https://x\" href=\"https://x\">\n<text>&lt;a &gt;</text>\n</a>\n<animate/></svg>\n"
    let view = DrawingView(Array(svg.utf8), file: "x.svg", alternative: "")
    #expect(view.svg == "<svg>\n<text>&lt;a &gt;</text>\n\n<animate/></svg>\n")
    #expect(DrawingView(Array("<svg".utf8), file: "", alternative: "").svg == "<svg")
  }

  @Test("figures stand on a frame of their own colour, whatever the page's")
  func paper() throws {
    var input = try Fixture.input()
    input.paper = Colour(0x14, 0x17, 0x1C)
    let page = String(decoding: try BriefingReport(input).render(.html), as: UTF8.self)
    #expect(page.contains("--figure: #14171c;"))
    #expect(page.contains("background: var(--figure);"))
  }
}
