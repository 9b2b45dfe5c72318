import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

extension ActorGraph {
  fileprivate var lines: [String] { edges.map { "\($0.from) \($0.kind) \($0.to)" } }
  fileprivate var words: String { note(in: .britishEnglish) }
}

private func graph(_ chronology: Chronology, _ change: (inout ActorGraph.Options) -> Void) -> ActorGraph {
  var options = ActorGraph.Options()
  change(&options)
  return ActorGraph(chronology, options: options)
}

// MARK: Kinds and signs

@Test func `kinds and signs choose edges, and what they leave out is counted`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "2010/.."), .relation("a", "attacks", "c", "2010/.."),
    .relation("a", "sanctions", "b", "2010/.."), .relation("b", "borders", "c"))
  #expect(graph(chronology) { $0.kinds = ["attacks", "borders"] }.lines == ["a attacks c", "b borders c"])
  let hostile = graph(chronology) { $0.signs = [.hostile] }
  #expect(hostile.lines == ["a sanctions b", "a attacks c"])
  #expect(hostile.words == "As of 6 July 2025. Of kinds not asked for: 2 relations.")
  #expect(graph(chronology) { ($0.kinds, $0.signs) = (["attacks"], [.neutral]) }.lines == [])
}

// MARK: Paths

private func paths(_ edges: [(String, String)], longest: Int) throws -> ActorPaths {
  var chronology = Chronology(title: "")
  let ids = ["a", "b", "c", "d", "e", "f"]
  chronology.actors = ids.map { Actor(id: EntryID($0), name: $0) }
  chronology.relations = edges.enumerated().map { index, edge in
    Relation(
      id: EntryID("\(index)"), kind: "supports",
      participants: [
        Participant(actor: Reference(EntryID(edge.0)), role: .subject),
        Participant(actor: Reference(EntryID(edge.1)), role: .object),
      ])
  }
  let order = Dictionary(uniqueKeysWithValues: ids.enumerated().map { (EntryID<Actor>($1), $0) })
  return ActorPaths(from: "a", to: "d", along: ActorGraph(chronology).edges, order: order, longest: longest)
}

private let pathCases: [([(String, String)], Int, [String])] = [
  ([("a", "b"), ("b", "d")], 4, ["abd"]),
  ([("d", "b"), ("b", "a"), ("a", "d")], 4, ["ad", "abd"]),
  ([("a", "b"), ("b", "c"), ("c", "d"), ("b", "d"), ("a", "c")], 4, ["abd", "acd", "abcd", "acbd"]),
  ([("a", "b"), ("b", "c"), ("c", "d"), ("b", "d"), ("a", "c")], 2, ["abd", "acd"]),
  ([("a", "b"), ("c", "d")], 4, []),
  ([("b", "c")], 4, []),
  ([("a", "b"), ("a", "b"), ("b", "d"), ("b", "e"), ("e", "f")], 5, ["abd"]),
]

@Test(arguments: pathCases)
func `paths come by nobody twice, the shortest first`(edges: [(String, String)], longest: Int, expected: [String])
  throws
{
  let paths = try paths(edges, longest: longest)
  #expect(paths.all.map { $0.map(\.text).joined() } == expected)
  #expect(paths.isComplete)
}

@Test func `where there are too many paths the search ends and says so`() throws {
  var chronology = Chronology(title: "")
  chronology.actors = (0..<40).map { Actor(id: EntryID("\($0)"), name: "\($0)") }
  chronology.relations = (0..<40).flatMap { from in
    ((from + 1)..<40).map { to in
      Relation(
        id: EntryID("\(from)-\(to)"), kind: "supports",
        participants: [
          Participant(actor: Reference(EntryID("\(from)")), role: .subject),
          Participant(actor: Reference(EntryID("\(to)")), role: .object),
        ])
    }
  }
  let all = graph(chronology) { $0.path = .init(from: "0", to: "39", longest: 30) }
  let paths = try #require(all.paths)
  #expect(paths.found == ActorPaths.most)
  #expect(!paths.isComplete)
  #expect(paths.drawn > 1)
  #expect(all.nodes.count <= 24 && all.edges.count <= 40)
  #expect(all.words.contains("Of 1000 or more paths from 0 to 39 of at most 30 steps, the \(paths.drawn) shortest."))
}

@Test func `a graph of paths has nothing else, begins with their first actor and says how many there are`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "2010/.."), .relation("d", "attacks", "b", "2010/.."),
    .relation("d", "supports", "e", "2010/.."), .relation("b", "sanctions", "d", "2010/.."))
  let one = graph(chronology) { $0.path = .init(from: "d", to: "a") }
  #expect(one.lines == ["a supports b", "b sanctions d", "d attacks b"])
  #expect(one.steps == ["d": 0, "b": 1, "a": 2])
  #expect(
    one.words == "As of 6 July 2025. The only path from D to A of at most 4 steps. Not on these paths: 1 relation.")
  let none = graph(chronology) { $0.path = .init(from: "a", to: "e", longest: 2) }
  #expect(none.edges.isEmpty)
  #expect(none.words.contains("There is no path from A to E of at most 2 steps."))
}

