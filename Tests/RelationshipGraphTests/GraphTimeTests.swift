import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

extension ActorGraph {
  fileprivate var lines: [String] { edges.map { "\($0.from) \($0.kind) \($0.to)" } }
}

private func options(change span: String) throws -> ActorGraph.Options { .init(time: .change(try EDTFDate(span))) }
private func options(series dates: String...) throws -> ActorGraph.Options {
  .init(time: .series(try dates.map { try EDTFDate($0) }))
}

private let changes: [(String?, EdgeChange?, Bool)] = [
  ("2010/..", EdgeChange.unchanged, false), ("2022/..", .appeared, false), ("2021-01-01/..", .unchanged, false),
  ("2021/..", .appeared, true), ("2025-12-31/..", .appeared, false), ("2025-12/..", .appeared, false),
  ("2022/2027", .appeared, false),
  ("2026/..", nil, false), ("2010/2020", nil, false), ("2010/2022", .ended, false), ("2010/2025", .ended, true),
  ("/2024-12-08", .ended, false), ("1989/", .unchanged, true), ("2022/2023", .passing, false),
  ("2022-05-01", .passing, false), ("2020", nil, false), (nil, .unchanged, false),
]

@Test(arguments: changes)
func `what a relation became from the first day of a span to the last`(
  when: String?, change: EdgeChange?, isOpen: Bool
) throws {
  let graph = ActorGraph(
    try chronology(.relation("a", "supports", "b", when)), options: try options(change: "2021/2025"))
  #expect(graph.edges.first?.change == change)
  #expect(graph.edges.first?.isOpen ?? false == isOpen)
  #expect(graph.rows.map(\.omission) == [change == nil ? .otherTime : nil])
}

@Test func `a pair that goes from hostile to co-operative is told, whoever acts and whatever else holds`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "sanctions", "b", "2003/2024"), .relation("b", "supports", "a", "2023/.."),
      .relation("a", "negotiates with", "b", "2022/.."), .relation("a", "hostile to", "c", "2003/.."),
      .relation("a", "supports", "c", "2023/.."), .relation("a", "attacks", "d", "2003/2024")),
    options: try options(change: "2021/2025"))
  let marked = graph.edges.map { "\($0.change?.mark ?? "")\($0.kind)" }
  #expect(
    marked == ["\u{2212}sanctions", "+negotiates with", "hostile to", "+supports", "\u{2212}attacks", "\u{B1}supports"])
  #expect(
    graph.note(in: .britishEnglish)
      == "What changed from 2021 to 2025: 3 relations appeared, 1 of them with the other sign, 2 ended, 1 stayed.")
}

@Test func `states that recur are one edge, and it has not changed`() throws {
  let graph = ActorGraph(
    try chronology(.relation("a", "supports", "b", "2000/2022"), .relation("a", "supports", "b", "2024/..")),
    options: try options(change: "2021/2025"))
  #expect(graph.edges.map(\.change) == [.unchanged])
}

@Test func `a span shows what held at some time in it`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "supports", "b", "1990/2001"), .relation("b", "supports", "c", "2010/2011"),
      .relation("a", "supports", "c", "/2030"), .event("a", "attacks", "c", "2015"),
      .event("c", "attacks", "a", "2000"), .relation("c", "supports", "a", "2022/.."),
      .relation("b", "supports", "a", "1980/2000")),
    options: .init(time: .between(try EDTFDate("2001/2021"))))
  #expect(graph.lines == ["a supports b", "a supports c", "a attacks c", "b supports c"])
  #expect(graph.edges.map(\.status) == [.holds, .mayHold, .holds, .holds])
  #expect(graph.leftOut.otherTimes == 3)
  #expect(graph.note(in: .britishEnglish).hasPrefix("What held at some time within "))
}

@Test func `a series has one set of actors and says how everything stands at each date`() throws {
  var chronology = try chronology(
    .relation("a", "sanctions", "b", "2003/2024-06"), .relation("a", "recognises", "b", "2025/.."),
    .relation("b", "supports", "c", "1990/1995"), .relation("a", "supports", "d", "2010/2011"))
  chronology.actors[0].existence = try EDTFDate("1991/..")
  let graph = ActorGraph(chronology, options: try options(series: "1990", "2004", "2026"))
  #expect(graph.lines == ["a sanctions b", "a recognises b", "b supports c"])
  #expect(graph.nodes.map(\.id) == ["a", "b", "c"])
  #expect(
    graph.snapshots.map(\.edges) == [
      [.future, .future, .holds], [.holds, .future, .ended], [.ended, .holds, .ended],
    ])
  #expect(graph.snapshots.map(\.nodes) == [[.absent, .tied, .tied], [.tied, .tied, .idle], [.tied, .tied, .idle]])
  #expect(graph.snapshots.map(\.isNew) == [[false, false, false], [true, false, false], [false, true, false]])
  #expect(graph.leftOut.otherTimes == 1)
  #expect(graph.isNumbered)
  #expect(graph.asOf == nil)
}

@Test func `steps of a series tell what appeared, changed sign and ended`() throws {
  let graph = ActorGraph(
    try chronology(
      .relation("a", "sanctions", "b", "2003/2024-06"), .relation("a", "recognises", "b", "2025/.."),
      .relation("b", "supports", "c", "1990/1995"), .relation("b", "attacks", "c", "2020/..")),
    options: try options(series: "1990", "2004", "2026"))
  let steps = graph.seriesSteps.map { step in step.changes.map { "\($0.change.mark)\(graph.edges[$0.edge].kind)" } }
  #expect(steps == [["+sanctions", "\u{2212}supports"], ["+attacks", "\u{B1}recognises", "\u{2212}sanctions"]])
  #expect(graph.seriesSteps.map { "\($0.from.canonical)-\($0.to.canonical)" } == ["1990-2004", "2004-2026"])
}

@Test func `every date of a series has its weightiest actors before any has its third`() throws {
  var four = try options(series: "1955", "2021")
  four.nodeLimit = 4
  let graph = ActorGraph(
    try chronology(
      .relation("a", "supports", "b", "2020/.."), .relation("a", "supports", "c", "2020/.."),
      .relation("b", "supports", "c", "2020/.."), .relation("x", "supports", "y", "1950/1960")), options: four)
  #expect(graph.lines == ["a supports b", "x supports y"])
  #expect(graph.leftOut.actors == 1)
}

@Test func `what may have held did not before both actors were there or after one was gone`() throws {
  var chronology = try chronology(asOf: nil, .relation("a", "allied with", "b", "/2024-12-08"))
  chronology.actors[1].existence = try EDTFDate("2000/2020")
  let statuses = ActorGraph(chronology, options: try options(series: "1999", "2010", "2022")).snapshots.map(\.edges)
  #expect(statuses == [[.future], [.mayHold], [.ended]])
}

@Test func `only a day shows the events of the year before it`() throws {
  let chronology = try chronology(.event("a", "attacks", "b", "2024-09"))
  let graph = ActorGraph(chronology, options: try options(series: "2024", "2025", "2025-07-06"))
  #expect(graph.snapshots.map(\.edges) == [[.holds], [.ended], [.recent]])
}
