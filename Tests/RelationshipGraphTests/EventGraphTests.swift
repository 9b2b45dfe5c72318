import ChronologyModel
import EDTF
import Testing
import Wording

@testable import RelationshipGraph

/// Events by id, date, importance and what they led to.
private func chronology(_ events: [(String, String?, Int, [String])]) throws -> Chronology {
  var chronology = Chronology(title: "Events")
  chronology.events = try events.map { id, when, importance, leadsTo in
    var event = Event(
      id: EntryID(id), title: id.uppercased(), when: try when.map { [Claim(RecordedDate(try EDTFDate($0)))] } ?? [])
    event.importance = Importance(importance) ?? .normal
    event.leadsTo = leadsTo.map { Reference(EntryID($0)) }
    return event
  }
  return chronology
}

extension EventGraph {
  fileprivate var names: String { nodes.map(\.id.text).joined() }
  fileprivate var arrows: [String] { links.map { nodes[$0.from].id.text + nodes[$0.to].id.text } }
}

@Test func `events that led to others stand in the order of time, undated ones last`() throws {
  let graph = EventGraph(
    try chronology([
      ("c", "2021", 3, ["d"]), ("u", nil, 3, ["a"]), ("a", "1999-12-31", 3, ["c", "b"]), ("x", "2000", 5, []),
      ("b", "2020-05", 3, []), ("d", "2021-02-01", 3, []),
    ]))
  #expect(graph.names == "abcdu")
  #expect(graph.arrows == ["ab", "ac", "cd", "ua"])
  #expect(graph.links.map(\.isForward) == [true, true, true, false])
  #expect(graph.periods.map { $0.date?.canonical } == ["1999", "2020", "2021", nil])
  #expect(graph.periods.map(\.first) == [0, 1, 2, 4])
  #expect(graph.note(in: .britishEnglish).contains("An arrow upwards"))
}

@Test func `within one year months part them`() throws {
  let graph = EventGraph(
    try chronology([("a", "1956-07-26", 3, ["b"]), ("b", "1956-10", 3, ["c"]), ("c", "1956-10-29", 3, [])]))
  #expect(graph.periods.map { $0.date?.canonical } == ["1956-07", "1956-10"])
}

@Test func `what is unknown, doubled or itself is no consequence, and a circle is drawn as it is`() throws {
  let graph = EventGraph(
    try chronology([("a", "2001", 3, ["a", "b", "b", "nobody"]), ("b", "2002", 3, ["a"]), ("c", "2003", 3, ["c"])]))
  #expect(graph.names == "ab")
  #expect(graph.arrows == ["ab", "ba"])
}

@Test func `above the limit the most important stay, none of them alone, and the rest is counted`() throws {
  let graph = EventGraph(
    try chronology([
      ("a", "2001", 5, ["b"]), ("b", "2002", 5, []), ("c", "2003", 4, ["d"]), ("d", "2004", 1, []),
      ("e", "2005", 3, ["b"]),
    ]), limit: 3)
  #expect(graph.names == "ab")
  #expect(graph.leftOut == 3)
  #expect(graph.note(in: .britishEnglish).contains("3 less important events"))
}

@Test func `a year of five digits has no name at the side`() throws {
  let graph = EventGraph(try chronology([("a", "Y-12000", 3, ["b"]), ("b", "1990", 3, [])]))
  #expect(graph.periods.map { $0.date?.canonical } == [nil, "1990"])
}
