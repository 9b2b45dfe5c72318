import ChronologyModel
import EDTF
import Markup
import Testing

@testable import Briefing

@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "]]>", "--><b>", "</style><i>", "\" onload=\"x", "' onload='x", "{{title}}",
    "{{{title}}}",
    "a | b", "`code`", "[x](javascript:alert(1))", "![x](http://example.org/x.png)", "\u{202E}evil", "\u{2067}iso",
    "&lt;b&gt;", "line\nbreak", "# heading", "\\", "$x$", "<http://example.org>", "\u{0}\u{1}",
  ]

  /// The same text in every place that takes text.
  private func input(_ text: String) throws -> BriefingInput {
    var chronology = try Fixture.chronology()
    chronology.title = text
    chronology.subtitle = text
    chronology.author = text
    // A line break in it begins a paragraph.
    chronology.summary = text.split(separator: "\n").joined(separator: " ")
    chronology.caption = text
    chronology.language = text
    for index in chronology.events.indices {
      chronology.events[index].id = EntryID("\(text)\(index)")
      chronology.events[index].title = text
      chronology.events[index].description = text
      chronology.events[index].category = text
      chronology.events[index].tags = [text]
      chronology.events[index].attribution = text
      chronology.events[index].attributes = [Attribute(name: text, value: text)]
      for figure in chronology.events[index].figures.indices {
        chronology.events[index].figures[figure].name = text
        chronology.events[index].figures[figure].best = text
      }
      for claim in chronology.events[index].when.indices {
        chronology.events[index].when[claim].value.asWritten = text
      }
      for citation in chronology.events[index].citations.indices {
        chronology.events[index].citations[citation].locator = text
      }
    }
    for index in chronology.actors.indices {
      chronology.actors[index].name = text
      chronology.actors[index].shortName = text + " "
      chronology.actors[index].aliases = [text]
      chronology.actors[index].description = text
    }
    for index in chronology.sources.indices {
      chronology.sources[index].title = text
      chronology.sources[index].publisher = text
      chronology.sources[index].url = text
      chronology.sources[index].archive = text
    }
    for index in chronology.relations.indices {
      chronology.relations[index].kind = text
      chronology.relations[index].description = text
    }
    var input = BriefingInput(
      chronology: chronology, timelineSVG: Fixture.svg, relationshipNote: text, leftOut: [text])
    var former = try Fixture.chronology()
    input.former = FormerVersion(
      chronology: former, inputs: [InputDigest(name: text, hash: "")],
      comparison: ChronologyComparison(from: former, to: chronology))
    (former.title, former.version) = (text, text)
    input.former?.chronology = former
    return input
  }

  @Test("text of the input is text in the page, wherever it stands", arguments: texts)
  func html(text: String) throws {
    let page = try Fixture.render(.html, try input(text))
    let plain = try Fixture.render(.html, try input("plain"))
    for markup in ["<", ">", "\"", "'"] {
      #expect(page.count { "\($0)" == markup } == plain.count { "\($0)" == markup }, "\(markup)")
    }
    #expect(page.contains(XMLAttribute.escaped(text)))
    #expect(!page.contains("javascript:alert(1)\""))
    #expect(page.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(page.unicodeScalars.count { $0 == "\u{202E}" } == page.unicodeScalars.count { $0 == "\u{202C}" })
    #expect(page.unicodeScalars.count { $0 == "\u{2067}" } == page.unicodeScalars.count { $0 == "\u{2069}" })
  }

  @Test("text of the input is text in the Markdown, and no row of a table ends early", arguments: texts)
  func markdown(text: String) throws {
    let report = try Fixture.render(.md, try input(text))
    let plain = try Fixture.render(.md, try input("plain"))
    #expect(Self.cells(of: report) == Self.cells(of: plain))
    #expect(report.count { $0 == "<" } == plain.count { $0 == "<" })
    #expect(!report.contains("<script") && !report.split(separator: "\\]").joined().contains("](javascript"))
    #expect(report.contains(MarkdownText.escaped(text)))
  }

  /// The number of cells in each line; a bar after a backslash divides none.
  private static func cells(of text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      zip(line, " " + line).count { $0 == "|" && $1 != "\\" }
    }
  }

  @Test(
    "an address is a link only with a scheme that is safe, and cannot leave its link",
    arguments: [
      ("https://example.org/a", true), ("HTTP://EXAMPLE.ORG/", true), ("mailto:a@example.org", true),
      ("javascript:alert(1)", false), ("java\tscript:alert(1)", false), (" https://example.org", false),
      ("data:text/html,x", false), ("//example.org", false), ("file:///etc/passwd", false),
      ("https://example.org/)](x) | [y", false), ("https://example.org/)|`<x>\"'&copy", true),
    ])
  func links(address: String, isLink: Bool) throws {
    var input = try Fixture.input()
    input.chronology.sources[0].url = address
    let page = try Fixture.render(.html, input)
    let written = Link(address)?.address
    #expect((written != nil) == isLink)
    #expect(page.contains("<a href=\"\(XMLAttribute.escaped(written ?? address))\"") == isLink)
    let report = try Fixture.render(.md, input)
    #expect(report.contains("[Annals of the town](") == isLink)
    for target in report.between("[Annals of the town](", ")") {
      #expect(!target.contains { "|`<>\"' ".contains($0) })
    }
  }
}
