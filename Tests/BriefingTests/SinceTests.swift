import ChronologyModel
import EDTF
import Testing

@testable import Briefing

@Suite struct SinceTests {
  private func since() throws -> SinceView {
    var input = try Fixture.input()
    input.former = try Fixture.former()
    return try #require(Page(input).since)
  }

  @Test func `each entry that changed is told with the old and the new value`() throws {
    let since = try since()
    let lines = since.groups.flatMap { group in
      group.entries.map { entry in
        ([group.heading, entry.changes.joined(separator: "+"), entry.title]
          + entry.differences.map { "\($0.aspect)\($0.of.map { " of \($0)" } ?? ""): \($0.old) > \($0.new)" })
          .joined(separator: " | ")
      }
    }
    #expect(
      lines == [
        "Events | new | A rumour goes round",
        "Events | gone | A feast",
        "Events | re-dated | Treaty signed | date: 1461 > 1460",
        "Events | re-graded | Siege begins | credibility of Annals of the town, p. 4: 4, doubtful > 2, probably true",
        "Events | retitled | War of the towns | title: Quarrel of the towns > War of the towns",
        "Relations | gone | The Bishop supports Town",
        "Actors | gone | The Bishop",
        "Actors | changed | The Duke | kind: nothing > person",
        "Sources | gone | A song",
        "Sources | re-graded | Annals of the town | reliability: C, fairly reliable > B, usually reliable",
      ])
    #expect(since.whole.map { [$0.aspect, $0.old, $0.new] } == [["bottom line", "nothing", "A new duke."]])
    #expect(
      since.summary
        == "+1 event, −1 event, −1 relation, −1 actor, −1 source, 1 re-dated, 2 re-graded, 1 retitled, 1 changed, the chronology itself changed"
    )
  }

  @Test func `what is still there has a link, what is gone has none`() throws {
    for entry in try since().groups.flatMap(\.entries) {
      #expect((entry.anchor == nil && entry.tableAnchor == nil) == (entry.changes == ["gone"]), "\(entry.title)")
    }
  }

  @Test("links lead to entries of the report", arguments: BuiltInTemplate.allCases)
  func links(set: BuiltInTemplate) throws {
    var input = try Fixture.inputOfEverything()
    input.relationRows = []
    let page = String(
      decoding: try BriefingReport(input).render(.html, templates: TemplateLibrary(set)), as: UTF8.self)
    let ids = Set(page.between(" id=\"", "\""))
    for link in page.between("href=\"#", "\"") { #expect(ids.contains(link), "\(link)") }
    #expect(page.contains("section-since") == (set != .keyDates))
  }

  @Test("the former version is named, and where nothing changed that is said", arguments: BriefingFormat.allCases)
  func nothing(format: BriefingFormat) throws {
    var input = try Fixture.input()
    #expect(!(try Fixture.render(format, input)).contains("former version"))
    input.former = try Fixture.former()
    let changed = try Fixture.render(format, input)
    for words in ["From siege to treaty", "1458", "Version ", "former.xml", "re-dated", "1461", "Quarrel"] {
      #expect(changed.contains(words), "\(words)")
    }
    #expect(!changed.contains("Nothing changed."))
    input.former = try Fixture.former(Fixture.chronology())
    let same = try Fixture.render(format, input)
    #expect(same.contains("Nothing changed.") && same.contains("former.xml"))
  }
}
