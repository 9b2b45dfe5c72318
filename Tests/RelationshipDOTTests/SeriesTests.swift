import ChronologyModel
import EDTF
import ExternalTools
import FigureStyle
import Parsing
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipDOT

/// Ten actors, of whom some come and go, and thirty relations that hold for twelve years each.
private func series(_ dates: [String]) throws -> ActorGraph {
  var chronology = Chronology(title: "Series")
  chronology.actors = (0..<10).map { Actor(id: EntryID("a\($0)"), name: "Actor number \($0)") }
  chronology.actors[3].existence = try EDTFDate("2000/..")
  chronology.relations = try (0..<30).map { index in
    var relation = Relation(
      id: EntryID("r\(index)"), kind: RelationKind.core[index % RelationKind.core.count].name,
      participants: [
        Participant(actor: Reference(EntryID("a\(index * 7 % 10)")), role: .subject),
        Participant(actor: Reference(EntryID("a\((index * 3 + 1) % 10)")), role: .object),
      ])
    relation.when = [Claim(RecordedDate(try EDTFDate("\(1980 + index)/\(1992 + index)")))]
    return relation
  }
  return ActorGraph(chronology, options: .init(time: .series(try dates.map { try EDTFDate($0) })))
}

@Test func `what does not hold at a date is invisible, and nothing is left out of its file`() throws {
  let graph = try series(["1985", "2010-06-01"])
  let texts = graph.snapshots.indices.map {
    String(decoding: GraphDOT.write(graph, panel: $0, theme: .light, language: .britishEnglish), as: UTF8.self)
  }
  func lines(_ text: String, _ part: String, hidden: Bool) -> Int {
    text.split(separator: "\n").count {
      $0.hasPrefix("  \"n") && $0.contains(part) && $0.contains("\"tooltip\"") && $0.contains("\"invis\"") == hidden
    }
  }
  for (text, snapshot) in zip(texts, graph.snapshots) {
    #expect(lines(text, " -> ", hidden: true) == snapshot.edges.count { $0 >= .ended })
    #expect(lines(text, " -> ", hidden: false) == snapshot.edges.count { $0 < .ended })
  }
  #expect(graph.edges.count > 8)
  #expect(texts[0].contains("\"label\"=\"1985\"") && texts[1].contains("\"label\"=\"1 June 2010\""))
}

@Suite(.enabled("Graphviz is not installed") { await hasDot() })
struct WithDot {
  @Test func `no actor moves from one date of a series to the next`() async throws {
    let graph = try series(["1985", "1995", "2005-12-31", "2010"])
    var places: [[String: [Double]]] = []
    for panel in graph.snapshots.indices {
      let bytes = GraphDOT.write(graph, panel: panel, theme: .light, language: .britishEnglish)
      let limits = ExternalToolLimits(time: .seconds(240))
      let output = try JSONReader.read(try await ExternalTool.dot.run(["-Tjson0"], input: bytes, limits: limits))
      let nodes = (output["objects"]?.elements ?? []).compactMap { node -> (String, [Double])? in
        guard let name = node["name"]?.string, let place = node["pos"]?.string else { return nil }
        return (name, place.split(separator: ",").compactMap { Double($0) })
      }
      places.append(Dictionary(uniqueKeysWithValues: nodes))
    }
    for (name, place) in places[0] {
      for other in places.dropFirst() {
        let moved = try #require(other[name])
        #expect(abs(moved[0] - place[0]) <= 0.5 && abs(moved[1] - place[1]) <= 0.5, "\(name)")
      }
    }
  }
}

private func hasDot() async -> Bool {
  (try? await ExternalTool.dot.run(["-V"], limits: ExternalToolLimits(time: .seconds(240)))) != nil
}
