import ChronologyModel
import EDTF
import RelationshipDOT
import RelationshipGraph
import Wording

@testable import RelationshipSVG

/// Russia, the Taliban and a group: three relations, of which one has ended and one is denied.
func sampleGraph(time: GraphTime = .at(nil), wordLimit: Int = 15) throws -> ActorGraph {
  var chronology = Chronology(title: "Recognition & after")
  chronology.asOf = try EDTFDate("2025-07-06")
  chronology.actors = [
    actor("russia", "Russia", .state), actor("taliban", "Taliban", .government), actor("ttp", "TTP", .armedGroup),
  ]
  chronology.relations = [
    try relation("ban", "russia", "sanctions", "taliban", "2003-02-14/2025-04-17"),
    try relation("recognition", "russia", "recognises", "taliban", "2025-07-03/.."),
    try relation("bases", "ttp", "operates from", "taliban", "2021/..", standing: .denied),
  ]
  chronology.sources = [Source(id: "ap", title: "Report \"AP\"")]
  chronology.sources[0].url = "https://example.org/report"
  chronology.relations[1].citations = [Citation(source: "ap")]
  var options = ActorGraph.Options(time: time)
  options.wordLimit = wordLimit
  return ActorGraph(chronology, options: options)
}

private func actor(_ id: EntryID<Actor>, _ name: String, _ kind: ActorKind) -> Actor {
  var actor = Actor(id: id, name: name)
  actor.kind = kind
  return actor
}

private func relation(
  _ id: EntryID<Relation>, _ subject: EntryID<Actor>, _ kind: String, _ object: EntryID<Actor>, _ when: String,
  standing: Standing = .asserted
) throws -> Relation {
  var relation = Relation(
    id: id, kind: kind,
    participants: [
      Participant(actor: Reference(subject), role: .subject), Participant(actor: Reference(object), role: .object),
    ])
  relation.when = [Claim(RecordedDate(try EDTFDate(when)))]
  relation.standing = standing
  return relation
}

func labels(of graph: ActorGraph) -> FigureLabels {
  FigureLabels(graph, language: .britishEnglish, font: LabelFont(size: 10.67), nodeWidth: 96, boldNames: true)
}

/// A placement that no program has decided: nodes one above the other, straight lines.
func fixedPlacement(of graph: ActorGraph) -> GraphPlacement {
  typealias Point = GraphPlacement.Point
  let labels = labels(of: graph)
  let places = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
  let nodes = labels.nodes.enumerated().map { index, label in
    GraphPlacement.Box(centre: Point(x: 150, y: 20 + 120 * Double(index)), label: label)
  }
  let edges = graph.edges.enumerated().map { index, edge in
    let (from, to) = (nodes[places[edge.from] ?? 0], nodes[places[edge.to] ?? 0])
    let direction: Double = from.centre.y < to.centre.y ? 1 : -1
    let start = Point(x: 150, y: from.centre.y + direction * from.label.height / 2)
    let end = Point(x: 150, y: to.centre.y - direction * to.label.height / 2)
    let middle = Point(x: 60 + 90 * Double(index), y: (start.y + end.y) / 2)
    return GraphPlacement.Line(
      path: [start, start, middle, middle, middle, end, end],
      label: GraphPlacement.Box(centre: middle, label: labels.edges[index]))
  }
  return GraphPlacement(width: 300, height: 280, nodes: nodes, edges: edges, engine: .dot)
}
