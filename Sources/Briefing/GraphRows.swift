import ChronologyModel
import RelationshipGraph

extension RelationRow {
  /// The rows of a diagram's table, with the numbers of its edges.
  public static func rows(of graph: ActorGraph) -> [RelationRow] { graph.rows.map(RelationRow.init) }

  private init(_ row: Row) {
    let edge = row.edge
    self.init(
      number: row.number, subject: edge.from, kind: edge.kind, object: edge.to, sign: edge.sign,
      isDirected: edge.isDirected, standing: edge.standing)
    attributions = edge.attributions
    dates = edge.dates
    relations = edge.relations
    events = edge.events
    citations = edge.citations
    omission = row.omission
  }
}
