import ChronologyModel

/// A bloc with those of the graph's actors that belong to it.
public struct Bloc: Hashable, Sendable, Identifiable {
  public let id: EntryID<Actor>
  /// What the figure writes.
  public let label: String
  /// Places of nodes, two at least; the bloc's own among them, where it is drawn.
  public let nodes: [Int]

  /// What nodes carry where blocs are told by colour: a, b, ... and from the twenty-seventh on numbers.
  public static func mark(of index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(index) ? String(letters[index]) : "\(index + 1)"
  }
}

/// Who belongs to which bloc at the time that is drawn: actors that are members of an actor of the kind bloc, by their own
/// word or by a stated relation.
///
/// Where change or several dates are drawn there are none: there memberships are relations like others.
struct BlocMembers {
  /// In the order of the chronology's actors, each with its members in that order.
  private let all: [(bloc: Actor, members: [EntryID<Actor>])]

  init(_ chronology: Chronology, actors: [Actor], from viewpoint: Viewpoint) {
    guard viewpoint.marksTurningPoints else {
      all = []
      return
    }
    var members: [EntryID<Actor>: Set<EntryID<Actor>>] = [:]
    for actor in actors {
      for membership in actor.memberships where viewpoint.mayHold(membership.when) {
        members[membership.of.id, default: []].insert(actor.id)
      }
    }
    for relation in chronology.relations where relation.kind == "member of" && relation.standing == .asserted {
      guard viewpoint.mayHold(relation.date) else { continue }
      for bloc in relation.objects { members[bloc, default: []].formUnion(relation.subjects) }
    }
    all = actors.filter { $0.kind == .bloc }.map { bloc in
      let own = members[bloc.id, default: []].subtracting([bloc.id])
      return (bloc, actors.map(\.id).filter(own.contains))
    }
  }

  /// Those of which two members at least are drawn.
  func drawn(among drawn: Set<EntryID<Actor>>) -> BlocMembers {
    BlocMembers(
      all: all.map { ($0.bloc, $0.members.filter(drawn.contains)) }.filter { $0.members.count > 1 })
  }

  private init(all: [(bloc: Actor, members: [EntryID<Actor>])]) { self.all = all }

  /// Everybody in a bloc.
  var members: Set<EntryID<Actor>> { Set(all.flatMap(\.members)) }

  /// Whether an edge says no more than that somebody belongs to a bloc.
  func show(_ edge: Edge) -> Bool {
    edge.kind == "member of" && edge.standing == .asserted
      && all.contains { $0.bloc.id == edge.to && $0.members.contains(edge.from) }
  }

  func blocs(among nodes: [Node]) -> [Bloc] {
    let places = Dictionary(nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return all.map { bloc, members in
      Bloc(id: bloc.id, label: bloc.label, nodes: ([bloc.id] + members).compactMap { places[$0] }.sorted())
    }
  }
}

extension ActorGraph {
  /// Up to so many blocs are framed; more are told by colour and letter.
  public static let mostFrames = 3

  /// Only a layered layout has frames, and that is for so many relations.
  static let mostFramedEdges = 200

  /// Whether blocs are frames: few enough, and nobody in two of them.
  public var hasFrames: Bool {
    let members = blocs.flatMap(\.nodes)
    return !blocs.isEmpty && blocs.count <= Self.mostFrames && edges.count <= Self.mostFramedEdges
      && Set(members).count == members.count
  }

  /// The blocs that each node belongs to, where they are told by colour; none where there are frames.
  public var marks: [Int: [Int]] {
    if hasFrames { return [:] }
    let pairs = blocs.enumerated().flatMap { index, bloc in
      bloc.nodes.filter { nodes[$0].id != bloc.id }.map { ($0, [index]) }
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }
}
