import ChronologyModel
import EDTF
import RelationshipGraph
import Testing

@testable import Briefing

@Suite struct ChangeTests {
  private func input() throws -> BriefingInput {
    var input = try Fixture.input()
    let row = try #require(input.relationRows.first)
    input.snapshotsSVG = input.relationshipSVG
    var event = row
    (event.relations, event.kind, event.number) = ([], "attacks", nil)
    input.changes = [
      ChangeStep(
        from: try EDTFDate("1450"), to: try EDTFDate("1452"),
        changes: [.init(.changedSign, row), .init(.passing, event)]),
      ChangeStep(from: try EDTFDate("1452"), to: try EDTFDate("1460-05-01"), changes: []),
    ]
    return input
  }

  @Test("each change leads to its row of the table of relations, where it has one")
  func links() throws {
    let page = Page(try input())
    let changes = try #require(page.changes.first).changes
    #expect(changes.map(\.change) == ["changed sign", "event"])
    #expect(changes.map(\.anchor) == [page.relations.first?.anchor, nil])
  }

  @Test("both kinds of file have the figure and what changed, date by date", arguments: BriefingFormat.allCases)
  func section(format: BriefingFormat) throws {
    let text = try Fixture.render(format, try input())
    for words in [
      "What changed", "From ", "1450", "1 May 1460", "changed sign", "attacks", "Nothing that the figure shows.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains(format == .md ? "](snapshots.svg)" : "section-changes"))
  }

  @Test("where there is nothing to say there is no section", arguments: BriefingFormat.allCases)
  func nothing(format: BriefingFormat) throws {
    #expect(!(try Fixture.render(format, try Fixture.input())).contains("What changed"))
  }
}

@Suite struct ConsequenceTests {
  private func input() throws -> BriefingInput {
    var input = try Fixture.input()
    let index = try #require(input.chronology.events.firstIndex { $0.id == "siege" })
    input.chronology.events[index].leadsTo = [Reference("treaty"), Reference("siege"), Reference("nobody")]
    return input
  }

  @Test("what led to what is told in words, also without a diagram", arguments: BriefingFormat.allCases)
  func words(format: BriefingFormat) throws {
    let page = Page(try input())
    #expect(page.consequences.map(\.event.title) == ["Siege begins"])
    #expect(page.consequences.map { $0.consequences.map(\.title) } == [["Treaty signed"]])
    #expect(try Fixture.render(format, try input()).contains("What led to what"))
    var without = try input()
    for index in without.chronology.events.indices { without.chronology.events[index].leadsTo = [] }
    #expect(!(try Fixture.render(format, without)).contains("What led to what"))
  }
}
