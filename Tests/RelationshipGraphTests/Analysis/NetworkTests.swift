import Files
import Parsing
import Testing

@testable import RelationshipGraph

/// What networkx finds in random networks, by `make-networks.py`.
struct KnownNetwork: CustomTestStringConvertible, Sendable {
  let number: Int
  let nodeCount: Int
  let ties: [[Int]]
  let betweenness: [Double]
  let components: [[Int]]
  let bridges: [[Int]]
  let triads: [Int]

  var testDescription: String { "network \(number) of \(nodeCount) nodes and \(ties.count) ties" }

  static let all: [KnownNetwork] = {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard let bytes = try? InputFile.read("\(folder)/networks.json", limit: 1 << 20),
      let root = try? JSONReader.read(bytes)
    else { return [] }
    return root.elements.enumerated().map { KnownNetwork($0.element, number: $0.offset) }
  }()

  private init(_ node: JSONNode, number: Int) {
    func numbers(_ node: JSONNode?) -> [Int] { node?.elements.compactMap(\.integer) ?? [] }
    self.number = number
    nodeCount = node["nodes"]?.integer ?? 0
    ties = node["ties"]?.elements.map(numbers) ?? []
    betweenness = node["betweenness"]?.elements.compactMap(\.double) ?? []
    components = node["components"]?.elements.map(numbers) ?? []
    bridges = node["bridges"]?.elements.map(numbers) ?? []
    triads = numbers(node["triads"])
  }

  var network: PairNetwork { PairNetwork(nodeCount: nodeCount, joining: ties.lazy.map { ($0[0], $0[1]) }) }

  /// Of each pair; nil where its ties have no sign or both.
  func isHostile(in network: PairNetwork) -> [Bool?] {
    var signs: [PairNetwork.Pair: Set<Int>] = [:]
    for tie in ties where tie[2] != 0 {
      signs[PairNetwork.Pair(low: min(tie[0], tie[1]), high: max(tie[0], tie[1])), default: []].insert(tie[2])
    }
    return network.pairs.map { pair in signs[pair].flatMap { $0.count == 1 ? $0.contains(-1) : nil } }
  }
}

@Suite struct `Against networkx` {
  @Test func `fifty networks are known`() { #expect(KnownNetwork.all.count == 50) }

  @Test(arguments: KnownNetwork.all) func `betweenness agrees`(_ known: KnownNetwork) {
    let own = known.network.betweenness()
    #expect(own.count == known.betweenness.count)
    for (value, expected) in zip(own, known.betweenness) { #expect(abs(value - expected) < 1e-8) }
  }

  @Test(arguments: KnownNetwork.all) func `components and bridges agree`(_ known: KnownNetwork) {
    let network = known.network
    let found = Connectedness(of: network)
    #expect(found.components == known.components)
    #expect(found.bridges.map { [network.pairs[$0.pair].low, network.pairs[$0.pair].high] } == known.bridges)
    for bridge in found.bridges {
      let pair = network.pairs[bridge.pair]
      let rest = PairNetwork(
        nodeCount: known.nodeCount,
        joining: network.pairs.filter { $0 != pair }.map { ($0.low, $0.high) })
      let parts = Connectedness(of: rest).components
      #expect(parts.first { $0.contains(pair.low) }?.count == bridge.lowSide)
      #expect(parts.first { $0.contains(pair.high) }?.count == bridge.highSide)
    }
  }

  @Test(arguments: KnownNetwork.all) func `signed triads agree, and those that are not balanced are all given`(
    _ known: KnownNetwork
  ) {
    let network = known.network
    let isHostile = known.isHostile(in: network)
    let found = SignedTriads.counted(
      in: network, isHostile: isHostile,
      keeping: .init(most: 1_000) { $0.nodes.lexicographicallyPrecedes($1.nodes) })
    #expect(found.triads.counts == known.triads)
    #expect(Set(found.unbalanced).count == found.triads.unbalanced)
    for triangle in found.unbalanced {
      for (node, side) in zip(triangle.nodes, triangle.opposite) {
        let pair = network.pairs[side]
        #expect(Set([pair.low, pair.high]) == Set(triangle.nodes).subtracting([node]))
      }
    }
  }
}

@Suite struct `Large networks` {
  @Test func `a path of a hundred thousand is walked without recursion`() {
    let network = PairNetwork(nodeCount: 100_000, joining: (1..<100_000).lazy.map { ($0 - 1, $0) })
    let found = Connectedness(of: network)
    #expect(found.components.count == 1)
    #expect(found.bridges.count == 99_999)
  }

  /// Each diamond doubles the number of shortest paths; fifteen hundred are more than a `Double` holds.
  @Test func `more paths than can be counted still give shares`() {
    let diamonds = 1_500
    var ties: [(Int, Int)] = []
    for waist in (0..<diamonds).map({ 3 * $0 }) {
      ties += [(waist, waist + 1), (waist, waist + 2), (waist + 1, waist + 3), (waist + 2, waist + 3)]
    }
    let shares = PairNetwork(nodeCount: 3 * diamonds + 1, joining: ties).betweenness()
    #expect(shares.allSatisfy { (0...1).contains($0) })
    // The two sides of a diamond share evenly what its waist passes on.
    #expect(abs(shares[1] - shares[2]) < 1e-9)
    #expect(abs(shares[3 * (diamonds / 2)] - 0.5) < 0.01)
  }

  @Test func `of very many triangles the first ones are kept`() {
    var ties: [(Int, Int)] = []
    for left in 0..<60 {
      for right in 0..<left { ties.append((left, right)) }
    }
    let network = PairNetwork(nodeCount: 60, joining: ties)
    let found = SignedTriads.counted(
      in: network, isHostile: network.pairs.map { _ in true },
      keeping: .init(most: 3) { $0.nodes.lexicographicallyPrecedes($1.nodes) })
    #expect(found.triads.counts == [0, 0, 0, 34_220])
    #expect(found.unbalanced.map(\.nodes) == [[0, 1, 2], [0, 1, 3], [0, 1, 4]])
  }
}
