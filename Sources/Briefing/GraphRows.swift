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
    omission = row.omission.map(Self.words)
  }

  private static func words(_ omission: Omission) -> String {
    switch omission {
    case .future: "begins later"
    case .inBloc: "the diagram shows it by the bloc"
    case .otherTime: "held at another time"
    case .otherKind: "of another kind"
    case .absorbed: "beside a closer relation"
    case .outside: "outside the view"
    case .beyondLimits: "for want of room"
    }
  }
}
