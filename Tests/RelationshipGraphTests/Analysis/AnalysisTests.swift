import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

private func analysis(_ chronology: Chronology) -> GraphAnalysis {
  GraphAnalysis(of: ActorGraph(chronology), in: chronology)
}

@Suite struct `Tensions` {
  private static let cases: [(name: String, entries: [Entry], sentences: [String])] = [
    (
      "the friend supports both",
      [.relation("a", "supports", "b"), .relation("a", "supports", "c"), .relation("b", "attacks", "c")],
      ["A supports B and C, but B attacks C."]
    ),
    (
      "the friend stands differently to both",
      [.relation("a", "supports", "b"), .relation("c", "allied with", "a"), .relation("c", "attacks", "b")],
      ["A supports B and is allied with C, but C attacks B."]
    ),
    (
      "one friend acts itself",
      [.relation("b", "member of", "a"), .relation("a", "recognises", "c"), .relation("b", "hostile to", "c")],
      ["A recognises C, and B is a member of A, but B is hostile to C."]
    ),
    (
      "both friends act themselves",
      [.relation("b", "supports", "a"), .relation("c", "proxy of", "a"), .relation("b", "sanctions", "c")],
      ["B supports A, and C is a proxy of A, but B sanctions C."]
    ),
    (
      "three foes",
      [.relation("a", "attacks", "b"), .relation("c", "sanctions", "b"), .relation("a", "hostile to", "c")],
      ["A attacks B, and C sanctions B, and A is hostile to C: three foes, of whom no two stand together."]
    ),
    (
      "an alleged side says so",
      [
        .relation("a", "supports", "b", nil, standing: .alleged), .relation("a", "supports", "c"),
        .relation("b", "attacks", "c"),
      ], ["A supports B (alleged) and supports C, but B attacks C."]
    ),
    (
      "three friends are balanced",
      [.relation("a", "supports", "b"), .relation("a", "supports", "c"), .relation("b", "supports", "c")], []
    ),
    (
      "two friends and their common foe are balanced",
      [.relation("a", "supports", "b"), .relation("a", "attacks", "c"), .relation("b", "attacks", "c")], []
    ),
    (
      "neutral sides are none",
      [.relation("a", "supports", "b"), .relation("a", "borders", "c"), .relation("b", "attacks", "c")], []
    ),
    (
      "what has ended is no side",
      [
        .relation("a", "supports", "b", "2000/2001"), .relation("a", "supports", "c"), .relation("b", "attacks", "c"),
      ], []
    ),
    (
      "what is denied is no side",
      [
        .relation("a", "supports", "b", nil, standing: .denied), .relation("a", "supports", "c"),
        .relation("b", "attacks", "c"),
      ], []
    ),
    (
      "a pair of friends and foes at once is a tension of its own and no side",
      [
        .relation("a", "supports", "b"), .relation("a", "sanctions", "b"), .relation("a", "supports", "c"),
        .relation("b", "attacks", "c"),
      ], ["A supports B, but also sanctions B."]
    ),
    (
      "a friend that is attacked back",
      [.relation("a", "supports", "b"), .relation("b", "attacks", "a")], ["A supports B, but B attacks A."]
    ),
  ]

  @Test(arguments: cases) func `are told in one sentence each`(
    _ name: String, _ entries: [Entry], _ sentences: [String]
  ) throws {
    #expect(analysis(try chronology(entries)).tensionSentences(most: 10, in: .britishEnglish) == sentences, "\(name)")
  }

  private static let kinds: [(String, String)] = [
    ("supports", "supports"), ("allied with", "is allied with"), ("frustrated with", "is frustrated with"),
    ("cooperates with", "cooperates with"), ("ousted", "ousted"), ("is loyal to", "is loyal to"),
    ("tied to", "is tied to"), ("banned as terrorist", "banned as terrorist"), ("", ""),
  ]

  @Test(arguments: kinds) func `take kinds of any vocabulary as predicates`(_ kind: String, _ predicate: String) {
    #expect(Clause.predicate(kind) == predicate)
  }

  @Test func `are counted beyond those that are told`() throws {
    let foes = ["a", "b", "c", "d", "e"]
    let entries = foes.indices.flatMap { left in foes[..<left].map { Entry.relation(foes[left], "attacks", $0) } }
    let sentences = analysis(try chronology(entries)).tensionSentences(most: 2, in: .britishEnglish)
    #expect(sentences.count == 3)
    #expect(sentences.last == "And 8 more.")
  }