// MARK: The weightiest

@Test func `a reader's map names whom it leaves out`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "2010/.."), .relation("b", "supports", "c", "2010/.."),
    .relation("a", "supports", "c", "2010/.."), .relation("c", "attacks", "d", "2010/.."),
    .event("c", "attacks", "e", "2025-06"))
  let top = graph(chronology) { $0.top = 3 }
  #expect(top.lines == ["a supports b", "a supports c", "b supports c"])
  #expect(top.leftOut.actorNames == ["D", "E"])
  #expect(
    top.words == "As of 6 July 2025. Left out beside the 3 weightiest actors: 2 relations and 2 actors (D, E).")
}

// MARK: Members

private func member(_ chronology: inout Chronology, _ index: Int, of group: EntryID<Actor>, when: String?) throws {
  chronology.actors[index].memberships.append(
    Membership(of: Reference(group), when: try when.map { try EDTFDate($0) }))
}

@Test func `groups stand in the place of their members, and groups of groups in theirs`() throws {
  var chronology = try chronology(
    .relation("a", "attacks", "b", "2010/.."), .relation("c", "attacks", "b", "2010/.."),
    .relation("a", "allied with", "c", "2010/.."), .relation("d", "supports", "a", "2010/.."),
    .relation("c", "member of", "e", "2010/.."))
  try member(&chronology, 0, of: "c", when: "2015/..")
  let folded = graph(chronology) { $0.foldsMembers = true }
  #expect(folded.lines == ["d supports e", "e attacks b"])
  #expect(folded.words == "As of 6 July 2025. Folded into their groups: A into E, C into E.")
  #expect(graph(chronology) { _ in }.lines.count == 6)
}

@Test func `who was no member at that time, and whoever is a member of itself, stays`() throws {
  var chronology = try chronology(
    .relation("a", "attacks", "b", "2010/.."), .relation("b", "attacks", "c", "2010/.."))
  try member(&chronology, 0, of: "c", when: "2010/2020")
  try member(&chronology, 1, of: "b", when: nil)
  try member(&chronology, 1, of: "nobody", when: nil)
  let folded = graph(chronology) { $0.foldsMembers = true }
  #expect(folded.nodes.map(\.id) == ["a", "b", "c"])
  #expect(folded.leftOut.folded.isEmpty)
}

@Test func `members in a circle stand for themselves`() throws {
  var chronology = try chronology(.relation("a", "attacks", "b", "2010/.."), .relation("b", "attacks", "c", "2010/.."))
  try member(&chronology, 0, of: "b", when: nil)
  try member(&chronology, 1, of: "a", when: nil)
  try member(&chronology, 2, of: "a", when: nil)
  #expect(graph(chronology) { $0.foldsMembers = true }.nodes.map(\.id) == ["a", "b", "c"])
}

// MARK: Bad input

@Test func `a date before everything says when the first relation began`() throws {
  let early = graph(try chronology(.relation("a", "attacks", "b", "2010-05/.."))) {
    $0.time = .at(try? EDTFDate("1500"))
  }
  #expect(early.words == "As of 1500. Not drawn, as they begin later: 1 relation, the first in May 2010.")
}

@Test func `an actor related to itself and a relation with nobody to relate to give no edge`() throws {
  var chronology = try chronology(
    .relation("a", "attacks", "a", "2010/.."), .relation("a", "supports", "b", "2010/.."))
  chronology.relations[1].participants.removeLast()
  #expect(ActorGraph(chronology).edges.isEmpty)
}

@Test func `ids that differ only in case are two actors`() throws {
  let lines = ActorGraph(try chronology(.relation("a", "attacks", "A", "2010/.."), .relation("A", "supports", "a")))
    .lines
  #expect(lines == ["a attacks A", "A supports a"])
}

@Test func `of a hundred thousand relations the weightiest are drawn and the rest is counted`() {
  var chronology = Chronology(title: "")
  chronology.actors = (0..<2_000).map { Actor(id: EntryID("a\($0)"), name: "Actor \($0)") }
  chronology.relations = (0..<100_000).map { index in
    Relation(
      id: EntryID("r\(index)"), kind: RelationKind.core[index % 7].name,
      participants: [
        Participant(actor: Reference(EntryID("a\(index * 31 % 2_000)")), role: .subject),
        Participant(actor: Reference(EntryID("a\((index * 17 + index / 2_000 + 1) % 2_000)")), role: .object),
      ])
  }
  let graph = ActorGraph(chronology)
  #expect(graph.nodes.count <= 24 && graph.edges.count <= 40 && !graph.edges.isEmpty)
  #expect(graph.rows.count == graph.edges.count + graph.leftOut.beyondLimits)
}
