import ChronologyModel
import EDTF

/// All ties of one kind, sign and standing between two actors.
public struct Edge: Hashable, Sendable {
  /// The subject; of a mutual edge, the actor that stands first in the chronology.
  public let from: EntryID<Actor>
  public let to: EntryID<Actor>
  public let kind: String
  public let sign: RelationSign
  public let standing: Standing
  public let isDirected: Bool
  /// The most current of its ties.
  public let status: TieStatus
  /// At each date of a series, the most current of its ties; empty where there is no series.
  public let statuses: [TieStatus]
  /// What became of it, where the graph tells of change.
  public internal(set) var change: EdgeChange?
  /// Whether its dates leave open what is drawn.
  public let isOpen: Bool
  /// Whether all of it follows from events.
  public let isDerived: Bool
  /// Whether all of it are past facts rather than states; drawn with a thinner line.
  public let isOccurrence: Bool
  /// Whether an event of the greatest importance began or gave a tie that still counts.
  public let isTurningPoint: Bool
  /// Whether it stands out for that. Where change is told, change does.
  public let isProminent: Bool
  /// 1...5
  public let importance: Int
  /// In order of time; no two are alike.
  public let dates: [EDTFDate]
  /// Whether sources give different dates for one of the ties.
  public let isDisputed: Bool
  public let relations: [EntryID<Relation>]
  public let events: [EntryID<Event>]
  /// Who says so, where it is not the source itself.
  public let attributions: [String]
  /// Each source once, in the order of the ties.
  public let citations: [Citation]
  /// From 1 among the edges drawn; nil for one left out.
  public internal(set) var number: Int?

  /// A stated relation weighs more than any event, what has ended half; where change is told, what did not change half.
  var weight: Int {
    let whole = (isDerived ? importance : 6 + importance) * 2
    let isSlight = change.map { $0 == .unchanged || $0 == .passing } ?? (status == .ended)
    return isSlight ? whole / 2 : whole
  }

  /// Whether it is no matter of the figure's time.
  let isOutside: Bool

  /// Of a derived relation that no event has named more closely.
  var isMereInvolvement: Bool { isDerived && kind == "involved with" }
}

extension Edge {
  private struct Key: Hashable {
    let from: EntryID<Actor>
    let to: EntryID<Actor>
    let isDirected: Bool
    let kind: String
    let sign: RelationSign
    let standing: Standing
    let isOutside: Bool
  }

  /// The edges of some ties, in the order of the nodes and then of ``precedes(_:_:)``. What lies outside the time that is drawn shares no
  /// edge with what does not.
  static func grouped(_ ties: [Tie], order: [EntryID<Actor>: Int], from viewpoint: Viewpoint) -> [Edge] {
    var groups: [Key: [Tie]] = [:]
    for tie in ties {
      let swaps = tie.pair.isMutual && order[tie.pair.from, default: 0] > order[tie.pair.to, default: 0]
      let key = Key(
        from: swaps ? tie.pair.to : tie.pair.from, to: swaps ? tie.pair.from : tie.pair.to,
        isDirected: !tie.pair.isMutual, kind: tie.relation.kind, sign: tie.relation.sign,
        standing: tie.relation.standing, isOutside: tie.isOutside)
      groups[key, default: []].append(tie)
    }
    return sorted(groups.map { Edge($0.key, $0.value, from: viewpoint) }, order: order)
  }

  /// By places and not by edges, which are large: a sort moves what it sorts, and asks of each many times.
  private static func sorted(_ edges: [Edge], order: [EntryID<Actor>: Int]) -> [Edge] {
    let ends = edges.map { (order[$0.from, default: 0], order[$0.to, default: 0]) }
    let places = edges.indices.sorted {
      ends[$0] != ends[$1] ? ends[$0] < ends[$1] : precedes(edges[$0], edges[$1])
    }
    return places.map { edges[$0] }
  }

  private init(_ key: Key, _ ties: [Tie], from viewpoint: Viewpoint) {
    from = key.from
    to = key.to
    kind = key.kind
    sign = key.sign
    standing = key.standing
    isDirected = key.isDirected
    isOutside = key.isOutside
    let status = ties.map(\.status).min() ?? .undated
    self.status = status
    switch viewpoint.time {
    case .at, .between:
      (statuses, change) = ([], nil)
      isOpen = status == .mayHold
    case .series:
      statuses = Self.best(ties, of: viewpoint.moments.count)
      (change, isOpen) = (nil, status == .mayHold)
    case .change:
      statuses = []
      let states = Self.best(ties.filter { !$0.relation.isOccurrence }, of: viewpoint.moments.count)
      (change, isOpen) = EdgeChange.of(states.first, states.last)
    }
    isDerived = ties.allSatisfy { $0.relation.derivedFrom != nil }
    isOccurrence = ties.allSatisfy { $0.relation.isOccurrence }
    isTurningPoint = ties.contains { $0.isTurningPoint && $0.status < .ended }
    isProminent = isTurningPoint && viewpoint.marksTurningPoints
    importance = ties.map(\.importance).max() ?? Importance.normal.rank
    dates = Set(ties.compactMap(\.relation.date)).sorted(by: Self.isEarlier)
    isDisputed = ties.contains { Set($0.relation.when.map(\.value.date)).count > 1 }
    relations = ties.map(\.relation.id)
    events = ties.compactMap(\.relation.derivedFrom)
    attributions = Self.unique(ties.compactMap(\.relation.attribution), by: \.self)
    citations = Self.unique(
      ties.flatMap { $0.relation.citations + $0.relation.when.flatMap(\.citations) }, by: \.source)
  }

  /// At each of `count` moments the most current status; empty where there are no ties.
  private static func best(_ ties: [Tie], of count: Int) -> [TieStatus] {
    ties.isEmpty ? [] : (0..<count).map { moment in ties.map { $0.statuses[moment] }.min() ?? .undated }
  }

  private static func unique<Element, Key: Hashable>(_ all: [Element], by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return all.filter { seen.insert(key($0)).inserted }
  }

  static func isEarlier(_ left: EDTFDate, _ right: EDTFDate) -> Bool {
    let (own, other) = (PossibleSpan(left), PossibleSpan(right))
    if own.earliest != other.earliest { return own.earliest < other.earliest }
    if own.latest != other.latest { return own.latest < other.latest }
    return left.canonical.utf8.lexicographicallyPrecedes(right.canonical.utf8)
  }

  /// Of edges between the same two: by the first date (undated last), then kind, standing and sign.
  private static func precedes(_ left: Edge, _ right: Edge) -> Bool {
    if left.dates.first != right.dates.first {
      guard let date = left.dates.first else { return false }
      guard let otherDate = right.dates.first else { return true }
      return isEarlier(date, otherDate)
    }
    let ownWords = [left.kind, left.standing.rawValue, left.sign.rawValue, left.isDirected ? "" : "mutual"]
    let otherWords = [right.kind, right.standing.rawValue, right.sign.rawValue, right.isDirected ? "" : "mutual"]
    return ownWords.lexicographicallyPrecedes(otherWords) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
