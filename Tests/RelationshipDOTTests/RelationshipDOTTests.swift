import ChronologyModel
import EDTF
import ExternalTools
import FigureStyle
import GoldenFiles
import Parsing
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipDOT

private func relation(
  _ id: EntryID<Relation>, _ kind: String, _ when: String?, standing: Standing = .asserted
) throws -> Relation {
  var relation = Relation(
    id: id, kind: kind,
    participants: [
      Participant(actor: Reference("a"), role: .subject), Participant(actor: Reference("b"), role: .object),
    ])
  relation.when = try when.map { [Claim(RecordedDate(try EDTFDate($0)))] } ?? []
  relation.standing = standing
  return relation
}

private func chronology(_ relations: [Relation], names: (String, String) = ("Ada", "Ben")) throws -> Chronology {
  var chronology = Chronology(title: "Pair")
  chronology.asOf = try EDTFDate("2025-07-06")
  chronology.actors = [Actor(id: "a", name: names.0), Actor(id: "b", name: names.1)]
  chronology.actors[0].kind = .state
  chronology.actors[1].kind = .armedGroup
  chronology.relations = relations
  return chronology
}

private func dot(_ chronology: Chronology, options: ActorGraph.Options = .init()) -> [UInt8] {
  GraphDOT.write(ActorGraph(chronology, options: options), theme: .light, language: .britishEnglish)
}

@Test(arguments: Theme.names) func `the colours are the theme's`(name: String) throws {
  let theme = try #require(Theme.named(name))
  let graph = ActorGraph(try chronology([relation("r", "attacks", nil)]))
  let text = String(decoding: GraphDOT.write(graph, theme: theme, language: .britishEnglish), as: UTF8.self)
  #expect(text.contains("\"bgcolor\"=\"\(theme.background)\"") == (name == "dark"))
  for colour in [theme.ink, theme.graph.nodeStroke, theme.graph.hostile, theme.graph.node(.state).fill] {
    #expect(text.contains("\"\(colour)\""), "\(colour)")
  }
}

@Test func `two actors and a relation`() throws {
  try expectGolden(dot(chronology([relation("r", "recognises", "2025-07-03/..")])), "relation", "dot")
}

@Test func `a mutual relation has no arrowhead`() throws {
  try expectGolden(dot(chronology([relation("r", "allied with", "2025-07-03/..")])), "mutual", "dot")
}

@Test func `standings differ in the line`() throws {
  let relations = try Standing.allCases.enumerated().map {
    try relation(EntryID("r\($0.offset)"), "operates from", "2020/..", standing: $0.element)
  }
  try expectGolden(dot(chronology(relations)), "standings", "dot")
}

@Test func `what has ended is grey and says until when`() throws {
  var chronology = try chronology([relation("r", "sanctions", "2003/2025-04-17")])
  chronology.actors[1].existence = try EDTFDate("2000/2024-12-08")
  try expectGolden(dot(chronology), "ended", "dot")
}

@Test func `numbers come with their key`() throws {
  let relations = [try relation("r", "recognises", "2025-07-03/.."), try relation("s", "sanctions", "2003/..")]
  try expectGolden(dot(chronology(relations), options: .init(wordLimit: 1)), "numbers", "dot")
}

@Test func `only addresses of the web become links`() throws {
  for (address, isLink) in [("https://example.org/a?b&c=\"d\"", true), ("javascript:alert(1)", false)] {
    var relation = try relation("r", "recognises", nil)
    relation.citations = [Citation(source: "s")]
    var chronology = try chronology([relation])
    chronology.sources = [Source(id: "s", title: "Source")]
    chronology.sources[0].url = address
    let text = String(decoding: dot(chronology), as: UTF8.self)
    #expect(text.contains("\"URL\"=") == isLink)
    #expect(!text.contains("javascript"))
  }
}

@Test func `an actor without relations is not drawn, and a graph without any is still a graph`() throws {
  let text = String(decoding: dot(try chronology([])), as: UTF8.self)
  #expect(!text.contains("\"n0\""))
  #expect(text.hasSuffix("}\n"))
}

private let hostile = [
  "plain", "quote \" end", "\\N \\G \\l \\\" back\\", "a\nb", "<b>bold</b>", "&amp; &lt; &#65; & co",
  "tab\tand\u{1}control",
  "];}\n\"x\" -> \"y\"; {[", "+ \"", "\u{202E}rtl\u{202C} \u{200F}", "日本語 العربية", "// not /* a */ comment # line",
  String(repeating: "long name ", count: 3_000), "\u{FFFE}\u{85}end", "node", "\\",
]

@Suite(.enabled("Graphviz is not installed") { await hasGraphviz() })
struct WithGraphviz {
  @Test(arguments: hostile)
  func `a label means in Graphviz what it says`(name: String) async throws {
    let graph = ActorGraph(try chronology([relation("r", "supports", nil)], names: (name, name)))
    let bytes = GraphDOT.write(graph, theme: .light, language: .britishEnglish)
    let output = try JSONReader.read(try await ExternalTool.dot.run(["-Tjson0"], input: bytes, limits: patient))
    let tooltip = output["objects"]?.elements.first { $0["name"]?.string == "n0" }?["tooltip"]?.string
    // Graphviz keeps its own escapes; entities are read only where it draws.
    let read = (tooltip ?? "").replacing("&amp;", with: "&").replacing("\\n", with: "\n").replacing("\\\\", with: "\\")
    let kept = name.unicodeScalars.filter {
      !($0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value) || $0.value == 0xFFFE)
    }
    let expected = String(String.UnicodeScalarView(kept)).replacing("\t", with: " ")
    if !name.contains("\\") { #expect(read == expected + ", state") }
    #expect(output["objects"]?.elements.filter { $0["name"]?.string?.hasPrefix("n") == true }.count == 2)
    #expect(output["name"]?.string == "relationships")
  }

  @Test func `thirty actors and sixty edges are drawn with legend and key`() async throws {
    var chronology = try chronology([])
    chronology.actors = (0..<30).map { Actor(id: EntryID("a\($0)"), name: "Actor number \($0)") }
    chronology.relations = (0..<60).map { index in
      Relation(
        id: EntryID("r\(index)"), kind: RelationKind.core[index % RelationKind.core.count].name,
        participants: [
          Participant(actor: Reference(EntryID("a\(index * 7 % 30)")), role: .subject),
          Participant(actor: Reference(EntryID("a\((index * 11 + 3) % 30)")), role: .object),
        ])
    }
    let bytes = dot(chronology, options: .init(nodeLimit: 30, edgeLimit: 60))
    let output = try await ExternalTool.dot.run(["-Tsvg"], input: bytes, limits: patient)
    #expect(output.count > 10_000)
  }
}

private func hasGraphviz() async -> Bool {
  (try? await ExternalTool.dot.run(["-V"], limits: patient)) != nil
}

extension String {
  fileprivate func replacing(_ pattern: String, with replacement: String) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: { _ in true }) {
      if rest.hasPrefix(pattern) {
        result += replacement
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(rest[start])
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

/// Other tests may hold every thread for a while.
private let patient = ExternalToolLimits(time: .seconds(240))
