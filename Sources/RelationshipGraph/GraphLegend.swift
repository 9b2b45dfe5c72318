import ChronologyModel

/// What a legend has to explain: only what is drawn, in a fixed order.
public struct GraphLegend: Hashable, Sendable {
  /// Nil for an actor whose kind is not stated.
  public let actorKinds: [ActorKind?]
  public let signs: [RelationSign]
  public let standings: [Standing]
  public let hasEnded: Bool
  public let hasOpenDates: Bool
  public let hasOccurrences: Bool
  public let hasMutual: Bool
  public let hasProminent: Bool

  init(nodes: [Node], edges: [Edge]) {
    let kinds = Set(nodes.map(\.kind))
    actorKinds = ActorKind.allCases.map(Optional.some).filter(kinds.contains) + (kinds.contains(nil) ? [nil] : [])
    signs = RelationSign.allCases.filter { sign in edges.contains { $0.sign == sign && $0.status != .ended } }
    standings = Standing.allCases.filter { standing in edges.contains { $0.standing == standing } }
    hasEnded = edges.contains { $0.status == .ended } || nodes.contains(where: \.hasEnded)
    hasOpenDates = edges.contains { $0.status == .mayHold }
    hasOccurrences = edges.contains { $0.isOccurrence && $0.status != .ended }
    hasMutual = edges.contains { !$0.isDirected }
    hasProminent = edges.contains(where: \.isProminent)
  }
}

extension ActorGraph {
  public var legend: GraphLegend { GraphLegend(nodes: nodes, edges: edges) }
}
