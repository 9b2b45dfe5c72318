import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

extension ActorGraph {
  /// Edges as "from kind to".
  fileprivate var lines: [String] { edges.map { "\($0.from) \($0.kind) \($0.to)" } }
  fileprivate func reasons(_ reason: Omission) -> [String] {
    rows.filter { $0.omission == reason }.map { "\($0.edge.from) \($0.edge.kind) \($0.edge.to)" }
  }
}

@Test func `relations of one kind between two actors share an edge that lists their dates`() throws {
  let graph = ActorGraph(
    try chronology(
      .event("a", "attacks", "b", "2024-03-01"), .event("a", "attacks", "b", "2023"),
      .event("b", "attacks", "a", "2024"),
      .relation("a", "hostile to", "b", "2020/..")))
  #expect(graph.lines == ["a hostile to b", "a attacks b", "b attacks a"])
  #expect(graph.edges.map { $0.dates.map(\.canonical) } == [["2020/.."], ["2023", "2024-03-01"], ["2024"]])
}

@Test func `sign and standing keep edges apart`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "operates from", "b", "2021/..", standing: .alleged),
      .relation("a", "operates from", "b", "2021/..", standing: .denied)))
  #expect(graph.edges.map(\.standing) == [.alleged, .denied])
}

@Test func `mutual relations share an edge, whoever is named first`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "allied with", "b", "2000/2005"), .relation("b", "allied with", "a", "2010/.."),
      .relation("a", "supports", "b", "2010/.."), .relation("b", "supports", "a", "2010/..")))
  #expect(graph.lines == ["a allied with b", "a supports b", "b supports a"])
  #expect(graph.edges.map(\.isDirected) == [false, true, true])
}

@Test func `an edge is as current as the most current of its relations`() throws {
  let graph = ActorGraph(
    try chronology(.relation("a", "supports", "b", "2000/2005"), .relation("a", "supports", "b", "2010/..")))
  #expect(graph.edges.map(\.status) == [.holds])
}

@Test func `the future is left out and counted`() throws {
  let graph = ActorGraph(
    try chronology(
      asOf: "2020", .relation("a", "supports", "b", "2010/.."), .relation("a", "recognises", "c", "2021/.."),
      .relation("a", "supports", "b", "2022/..")))
  #expect(graph.lines == ["a supports b"])
  #expect(graph.edges[0].dates.map(\.canonical) == ["2010/.."])
  #expect(graph.leftOut.future == 2)
  #expect(graph.nodes.map(\.id) == ["a", "b"])
  #expect(graph.note(in: .britishEnglish) == "As of 2020. Not drawn, as they begin later: 2 relations.")
}

@Test func `without a date all that is dated holds`() throws {
  let graph = ActorGraph(
    try chronology(asOf: nil, .relation("a", "supports", "b", "1900/1910"), .relation("a", "recognises", "b")))
  #expect(graph.edges.map(\.status) == [.holds, .undated])
}

@Test func `the options' date goes before the chronology's`() throws {
  let chronology = try chronology(.relation("a", "supports", "b", "2000/2005"))
  #expect(ActorGraph(chronology).edges.map(\.status) == [.ended])
  let earlier = ActorGraph.Options(at: try EDTFDate("2003"))
  #expect(ActorGraph(chronology, options: earlier).edges.map(\.status) == [.holds])
}

@Test func `mere involvement gives way to a more telling edge of the pair`() throws {
  let graph = ActorGraph(
    try chronology(
      .event("a", nil, "b", "2020"), .relation("b", "supports", "a", "2010/.."), .event("a", nil, "c", "2020")))
  #expect(graph.lines == ["a involved with c", "b supports a"])
  #expect(graph.reasons(.absorbed) == ["a involved with b"])
}

@Test func `above the limits mere involvement goes first, then the lightest actors, and all of it is told`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "2010/.."), .relation("b", "supports", "c", "2010/.."),
    .event("c", "attacks", "d", "2025-05", importance: 5), .event("a", nil, "e", "2025-05", importance: 5))
  func lines(_ limit: Int) -> [String] {
    ActorGraph(chronology, options: .init(nodeLimit: limit)).lines
  }
  #expect(lines(5).count == 4)
  #expect(lines(4) == ["a supports b", "b supports c", "c attacks d"])
  #expect(lines(3) == ["a supports b", "b supports c"])
  let graph = ActorGraph(chronology, options: .init(nodeLimit: 3))
  #expect(graph.leftOut.actors == 2)
  #expect(graph.leftOut.beyondLimits == 2)
  #expect(graph.rows.count == 4)
  #expect(
    graph.note(in: .britishEnglish) == "As of 6 July 2025. Left out for want of room: 2 relations and 2 actors.")
}

@Test func `the limit of edges tears nothing apart`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "supports", "b", "2010/.."), .relation("a", "recognises", "b", "2010/.."),
      .relation("a", "trades with", "b", "2010/.."), .event("b", "attacks", "c", "2025-05", importance: 1)),
    options: .init(edgeLimit: 2))
  #expect(graph.lines.contains("b attacks c"))
  #expect(graph.edges.count == 2)
  #expect(graph.leftOut.actors == 0)
}

@Test func `a focus keeps the neighbourhood to the depth asked for`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "2010/.."), .relation("b", "supports", "c", "2010/.."),
    .relation("c", "supports", "d", "2010/.."), .relation("b", "supports", "a2", "2010/.."))
  func lines(_ depth: Int) -> [String] {
    ActorGraph(chronology, options: .init(focus: "a", depth: depth)).lines
  }
  #expect(lines(1) == ["a supports b"])
  #expect(lines(2) == ["a supports b", "b supports c", "b supports a2"])
  #expect(lines(3).count == 4)
}

