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
  /// Blocs that are told by colour and letter; none where they have frames.
  public let blocs: [Bloc]
  /// What became of edges, where the graph tells of change.
  public let changes: [EdgeChange]
  /// Whether at a date of a series an edge is new.
  public let hasNew: Bool
  /// Whether at a date of a series an actor is in no relation.
  public let hasIdle: Bool

  init(_ graph: ActorGraph) {
    let (nodes, edges) = (graph.nodes, graph.edges)
    let kinds = Set(nodes.map(\.kind))
    actorKinds = ActorKind.allCases.map(Optional.some).filter(kinds.contains) + (kinds.contains(nil) ? [nil] : [])
    signs = RelationSign.allCases.filter { sign in edges.contains { $0.sign == sign && !$0.isPast } }
    standings = Standing.allCases.filter { standing in edges.contains { $0.standing == standing } }
    hasEnded = edges.contains(where: \.isPast) || nodes.contains(where: \.hasEnded)
    hasOpenDates = edges.contains(where: \.isOpen)
    hasOccurrences = edges.contains { $0.isOccurrence && !$0.isPast }
    hasMutual = edges.contains { !$0.isDirected }
    hasProminent = edges.contains(where: \.isProminent)
    blocs = graph.hasFrames ? [] : graph.blocs
    changes = EdgeChange.allCases.filter { change in edges.contains { $0.change == change } }
    hasNew = graph.snapshots.contains { $0.isNew.contains(true) }
    hasIdle = graph.snapshots.contains { $0.nodes.contains(.idle) }
  }
}

extension ActorGraph {
  public var legend: GraphLegend { GraphLegend(self) }
}
