import ChronologyModel

/// The edges that an analysis counts, by the pairs that they join.
struct CountedEdges: Sendable {
  /// All actors that an edge joins, counted or not, in the chronology's order.
  let nodes: [Node]
  let network: PairNetwork
  /// Of each pair of the network, those that speak for it first.
  let edges: [[Edge]]
  /// Of each pair; nil for one that is neither friendly nor hostile, or both.
  let isHostile: [Bool?]

  init(of graph: ActorGraph, in chronology: Chronology) {
    let rows = graph.rows.filter { row in
      switch row.omission {
      case nil, .future, .absorbed, .inBloc, .beyondLimits: true
      case .outside, .otherTime, .otherKind: false
      }
    }
    let joined = Set(rows.flatMap { [$0.edge.from, $0.edge.to] })
    let viewpoint = Viewpoint(graph.time, recentDays: 0)
    let drawn = Dictionary(graph.nodes.map { ($0.id, $0) }) { first, _ in first }
    var places: [EntryID<Actor>: Int] = [:]
    var nodes: [Node] = []
    for actor in chronology.actors where joined.contains(actor.id) && places[actor.id] == nil {
      places[actor.id] = nodes.count
      nodes.append(drawn[actor.id] ?? Node(actor, from: viewpoint, weight: 0))
    }
    var byPair: [PairNetwork.Pair: [Edge]] = [:]
    for edge in rows.map(\.edge) where edge.isCounted {
      guard let from = places[edge.from], let to = places[edge.to], from != to else { continue }
      byPair[PairNetwork.Pair(low: min(from, to), high: max(from, to)), default: []].append(edge)
    }
    network = PairNetwork(nodeCount: nodes.count, joining: byPair.keys.lazy.map { ($0.low, $0.high) })
    edges = network.pairs.map { (byPair[$0] ?? []).bySpokesman }
    isHostile = edges.map(\.isHostile)
    self.nodes = nodes
  }

  /// The weightier first: by the edges that speak for the sides, then by the order of the nodes.
  func precedes(_ left: SignedTriads.Triangle, _ right: SignedTriads.Triangle) -> Bool {
    let (own, other) = (weight(of: left), weight(of: right))
    return own != other ? own > other : left.nodes.lexicographicallyPrecedes(right.nodes)
  }

  private func weight(of triangle: SignedTriads.Triangle) -> Int {
    triangle.opposite.reduce(0) { $0 + (edges[$1].first?.weight ?? 0) }
  }
}

extension Edge {
  var isCounted: Bool {
    switch status {
    case .holds, .mayHold, .undated, .recent: standing != .denied
    case .ended, .future: false
    }
  }

  /// How well it speaks for its pair: what is signed, sure, asserted and weighty goes first.
  fileprivate var rank: [Int] {
    [sign == .neutral ? 1 : 0, standing == .asserted ? 0 : 1, status.rawValue, -weight]
  }
}

extension [Edge] {
  fileprivate var bySpokesman: [Edge] {
    enumerated().sorted {
      let (own, other) = ($0.element.rank, $1.element.rank)
      return own != other ? own.lexicographicallyPrecedes(other) : $0.offset < $1.offset
    }.map(\.element)
  }

  /// Nil where none of them has a sign, or both signs occur.
  fileprivate var isHostile: Bool? {
    let signs = Set(map(\.sign)).subtracting([.neutral])
    return signs.count == 1 ? signs.contains(.hostile) : nil
  }
}
