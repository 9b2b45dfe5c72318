import ChronologyModel
import EDTF
import Markup
import RelationshipGraph

/// Writes a graph and its analysis as one JSON object (RFC 8259), for other programs. The manual's page of analysis
/// explains the fields; their names and words are stable.
public enum GraphJSON {
  public static func write(_ graph: ActorGraph, _ analysis: GraphAnalysis) -> [UInt8] {
    let drawn = Set(graph.nodes.map(\.id))
    // An edge is known by its place among the rows.
    let names = Dictionary(graph.rows.enumerated().map { ($0.element.edge, "e\($0.offset + 1)") }) { first, _ in first }
    var out = JSONWriter()
    out.object {
      $0.field("title", graph.title)
      $0.field("language", graph.language)
      $0.field("as_of", graph.asOf?.canonical)
      $0.object("time") { $0.write(graph.time) }
      $0.lines("nodes", analysis.positions) { $0.write($1, isDrawn: drawn.contains($1.node.id)) }
      $0.lines("edges", graph.rows) { $0.write($1, id: names[$1.edge]) }
      $0.object("left_out") { $0.write(graph.leftOut) }
      $0.lines("sources", graph.sources) { $0.write($1) }
      $0.object("analysis") { $0.write(analysis, names) }
    }
    return out.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ time: GraphTime) {
    let (view, dates): (String, [EDTFDate]) =
      switch time {
      case .at(let date): ("at", date.map { [$0] } ?? [])
      case .between(let span): ("between", [span])
      case .change(let span): ("change", [span])
      case .series(let dates): ("series", dates)
      }
    field("view", view)
    field("dates", dates.map(\.canonical))
  }

  fileprivate mutating func write(_ position: ActorPosition, isDrawn: Bool) {
    let node = position.node
    object {
      $0.field("id", node.id.text)
      $0.field("name", node.name)
      $0.field("label", node.label)
      $0.field("kind", node.kind?.rawValue)
      $0.field("existence", node.existence?.canonical)
      $0.field("has_ended", node.hasEnded)
      $0.field("drawn", isDrawn)
      $0.field("degree", position.degree)
      $0.field("betweenness", share: position.betweenness)
      $0.field("component", position.component)
    }
  }

  fileprivate mutating func write(_ row: Row, id: String?) {
    let edge = row.edge
    object {
      $0.field("id", id)
      $0.field("number", row.number)
      $0.field("subject", edge.from.text)
      $0.field("object", edge.to.text)
      $0.field("kind", edge.kind)
      $0.field("sign", edge.sign.rawValue)
      $0.field("standing", edge.standing.rawValue)
      $0.field("directed", edge.isDirected)
      $0.field("status", edge.status.word)
      $0.field("status_at", edge.statuses.map(\.word))
      $0.field("change", edge.change?.rawValue)
      $0.field("derived", edge.isDerived)
      $0.field("importance", edge.importance)
      $0.field("dates", edge.dates.map(\.canonical))
      $0.field("disputed", edge.isDisputed)
      $0.field("relations", edge.relations.map(\.text))
      $0.field("events", edge.events.map(\.text))
      $0.field("attributed_to", edge.attributions)
      $0.array("sources", edge.citations) { $0.write($1) }
      $0.field("omission", row.omission?.rawValue)
    }
  }

  private mutating func write(_ citation: Citation) {
    object {
      $0.field("source", citation.source.text)
      $0.field("at", citation.locator)
      $0.field("credibility", citation.credibility?.rawValue)
    }
  }

  fileprivate mutating func write(_ leftOut: LeftOut) {
    field("future", leftOut.future)
    field("absorbed", leftOut.absorbed)
    field("outside", leftOut.outside)
    field("other_times", leftOut.otherTimes)
    field("other_kinds", leftOut.otherKinds)
    field("beyond_limits", leftOut.beyondLimits)
    field("actors", leftOut.actors)
  }

  fileprivate mutating func write(_ source: Source) {
    object {
      $0.field("id", source.id.text)
      $0.field("title", source.title)
      $0.field("publisher", source.publisher)
      $0.field("author", source.author)
      $0.field("date", source.date?.canonical)
      $0.field("url", source.url)
      $0.field("reliability", source.reliability?.rawValue)
    }
  }
}

extension TieStatus {
  fileprivate var word: String {
    switch self {
    case .holds: "holds"
    case .mayHold: "may hold"
    case .undated: "undated"
    case .recent: "recent"
    case .ended: "ended"
    case .future: "future"
    }
  }
}
