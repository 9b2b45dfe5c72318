import ChronologyModel
import EDTF

/// A chronology as formats of networks have it: actors as nodes, and an edge for each pair that a relation, an event or a
/// membership joins. What the formats have no field for goes into columns.
struct Network {
  struct Node {
    let id: String
    let actor: Actor
    let values: [NetworkValue]
  }

  struct Edge {
    let id: String
    let source: String
    let target: String
    let relation: Relation
    let isMutual: Bool
    let values: [NetworkValue]
  }

  let title: String
  let nodes: [Node]
  let edges: [Edge]
  /// Names of those in which any node has a value.
  let nodeColumns: [String]
  let edgeColumns: [String]
  /// Whether no edge has a direction; then the network has none.
  let isUndirected: Bool

  init(_ chronology: Chronology) {
    title = chronology.title
    let context = NetworkContext(chronology)
    let nodeTable = NetworkTable(
      chronology.actors.map {
        NetworkColumns.row(NetworkColumns.ofActors, of: $0, context, besides: $0.attributes)
      }, order: NetworkColumns.ofActors.map(\.name))
    nodeColumns = nodeTable.columns
    nodes = zip(chronology.actors, nodeTable.rows).map { Node(id: $0.id.text, actor: $0, values: $1) }

    let edgeTable = NetworkTable(
      context.ties.map {
        NetworkColumns.row(NetworkColumns.ofTies, of: $0, context, besides: $0.relation.attributes)
      }, order: NetworkColumns.ofTies.map(\.name))
    edgeColumns = edgeTable.columns
    var ids = FreshIDs()
    edges = zip(context.ties, edgeTable.rows).map {
      Edge(
        id: ids.fresh($0.id), source: $0.pair.from.text, target: $0.pair.to.text, relation: $0.relation,
        isMutual: $0.pair.isMutual, values: $1)
    }
    isUndirected = !edges.isEmpty && edges.allSatisfy(\.isMutual)
  }
}

/// What stands in a column.
struct NetworkValue {
  /// From 0.
  let column: Int
  let value: String
}

/// Rows of named values, and the columns that they need.
private struct NetworkTable {
  let columns: [String]
  let rows: [[NetworkValue]]

  /// - Parameter order: of the columns that go first; others follow as they come.
  init(_ named: [[(name: String, value: String)]], order: [String]) {
    let used = Set(named.joined().lazy.map(\.name))
    var columns = order.filter(used.contains)
    var places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
    rows = named.map { row in
      var values: [Int: String] = [:]
      for (name, value) in row {
        let place = places[name] ?? columns.count
        if place == columns.count {
          places[name] = place
          columns.append(name)
        }
        values[place] = values[place].map { $0 + NetworkColumns.separator + value } ?? value
      }
      return values.sorted { $0.key < $1.key }.map { NetworkValue(column: $0.key, value: $0.value) }
    }
    self.columns = columns
  }
}
