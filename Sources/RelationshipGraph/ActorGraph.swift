import ChronologyModel
import EDTF

/// Who stands in what relation to whom at a date: the graph to draw, as values that know no drawing.
///
/// The rules:
/// 1. Ties come from stated relations, from ``DerivedRelations``, and from memberships between actors that have other
///    ties. A relation of several actors gives one tie for each pair (``ActorPairs``).
/// 2. At a date, a tie holds, may hold, is recent, has ended or lies in the future (``TieStatus``). Without a date all
///    that is dated is drawn as holding. Of a span, of a change and of several dates, what holds at no time of theirs is
///    left out (``GraphTime``).
/// 3. Ties of one pair, kind, sign and standing share an edge that lists their dates; other kinds stay parallel. Direction
///    is kept; a mutual edge has none.
/// 4. Left out are, in this order: what is not of that time; kinds and signs not asked for; derived edges of the kind "involved with" where the pair has a
///    more telling edge; what is outside the neighbourhood asked for; and above the limits derived "involved with" edges,
///    then the actors of least weight with their edges, then the edges of least weight, those first that hold nothing
///    together. A stated relation weighs more than any event, an important event more than another, what has ended half.
/// 5. Nodes stand in the order of the chronology's actors, edges in the order of their nodes, then of their first dates.
///    They are numbered in that order.
/// Nothing is lost: ``rows`` has every edge, also those left out, with the reason.
public struct ActorGraph: Hashable, Sendable {
  public let title: String
  public let subtitle: String?
  /// A BCP 47 tag.
  public let language: String?
  /// What the reader should take from the figure, by its author.
  public let caption: String?
  /// What time the figure stands for.
  public let time: GraphTime
  public let nodes: [Node]
  /// Numbered from 1 in their order.
  public let edges: [Edge]
  /// All edges: those drawn in their order, then those left out.
  public let rows: [Row]
  public let leftOut: LeftOut
  /// Those that an edge cites, in the chronology's order.
  public let sources: [Source]
  /// Whether edges carry numbers in place of words.
  public let isNumbered: Bool
  /// In the order of the chronology's actors.
  public let blocs: [Bloc]
  /// How everything stands at each date of a series, in its order; empty where there is no series.
  public let snapshots: [Snapshot]
  /// With whom a reader begins, where that was said.
  let first: EntryID<Actor>?
  /// What is shown of the paths between two actors; nil where something else is drawn.
  public let paths: PathsDrawn?

  public init(_ chronology: Chronology, options: Options = Options()) {
    time = options.time.resolved(asOf: chronology.asOf)
    let viewpoint = Viewpoint(time, recentDays: options.recentDays)
    let ties = Ties(of: chronology, from: viewpoint, foldingMembers: options.foldsMembers)
    var selection = EdgeSelection(Edge.grouped(ties.all, order: ties.order, from: viewpoint), order: ties.order)
    selection.leaveOutOtherTimes(viewpoint.time)
    selection.keep(options.kinds, options.signs)
    selection.absorbInvolvement()
    if let focus = options.focus { selection.keepNeighbourhood(of: focus, depth: max(1, options.depth)) }
    paths = options.path.map { ends in
      let (drawn, found) = selection.keepPaths(ends, nodeLimit: options.nodeLimit, edgeLimit: options.edgeLimit)
      return PathsDrawn(ends, drawn: drawn, found, among: ties.actors)
    }
    selection.thin(toNodes: options.top ?? options.nodeLimit, edges: max(options.edgeLimit, 2 * (options.top ?? 0)))

    let members = BlocMembers(chronology, actors: ties.actors, from: viewpoint).drawn(among: selection.actors)
    selection.leaveOutMembers(of: members)

    title = chronology.title
    subtitle = chronology.subtitle
    language = chronology.language
    caption = chronology.caption
    edges = selection.drawn
    let drawn = selection.actors.union(members.members)
    let drawnActors = ties.actors.filter { drawn.contains($0.id) }
    nodes = drawnActors.map { Node($0, from: viewpoint, weight: selection.weight[$0.id] ?? 0) }
    blocs = members.blocs(among: nodes)
    snapshots = Snapshot.all(of: selection.drawn, among: drawnActors, from: viewpoint)
    isNumbered = edges.count > options.wordLimit || !snapshots.isEmpty
    first = options.path?.from
    leftOut = LeftOut(selection, top: options.top, folded: ties.folded, among: ties.actors)
    rows = Row.all(drawn: selection.drawn, omitted: selection.omitted, actors: ties.actors)
    let cited = Set(rows.flatMap(\.edge.citations).map(\.source))
    sources = chronology.sources.filter { cited.contains($0.id) }
  }

  /// The date that the figure stands for; nil where it stands for all time or for more than one date.
  public var asOf: EDTFDate? {
    guard case .at(let date) = time else { return nil }
    return date
  }
}

/// An actor in the graph.
public struct Node: Hashable, Sendable, Identifiable {
  public let id: EntryID<Actor>
  /// What the figure writes.
  public let label: String
  /// The full name.
  public let name: String
  public let kind: ActorKind?
  public let existence: EDTFDate?
  /// Whether the actor was gone at the date; drawn grey.
  public let hasEnded: Bool
  /// The sum of its edges' weights.
  public let weight: Int

  init(_ actor: Actor, from viewpoint: Viewpoint, weight: Int) {
    id = actor.id
    label = actor.label
    name = actor.name
    kind = actor.kind
    existence = actor.existence
    hasEnded = viewpoint.isAfter(actor.existence)
    self.weight = weight
  }
}

/// What is not drawn.
public struct LeftOut: Hashable, Sendable {
  /// Edges whose ties all begin after the date.
  public let future: Int
  /// Edges of kinds and signs that were not asked for.
  public let otherKinds: Int
  /// Edges that hold at no time of a span, a change or a series.
  public let otherTimes: Int
  /// Derived "involved with" edges between actors that have a more telling edge.
  public let absorbed: Int
  /// Edges outside the neighbourhood asked for.
  public let outside: Int
  /// Edges beyond the limits.
  public let beyondLimits: Int
  /// Actors beyond the limits.
  public let actors: Int
  /// What figures write of them, the weightiest first.
  public let actorNames: [String]
  /// How many actors were asked for at most, where they were.
  public let top: Int?
  /// In whose place their groups are drawn.
  public let folded: [FoldedMember]

  init(_ selection: EdgeSelection, top: Int?, folded: [FoldedMember], among all: [Actor]) {
    func count(_ reason: Omission) -> Int { selection.omitted.count { $0.reason == reason } }
    future = count(.future)
    otherTimes = count(.otherTime)
    absorbed = count(.absorbed)
    outside = count(.outside)
    beyondLimits = count(.beyondLimits)
    let missing = selection.omitted.filter { $0.reason == .beyondLimits }.flatMap { [$0.edge.from, $0.edge.to] }
    let actors = Set(missing).subtracting(selection.actors)
    self.actors = actors.count
    actorNames = all.filter { actors.contains($0.id) }.enumerated().sorted { left, right in
      let own = selection.weight[left.element.id, default: 0]
      let other = selection.weight[right.element.id, default: 0]
      return own != other ? own > other : left.offset < right.offset
    }.map(\.element.label)
    otherKinds = count(.otherKind)
    self.top = top
    self.folded = folded
  }
}

/// Why an edge is not drawn.
public enum Omission: String, Hashable, Sendable, CaseIterable {
  case future, absorbed, outside
  case inBloc = "in bloc"
  case otherTime = "other time"
  case otherKind = "other kind"
  case beyondLimits = "beyond limits"
}
