import ChronologyModel
import EDTF
import Testing

@testable import RelationshipGraph

/// Six actors of whom pairs belong to blocs; all of them are related to the last.
private func chronology(blocs: [(String, [String])], when: String? = nil) throws -> Chronology {
  var chronology = Chronology(title: "Blocs")
  chronology.asOf = try EDTFDate("2020")
  let ids = ["a", "b", "c", "d", "e", "f"]
  chronology.actors = ids.map { Actor(id: EntryID($0), name: $0.uppercased()) }
  for (name, members) in blocs {
    var bloc = Actor(id: EntryID(name), name: name)
    bloc.kind = .bloc
    chronology.actors.append(bloc)
    for index in chronology.actors.indices where members.contains(chronology.actors[index].id.text) {
      chronology.actors[index].memberships.append(
        Membership(of: Reference(EntryID(name)), when: try when.map { try EDTFDate($0) }))
    }
  }
  chronology.relations = ids.dropLast().map { id in
    Relation(
      id: EntryID(id), kind: "supports",
      participants: [
        Participant(actor: Reference(EntryID(id)), role: .subject), Participant(actor: Reference("f"), role: .object),
      ])
  }
  return chronology
}

@Test func `up to three blocs have frames, and their memberships are no edges`() throws {
  let graph = ActorGraph(try chronology(blocs: [("Pact", ["a", "b"]), ("League", ["c", "d", "e"])]))
  #expect(graph.blocs.map(\.label) == ["Pact", "League"])
  #expect(graph.blocs.map { $0.nodes.map { graph.nodes[$0].label } } == [["A", "B"], ["C", "D", "E"]])
  #expect(graph.hasFrames)
  #expect(graph.marks.isEmpty)
  #expect(graph.edges.allSatisfy { $0.kind == "supports" })
}

@Test func `a bloc with relations of its own stands in its frame`() throws {
  var chronology = try chronology(blocs: [("Pact", ["a", "b"])])
  chronology.relations.append(
    Relation(
      id: "own", kind: "sanctions",
      participants: [
        Participant(actor: Reference("Pact"), role: .subject), Participant(actor: Reference("f"), role: .object),
      ]))
  let graph = ActorGraph(chronology)
  #expect(graph.blocs.map { $0.nodes.map { graph.nodes[$0].label } } == [["A", "B", "Pact"]])
  #expect(graph.edges.count == 6)
  #expect(graph.rows.count { $0.omission == .inBloc } == 2)
}

private let marked: [[(String, [String])]] = [
  [("P", ["a", "b"]), ("Q", ["b", "c"])],
  [("P", ["a", "b"]), ("Q", ["c", "d"]), ("R", ["e", "f"]), ("S", ["a", "f"])],
]

@Test(arguments: marked) func `past three, or where somebody is in two, blocs are colours and letters`(
  blocs: [(String, [String])]
) throws {
  let graph = ActorGraph(try chronology(blocs: blocs))
  #expect(!graph.hasFrames)
  #expect(graph.legend.blocs.count == blocs.count)
  for (index, (_, members)) in blocs.enumerated() {
    let nodes = graph.marks.filter { $0.value.contains(index) }.keys.sorted().map { graph.nodes[$0].id.text }
    #expect(nodes == members)
  }
}

@Test(arguments: [([("P", ["a"])], nil), ([("P", ["a", "b"])], "1990/2000")] as [([(String, [String])], String?)])
func `one member makes no bloc, and past members none at all`(blocs: [(String, [String])], when: String?) throws {
  #expect(ActorGraph(try chronology(blocs: blocs, when: when)).blocs.isEmpty)
}

@Test func `where change is told memberships are relations like others`() throws {
  let chronology = try chronology(blocs: [("P", ["a", "b", "f"])], when: "2010/..")
  let options = ActorGraph.Options(time: .change(try EDTFDate("2000/2020")))
  #expect(ActorGraph(chronology, options: options).blocs.isEmpty)
}

@Test(arguments: [(0, "a"), (25, "z"), (26, "27")]) func `blocs have letters`(index: Int, mark: String) {
  #expect(Bloc.mark(of: index) == mark)
}
