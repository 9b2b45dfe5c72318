import ChronologyModel
import EDTF
import RelationshipGraph
import Testing

@testable import Briefing

@Suite struct `The structure of the relations` {
  private static func chronology(_ lines: [(String, String, String)]) -> Chronology {
    var chronology = Chronology(title: "Test")
    let ids = lines.flatMap { [$0.0, $0.2] }
    for id in ids where !chronology.actors.contains(where: { $0.id.text == id }) {
      chronology.actors.append(Actor(id: EntryID(id), name: "<\(id)>"))
    }
    chronology.relations = lines.enumerated().map { index, line in
      Relation(
        id: EntryID("r\(index)"), kind: line.1,
        participants: [
          Participant(actor: Reference(EntryID(line.0)), role: .subject),
          Participant(actor: Reference(EntryID(line.2)), role: .object),
        ])
    }
    return chronology
  }

  private static let lines: [(String, String, String)] = [
    ("a", "supports", "b"), ("a", "supports", "c"), ("b", "attacks", "c"), ("c", "supports", "d"),
  ]

  private static func report(
    _ lines: [(String, String, String)], tensions: Bool, _ format: BriefingFormat = .html
  ) throws -> String {
    let chronology = chronology(lines)
    var input = BriefingInput(chronology: chronology, timelineSVG: Fixture.svg)
    input.analysis = GraphAnalysis(of: ActorGraph(chronology), in: chronology)
    input.tellsTensions = tensions
    return try Fixture.render(format, input)
  }

  @Test(arguments: BriefingFormat.allCases) func `has a section of its own`(_ format: BriefingFormat) throws {
    let text = try Self.report(Self.lines, tensions: false, format)
    #expect(text.contains("4 actors in 4 pairs with relations at whatever time"))
    #expect(text.contains("Balanced: 0 of 1 triangle of friends and foes (0 %)"))
    #expect(text.contains("67 %"))
    #expect(!text.contains("<a>"))
  }

  @Test(arguments: BriefingFormat.allCases) func `tells tensions only where that is asked for`(
    _ format: BriefingFormat
  ) throws {
    #expect(!(try Self.report(Self.lines, tensions: false, format)).contains("hint and no finding"))
    let text = try Self.report(Self.lines, tensions: true, format)
    #expect(text.contains("&lt;a&gt; supports &lt;b&gt; and &lt;c&gt;, but &lt;b&gt; attacks &lt;c&gt;."))
    #expect(text.contains("hint and no finding"))
  }

  @Test(arguments: BriefingFormat.allCases) func `is left out among three`(_ format: BriefingFormat) throws {
    let text = try Self.report(Array(Self.lines.prefix(3)), tensions: true, format)
    #expect(!text.contains("Structure"))
  }
}
