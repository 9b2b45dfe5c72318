import ChronologyModel
import Wording

/// What became of an edge from the first day of a span to its last.
public enum EdgeChange: String, Hashable, Sendable, CaseIterable {
  case appeared
  /// It appeared, and the pair went from hostile to co-operative or the other way round.
  case changedSign = "changed sign"
  case ended
  /// An event, or what both came and went.
  case passing = "in between"
  case unchanged

  /// What an edge's number says of it.
  public var mark: String {
    switch self {
    case .appeared: "+"
    case .changedSign: "\u{B1}"
    case .ended: "\u{2212}"
    case .passing, .unchanged: ""
    }
  }

  /// Its mark and what it is called.
  public func word(in language: Language) -> String {
    let word = language.term(rawValue)
    return mark.isEmpty ? word : "\(mark) \(word)"
  }
}

extension EdgeChange {
  /// By the best status among the states on the first day and on the last; nil where there are events alone.
  ///
  /// `isOpen`: the dates leave it open whether this is so.
  static func of(_ before: TieStatus?, _ after: TieStatus?) -> (change: EdgeChange, isOpen: Bool) {
    guard let before, let after else { return (.passing, false) }
    switch (before, after) {
    case (.undated, _), (_, .undated): return (.unchanged, false)
    case (.ended, _), (.future, .ended), (.future, .future): return (.passing, false)
    case (.future, _): return (.appeared, after == .mayHold)
    case (_, .ended), (_, .future): return (.ended, false)
    case (.mayHold, .mayHold): return (.unchanged, true)
    case (.mayHold, _): return (.appeared, true)
    case (_, .mayHold): return (.ended, true)
    default: return (.unchanged, false)
    }
  }
}

/// Which pairs of actors went from hostile to co-operative, or back.
///
/// A pair is hostile where nothing co-operative holds and something hostile does; neutral relations say nothing.
struct SignChanges {
  private struct Signs {
    var before: Set<RelationSign> = []
    var after: Set<RelationSign> = []
    var hasChanged: Bool { before.count == 1 && after.count == 1 && before != after }
  }

  private var pairs: [Set<EntryID<Actor>>: Signs] = [:]

  /// Edges that hold before or after, in whatever order.
  init(_ edges: [Edge], before: (Edge) -> Bool, after: (Edge) -> Bool) {
    for edge in edges where edge.sign != .neutral && edge.standing != .denied {
      if before(edge) { pairs[edge.pair, default: Signs()].before.insert(edge.sign) }
      if after(edge) { pairs[edge.pair, default: Signs()].after.insert(edge.sign) }
    }
  }

  /// Whether the edge has the sign that its pair came to have.
  func show(in edge: Edge) -> Bool {
    edge.sign != .neutral && edge.standing != .denied && pairs[edge.pair]?.hasChanged ?? false
  }
}

extension Edge {
  /// Its two actors, whoever acts.
  var pair: Set<EntryID<Actor>> { [from, to] }
}
