import ChronologyModel
import EDTF

/// How everything in a graph stands at one date of a series.
public struct Snapshot: Hashable, Sendable {
  public let date: EDTFDate
  /// In the order of the graph's nodes.
  public let nodes: [Presence]
  /// In the order of the graph's edges.
  public let edges: [TieStatus]
  /// Edges that hold at this date and did not at the one before; none at the first.
  public let isNew: [Bool]

  /// Whether an edge is drawn at this date.
  public func shows(edge index: Int) -> Bool { edges.indices.contains(index) && edges[index] < .ended }

  static func all(of edges: [Edge], among actors: [Actor], from viewpoint: Viewpoint) -> [Snapshot] {
    guard case .series(let dates) = viewpoint.time else { return [] }
    var known: Set<EntryID<Actor>> = []
    return dates.indices.map { place in
      let statuses = edges.map { $0.statuses[place] }
      let held = zip(edges, statuses).filter { $0.1 < .ended }
      let tied = Set(held.flatMap { [$0.0.from, $0.0.to] })
      known.formUnion(tied)
      return Snapshot(
        date: dates[place],
        nodes: actors.map {
          Presence($0, isTied: tied.contains($0.id), wasTied: known.contains($0.id), viewpoint.moments[place])
        },
        edges: statuses,
        isNew: edges.map { place > 0 && $0.statuses[place] < .ended && $0.statuses[place - 1] >= .ended })
    }
  }
}

/// How an actor stands at a date.
public enum Presence: Hashable, Sendable {
  /// In a relation that holds.
  case tied
  /// In none, though it may have existed.
  case idle
  /// Not yet or no longer. Where it is not said when it existed, not before its first relation.
  case absent

  init(_ actor: Actor, isTied: Bool, wasTied: Bool, _ moment: Moment) {
    if isTied {
      self = .tied
    } else if actor.existence == nil {
      self = wasTied ? .idle : .absent
    } else {
      self = moment.isBefore(actor.existence) || moment.isAfter(actor.existence) ? .absent : .idle
    }
  }
}

/// What changed from one date of a series to the next.
public struct SeriesStep: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    /// A place among the graph's edges.
    public let edge: Int
    public let change: EdgeChange
  }

  public let from: EDTFDate
  public let to: EDTFDate
  /// What began to hold, then what changed a pair's sign, then what ceased to hold, then events.
  public let changes: [Change]
}

extension ActorGraph {
  /// What changed between the dates of a series; empty where there is no series.
  public var seriesSteps: [SeriesStep] {
    snapshots.indices.dropFirst().map { place in
      let (before, after) = (snapshots[place - 1], snapshots[place])
      func holds(_ snapshot: Snapshot) -> (Edge) -> Bool {
        { edge in edge.number.map { snapshot.shows(edge: $0 - 1) } ?? false }
      }
      let signs = SignChanges(edges, before: holds(before), after: holds(after))
      let changes = edges.indices.compactMap { edge -> SeriesStep.Change? in
        switch (before.shows(edge: edge), after.shows(edge: edge)) {
        case (false, true) where edges[edge].isOccurrence: SeriesStep.Change(edge: edge, change: .passing)
        case (false, true):
          SeriesStep.Change(edge: edge, change: signs.show(in: edges[edge]) ? .changedSign : .appeared)
        case (true, false) where !edges[edge].isOccurrence: SeriesStep.Change(edge: edge, change: .ended)
        default: nil
        }
      }
      let inOrder = EdgeChange.allCases.flatMap { kind in changes.filter { $0.change == kind } }
      return SeriesStep(from: before.date, to: after.date, changes: inOrder)
    }
  }
}