  @Test func `of the weightier relations come first`() throws {
    let found = analysis(
      try chronology([
        .event("a", "supports", "b", "2025-05"), .event("a", "supports", "c", "2025-05"),
        .event("b", "attacks", "c", "2025-05"), .relation("d", "supports", "e"), .relation("d", "supports", "f"),
        .relation("e", "attacks", "f"),
      ]))
    #expect(found.tensions.map { $0.actors.map(\.id.text) } == [["d", "e", "f"], ["a", "b", "c"]])
  }
}

@Suite struct `The analysis` {
  private static let entries: [Entry] = [
    .relation("a", "supports", "b"), .relation("a", "trades with", "b"), .relation("b", "supports", "c"),
    .relation("a", "supports", "c"), .relation("c", "supports", "d"), .relation("d", "supports", "e"),
    .relation("e", "supports", "f"), .relation("d", "supports", "f"), .relation("x", "attacks", "y"),
    .relation("p", "attacks", "q", "1990/1995"),
  ]

  @Test func `counts others and not relations, and gives each actor its group`() throws {
    let positions = analysis(try chronology(Self.entries)).positions
    #expect(positions.map(\.node.id.text) == ["a", "b", "c", "d", "e", "f", "x", "y", "p", "q"])
    #expect(positions.map(\.degree) == [2, 2, 3, 3, 2, 2, 1, 1, 0, 0])
    #expect(positions.map(\.component) == [1, 1, 1, 1, 1, 1, 2, 2, 3, 4])
    #expect(
      positions.map { $0.betweennessText(in: .britishEnglish) } == ["0 %", "0 %", "17 %", "17 %"]
        + Array(repeating: "0 %", count: 6))
  }

  @Test func `names the pair that alone joins two parts`() throws {
    let found = analysis(try chronology(Self.entries))
    #expect(found.bridges.map { [$0.fromSide, $0.toSide] } == [[3, 3], [1, 1]])
    #expect(
      found.bridgeSentences(most: 9, in: .britishEnglish) == [
        "Without the tie of C and D, 3 actors on the side of D are cut off from 3 on the side of C."
      ])
  }

  @Test func `says in words what it counts`() throws {
    #expect(
      analysis(try chronology(Self.entries)).summary(in: .britishEnglish) == [
        "8 actors in 8 pairs with relations as of 6 July 2025; what has ended, begins later or is denied is not counted.",
        "They fall into 2 groups: the largest has 6; apart from it are X, Y.",
        "2 actors have only relations that have ended or are denied.",
      ])
  }

  @Test func `looks at what the figure has no room for, and not beyond a neighbourhood`() throws {
    let chronology = try chronology(Self.entries)
    let narrow = ActorGraph(chronology, options: .init(nodeLimit: 3))
    #expect(narrow.nodes.count < 4)
    #expect(GraphAnalysis(of: narrow, in: chronology).positions.map(\.degree) == [2, 2, 3, 3, 2, 2, 1, 1, 0, 0])
    let near = ActorGraph(chronology, options: .init(focus: "x"))
    #expect(GraphAnalysis(of: near, in: chronology).positions.map(\.node.id) == ["x", "y"])
  }

  @Test func `suggests actors that may be one, and merges none`() throws {
    var chronology = try chronology([.relation("a", "supports", "b"), .relation("c", "supports", "b")])
    for (index, name) in ["Lashkar-i-Islam", "Pakistan", "Lashkar-e-Islam"].enumerated() {
      chronology.actors[index].name = name
    }
    let found = analysis(chronology)
    #expect(found.positions.count == 3)
    #expect(
      found.similaritySentences(in: .britishEnglish) == [
        "Lashkar-e-Islam may be Lashkar-i-Islam: the names sound alike."
      ])
  }

  @Test func `of nothing says that there is nothing`() {
    let found = analysis(Chronology())
    #expect(found.positions.isEmpty)
    #expect(found.balanceSentence(in: .britishEnglish) == nil)
    #expect(found.text(in: .britishEnglish).count == 3)
  }

  @Test func `is printed as text`() throws {
    let lines = analysis(try chronology(Self.entries + [.relation("x", "supports", "y")])).text(in: .britishEnglish)
    #expect(lines.contains("             3            17 %  C"))
    #expect(lines.contains("Tensions"))
    #expect(lines.contains(GraphAnalysis.tensionNote(in: .britishEnglish)))
    #expect(lines.contains("- X supports Y, but also attacks Y."))
  }
}
