import ChronologyFormats
import ChronologyModel
import EDTF
import FigureStyle
import RelationshipDOT
import RelationshipGraph
import Wording

/// What a large map costs, each against what it may cost, in seconds.
func mapBenchmarks() throws -> [String] {
  let small = try syntheticMap(actors: 1_000, relations: 5_000)
  let large = try syntheticMap(actors: 10_000, relations: 50_000)
  var everything = ActorGraph.Options()
  everything.nodeLimit = .max
  everything.edgeLimit = .max
  let smallGraph = ActorGraph(small, options: everything)
  let largeGraph = ActorGraph(large, options: everything)
  precondition(largeGraph.edges.count > 49_000, "the graph is not whole")
  let dot = least { GraphDOT.write(largeGraph, theme: .light, language: .britishEnglish).count }
  let analysis = least { GraphAnalysis(of: smallGraph, in: small).positions.count }
  precondition(GraphAnalysis(of: smallGraph, in: small).positions.allSatisfy { $0.betweenness != nil })
  var lines = [
    line("DOT of 10 000 actors and 50 000 relations", dot, limit: 0.3),
    line("betweenness, bridges, triads of 1 000 actors and 5 000 relations", analysis, limit: 1),
  ]
  for format in OutputFormat.allCases {
    lines.append(
      line("\(format.rawValue) of 10 000 actors and 50 000 relations", least { format.write(large).bytes.count }))
  }
  return lines
}

private func line(_ what: String, _ seconds: Double, limit: Double? = nil) -> String {
  let shown = "\(what): \((seconds * 1_000).rounded() / 1_000) s"
  guard let limit else { return shown }
  return shown + ", may take \(limit) s: \(seconds <= limit ? "kept" : "MISSED")"
}

/// The least of five runs.
private func least(_ work: () -> Int) -> Double {
  let clock = ContinuousClock()
  return (0..<5).map { _ in
    let start = clock.now
    precondition(work() > 0)
    return (clock.now - start) / .seconds(1)
  }.min() ?? 0
}

/// The same each time: every actor is in relations with some of those after it.
private func syntheticMap(actors: Int, relations: Int) throws -> Chronology {
  var chronology = Chronology(title: "Synthetic")
  chronology.actors = (0..<actors).map { number in
    var actor = Actor(id: EntryID("a\(number)"), name: "Actor number \(number)")
    actor.kind = ActorKind.allCases[number % ActorKind.allCases.count]
    return actor
  }
  let kinds = RelationKind.core.map(\.name)
  chronology.relations = try (0..<relations).map { number in
    let from = number % actors
    // Two primes, so that few pairs are alike.
    let to = (from + 1 + (number * 7919) % (actors - 1)) % actors
    var relation = Relation(
      id: EntryID("r\(number)"), kind: kinds[number * 104_729 % kinds.count],
      participants: [
        Participant(actor: Reference(EntryID("a\(from)")), role: .subject),
        Participant(actor: Reference(EntryID("a\(to)")), role: .object),
      ])
    let year = 1950 + number * 31 % 70
    relation.when = [Claim(RecordedDate(try EDTFDate("\(year)/\(year + number % 20)")))]
    return relation
  }
  return chronology
}
