import ChronologyModel
import EDTF
import Parsing
import RelationshipGraph
import Testing

@testable import RelationshipJSON

private func party(_ id: String, _ role: Role) -> Participant {
  Participant(actor: Reference(EntryID(id)), role: role)
}

private func small() throws -> Chronology {
  var chronology = Chronology(title: "A \"small\" one\u{1}")
  chronology.asOf = try EDTFDate("2025-07-06")
  chronology.sources = [Source(id: "s", title: "Source")]
  chronology.actors = ["a", "b", "c"].map { Actor(id: EntryID($0), name: $0.uppercased()) }
  chronology.actors[0].kind = .armedGroup
  let lines: [(String, String, String)] = [("a", "supports", "b"), ("a", "supports", "c"), ("b", "attacks", "c")]
  chronology.relations = lines.enumerated().map { index, line in
    Relation(
      id: EntryID("r\(index + 1)"), kind: line.1, participants: [party(line.0, .subject), party(line.2, .object)])
  }
  chronology.relations[0].when = [Claim(RecordedDate(try EDTFDate("2021-08~/..")))]
  chronology.relations[0].citations = [Citation(source: "s", locator: "para 4", credibility: .probable)]
  return chronology
}

private func written(_ chronology: Chronology, _ options: ActorGraph.Options = .init()) throws -> JSONNode {
  let graph = ActorGraph(chronology, options: options)
  return try JSONReader.read(GraphJSON.write(graph, GraphAnalysis(of: graph, in: chronology)))
}

/// A value as text, so that a test reads like the file.
private func text(_ node: JSONNode?) -> String {
  switch node?.value {
  case nil: "absent"
  case .null: "null"
  case .bool(let flag): "\(flag)"
  case .number(let number): number
  case .string(let text): text
  case .array(let elements): "[\(elements.map(text).joined(separator: " "))]"
  case .object(let members): "{\(members.map { "\($0.name): \(text($0.node))" }.joined(separator: ", "))}"
  }
}

@Suite struct `A graph as JSON` {
  @Test func `has these fields, by which other programs read it`() throws {
    let root = try written(try small())
    guard case .object(let members) = root.value else { return }
    #expect(
      members.map(\.name) == [
        "title", "language", "as_of", "time", "nodes", "edges", "left_out", "sources", "analysis",
      ])
    #expect(text(root["title"]) == "A \"small\" one\u{1}")
    #expect(
      text(root["nodes"]?.elements[0])
        == "{id: a, name: A, label: A, kind: armed group, existence: null, has_ended: false, drawn: true, degree: 2, betweenness: 0, component: 1}"
    )
    #expect(
      text(root["edges"]?.elements[0])
        == "{id: e1, number: 1, subject: a, object: b, kind: supports, sign: co-operative, standing: asserted, directed: true, status: holds, status_at: [], change: null, derived: false, importance: 3, dates: [2021-08~/..], disputed: false, relations: [r1], events: [], attributed_to: [], sources: [{source: s, at: para 4, credibility: 2}], omission: null}"
    )
    #expect(
      text(root["left_out"])
        == "{future: 0, absorbed: 0, outside: 0, other_times: 0, other_kinds: 0, beyond_limits: 0, actors: 0}")
    #expect(
      text(root["sources"])
        == "[{id: s, title: Source, publisher: null, author: null, date: null, url: null, reliability: null}]")
    #expect(text(root["analysis"]?["components"]) == "[[a b c]]")
    #expect(text(root["analysis"]?["triads"]) == "{balanced: 0, unbalanced: 1, by_hostile_sides: [0 1 0 0]}")
    #expect(
      text(root["analysis"]?["tensions"])
        == "[{kind: shared friend, actors: [a b c], edges: [e1 e2 e3], sentence: A supports B and C, but B attacks C.}]"
    )
  }

  @Test func `holds what is not drawn too, and says why`() throws {
    let root = try written(try small(), .init(edgeLimit: 2))
    let edges = try #require(root["edges"]?.elements)
    #expect(edges.map { text($0["number"]) } == ["1", "2", "null"])
    #expect(edges.map { text($0["omission"]) } == ["null", "null", "beyond limits"])
    #expect(root["nodes"]?.elements.count == 3)
  }

  @Test func `says what changed, and how things stand at each date`() throws {
    var options = ActorGraph.Options(time: .change(try EDTFDate("2021/2025")))
    #expect(text(try written(try small(), options)["time"]) == "{view: change, dates: [2021/2025]}")
    #expect(text(try written(try small(), options)["edges"]?.elements[0]["change"]) == "appeared")
    options.time = .series([try EDTFDate("1990"), try EDTFDate("2025")])
    let root = try written(try small(), options)
    #expect(text(root["time"]?["dates"]) == "[1990 2025]")
    #expect(text(root["edges"]?.elements[0]["status_at"]) == "[future holds]")
  }

  @Test func `of nothing is whole`() throws {
    let root = try written(Chronology())
    #expect(root["nodes"]?.elements.isEmpty == true)
    #expect(text(root["analysis"]?["bridges"]) == "[]")
  }
}