@Test func `numbers follow the order of the actors, then the dates`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "recognises", "b", "2025/.."), .relation("c", "supports", "a"),
      .relation("a", "sanctions", "b", "2003/.."),
      .relation("a", "supports", "b"), .relation("b", "supports", "a", "1990/..")))
  #expect(
    graph.lines == ["a sanctions b", "a recognises b", "a supports b", "b supports a", "c supports a"])
  #expect(graph.edges.map(\.number) == [1, 2, 3, 4, 5])
  #expect(graph.rows.map(\.number) == [1, 2, 3, 4, 5])
}

@Test(arguments: [(15, false), (16, true)])
func `above fifteen edges numbers stand for words`(count: Int, isNumbered: Bool) throws {
  var chronology = try chronology(.relation("a", "supports", "b", "2010/.."))
  chronology.relations = (0..<count).map { index in
    Relation(id: EntryID("r\(index)"), kind: "kind \(index)", participants: chronology.relations[0].participants)
  }
  #expect(ActorGraph(chronology).isNumbered == isNumbered)
}

@Test func `what an event of the greatest importance began is prominent while it counts`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "recognises", "b", "2025-07-03/.."), .relation("a", "sanctions", "b", "2003/2025-04"),
      .event("a", nil, "b", "2025-07-03", importance: 5, begins: "r1"),
      .event("a", nil, "b", "2003", importance: 5, begins: "r2"), .event("b", "ousted", "c", "2021", importance: 5)))
  #expect(graph.edges.filter(\.isProminent).map(\.kind) == ["recognises"])
}

private let roles: [(participants: [(String, String)], pairs: [String])] = [
  ([("m", "mediator"), ("a", "party"), ("b", "party")], ["m a", "m b"]),
  ([("a", "subject"), ("b", "subject"), ("c", "object")], ["a c", "b c"]),
  ([("a", "subject"), ("a", "object")], []),
  ([("a", "party"), ("b", "party"), ("c", "party")], ["a b", "a c", "b c"]),
  ([("a", "host"), ("b", "guest")], ["a b"]),
  (
    [("a", "x"), ("b", "x"), ("c", "x"), ("d", "x"), ("e", "x"), ("f", "x"), ("g", "x")],
    ["a b", "a c", "a d", "a e", "a f", "a g"]
  ),
]

@Test(arguments: roles)
func `several participants give the pairs that their roles say`(
  participants: [(String, String)], pairs: [String]
) {
  let relation = Relation(
    id: "r", kind: "mediates",
    participants: participants.map { Participant(actor: Reference(EntryID($0.0)), role: Role($0.1)) })
  #expect(ActorPairs.of(relation).map { "\($0.from) \($0.to)" } == pairs)
}

@Test func `memberships are drawn between actors that have other ties`() throws {
  var chronology = try chronology(.relation("a", "supports", "b", "2010/.."), .relation("c", "attacks", "b", "2010/.."))
  chronology.actors.append(Actor(id: "d", name: "D"))
  for index in chronology.actors.indices {
    chronology.actors[index].memberships = [Membership(of: Reference("c"), when: try EDTFDate("2015/.."))]
  }
  #expect(
    ActorGraph(chronology).lines == ["a supports b", "a member of c", "b member of c", "c attacks b"])
}

@Test func `an actor that was gone at the date is marked`() throws {
  var chronology = try chronology(.relation("a", "supports", "b", "2010/2020"))
  chronology.actors[0].existence = try EDTFDate("2000/2024-12-08")
  let nodes = ActorGraph(chronology).nodes
  #expect(nodes.map(\.hasEnded) == [true, false])
  #expect(nodes.map { $0.lastMonth?.canonical } == ["2024-12", nil])
}

@Test func `the reader begins with the subject of the weightiest turning point`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("hub", "supports", "x", "2010/.."), .relation("y", "attacks", "hub", "2010/.."),
      .event("lead", "recognises", "hub", "2025-07-03", importance: 5),
      .relation("island", "supports", "rock", "2010/..")))
  #expect(graph.steps == ["lead": 0, "hub": 1, "x": 2, "y": 2, "island": 0, "rock": 1])
}

@Test func `the same chronology gives the same graph`() throws {
  let make = {
    ActorGraph(
      try chronology(
        .relation("a", "supports", "b", "2010/.."), .event("a", "attacks", "c", "2025-05"),
        .relation("c", "allied with", "b", "2010/..")), options: .init(nodeLimit: 2))
  }
  let first = try make()
  for _ in 0..<5 { #expect(try make() == first) }
}

private let labels: [(dates: [String], hasEnded: Bool, text: String)] = [
  (["2025-07-03/.."], false, "since 3 Jul 2025"), (["2003-02-14/2025-04-17"], true, "until 17 Apr 2025"),
  (["2003-02-14/2030"], false, "14 Feb 2003 – 2030"), (["2018-11-09", "2021"], true, "9 Nov 2018; 2021"),
  (["2018", "2019", "2021-03"], true, "3 times, 2018 to Mar 2021"), ([], false, "undated"),
]

@Test(arguments: labels)
func `a label says when in few words`(dates: [String], hasEnded: Bool, text: String) throws {
  var chronology = try chronology(.relation("a", "supports", "b"))
  let relation = chronology.relations[0]
  if !dates.isEmpty {
    chronology.relations = try dates.enumerated().map { index, date in
      var relation = relation
      relation.id = EntryID("r\(index)")
      relation.when = [Claim(RecordedDate(try EDTFDate(date)))]
      return relation
    }
  }
  let edge = try #require(ActorGraph(chronology).edges.first)
  #expect((edge.status == .ended) == hasEnded)
  #expect(edge.shortDate(in: .britishEnglish) == text)
}
