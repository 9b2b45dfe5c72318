import ChronologyModel
import EDTF

/// What the shape of the relations at a date says: who stands between others, what hangs together by a thread, and where
/// friends and foes do not add up.
///
/// It looks at every edge of the graph and at those that were left out for want of room. Counted are edges that hold, may
/// hold, have no date or are recent, and that nobody denies; directions are not counted, and edges of one pair count once.
public struct GraphAnalysis: Hashable, Sendable {
  /// The date that it stands for; nil where it stands for all time.
  public let asOf: EDTFDate?
  /// All actors of the graph, in the chronology's order.
  public let positions: [ActorPosition]
  /// How many pairs of actors have an edge that counts.
  public let pairCount: Int
  /// Actors that hang together, the largest group first; an actor without an edge that counts is a group of its own.
  public let components: [[EntryID<Actor>]]
  /// Those first that cut off most.
  public let bridges: [Bridge]
  public let triads: SignedTriads
  /// Triangles that are not balanced, the weightiest first; at most ``mostTensions``, and ``SignedTriads/unbalanced``
  /// counts them all.
  public let tensions: [Tension]
  /// Pairs that are friends and foes at once, in the order of the graph. They are no side of any triangle.
  public let ambivalences: [Ambivalence]
  /// Suggested, never merged: actors of the graph that may be one.
  public let similarActors: [SimilarActors]

  public static let mostTensions = 200
  /// Nodes visited and links followed for ``ActorPosition/betweenness``; a graph that needs more goes without.
  public static let mostSteps = 400_000_000

  /// - Parameter chronology: the one that the graph was made of.
  public init(of graph: ActorGraph, in chronology: Chronology) {
    let counted = CountedEdges(of: graph, in: chronology)
    let network = counted.network
    let connectedness = Connectedness(of: network)
    let found = SignedTriads.counted(
      in: network, isHostile: counted.isHostile,
      keeping: .init(most: Self.mostTensions) { counted.precedes($0, $1) })

    asOf = graph.asOf
    pairCount = network.pairs.count
    positions = ActorPosition.all(counted.nodes, in: network, connectedness)
    components = connectedness.components.map { $0.map { counted.nodes[$0].id } }
    bridges = connectedness.bridges.map { Bridge($0, counted) }.sorted { $0.smallerSide > $1.smallerSide }
    triads = found.triads
    tensions = found.unbalanced.map { Tension($0, counted) }
    ambivalences = network.pairs.indices.compactMap { Ambivalence(pair: $0, counted) }
    let actors = Set(counted.nodes.map(\.id))
    similarActors = chronology.similarActors.filter { actors.contains($0.earlier) && actors.contains($0.later) }
  }
}

/// Where an actor stands in the network.
public struct ActorPosition: Hashable, Sendable {
  public let node: Node
  /// With how many others it has an edge that counts.
  public let degree: Int
  /// The share of the shortest ways between two others that lead through it, 0...1; nil in a graph that is too large.
  public let betweenness: Double?
  /// The place of its group among ``GraphAnalysis/components``, from 1.
  public let component: Int

  static func all(_ nodes: [Node], in network: PairNetwork, _ connectedness: Connectedness) -> [ActorPosition] {
    let betweenness = network.costOfBetweenness <= GraphAnalysis.mostSteps ? network.betweenness() : nil
    var component = Array(repeating: 0, count: nodes.count)
    for (place, members) in connectedness.components.enumerated() {
      for member in members { component[member] = place + 1 }
    }
    return nodes.indices.map {
      ActorPosition(
        node: nodes[$0], degree: network.degree(of: $0), betweenness: betweenness?[$0], component: component[$0])
    }
  }
}

/// A pair of actors that alone joins two parts of the network.
public struct Bridge: Hashable, Sendable {
  public let from: Node
  public let to: Node
  /// How many actors are on the side of either, itself included.
  public let fromSide: Int
  public let toSide: Int
  public let edges: [Edge]

  public var smallerSide: Int { min(fromSide, toSide) }

  init(_ bridge: Connectedness.Bridge, _ counted: CountedEdges) {
    let pair = counted.network.pairs[bridge.pair]
    from = counted.nodes[pair.low]
    to = counted.nodes[pair.high]
    fromSide = bridge.lowSide
    toSide = bridge.highSide
    edges = counted.edges[bridge.pair]
  }
}
