import ChronologyModel
import Markup
import RelationshipGraph
import Wording

extension JSONWriter {
  /// - Parameter names: by which each edge is known.
  mutating func write(_ analysis: GraphAnalysis, _ names: [Edge: String]) {
    field("pairs", analysis.pairCount)
    lines("components", analysis.components) { $0.texts($1.map(\.text)) }
    lines("bridges", analysis.bridges) { $0.write($1, names) }
    object("triads") {
      $0.field("balanced", analysis.triads.balanced)
      $0.field("unbalanced", analysis.triads.unbalanced)
      $0.array("by_hostile_sides", analysis.triads.counts) { $0.number($1) }
    }
    field("tensions_are", GraphAnalysis.tensionNote(in: .britishEnglish))
    lines("tensions", analysis.tensions) { $0.write($1, names) }
    lines("ambivalences", analysis.ambivalences) { $0.write($1, names) }
    lines("similar_actors", analysis.similarActors) { $0.write($1) }
  }

  private mutating func write(_ bridge: Bridge, _ names: [Edge: String]) {
    object {
      $0.field("actors", [bridge.from.id.text, bridge.to.id.text])
      $0.array("sides", [bridge.fromSide, bridge.toSide]) { $0.number($1) }
      $0.field("edges", bridge.edges.compactMap { names[$0] })
    }
  }

  private mutating func write(_ tension: Tension, _ names: [Edge: String]) {
    object {
      $0.field("kind", tension.kind.rawValue)
      $0.field("actors", tension.actors.map(\.id.text))
      $0.field("edges", tension.edges.compactMap { names[$0] })
      $0.field("sentence", tension.sentence(in: .britishEnglish))
    }
  }

  private mutating func write(_ ambivalence: Ambivalence, _ names: [Edge: String]) {
    object {
      $0.field("actors", ambivalence.actors.map(\.id.text))
      $0.field("edges", [ambivalence.friendly, ambivalence.hostile].compactMap { names[$0] })
      $0.field("sentence", ambivalence.sentence(in: .britishEnglish))
    }
  }

  private mutating func write(_ similar: SimilarActors) {
    object {
      $0.field("actors", [similar.earlier.text, similar.later.text])
      $0.field("reason", similar.reason.rawValue)
    }
  }
}
