import Diagnostics
import EDTF

/// Whether two dates contradict each other.
///
/// A contradiction is certain where it holds however their coarse and open ends are settled. It is possible where the
/// bounds of the one reach beyond those of the other; two dates that agree as far as the coarser one goes, `2025` and
/// `2025-04`, are no contradiction.
enum Conflict: Int, Comparable, Sendable {
  case none, possible, certain

  static func < (left: Conflict, right: Conflict) -> Bool { left.rawValue < right.rawValue }

  /// Of an entry with several dates the one that fits best counts, since which of them is right is not settled.
  static func least(_ spans: [Span], _ others: [Span], _ question: (Span, Span) -> Conflict) -> Conflict {
    var least: Conflict?
    for span in spans {
      for other in others {
        let answer = question(span, other)
        if answer == .none { return .none }
        least = min(least ?? answer, answer)
      }
    }
    return least ?? .none
  }
}

extension Span {
  /// Whether this, as a consequence, began before its cause did: certain where it was over by then.
  func precedes(_ cause: Span) -> Conflict {
    guard cause.start != nil else { return .none }
    if latest < cause.earliest { return .certain }
    guard let start else { return .none }
    return start.lowerBound < cause.earliest ? .possible : .none
  }

  /// Whether this, as an event, lay wholly outside a lifetime. Part of a long event may.
  func falls(outside life: Span) -> Conflict {
    if life.start != nil {
      if latest < life.earliest { return .certain }
      if let end, end.lowerBound < life.earliest { return .possible }
    }
    if life.end != nil {
      if earliest > life.latest { return .certain }
      if let start, start.upperBound > life.latest { return .possible }
    }
    return .none
  }

  /// Whether this began before `other` did.
  func starts(before other: Span) -> Conflict {
    guard let start, let first = other.start else { return .none }
    if start.upperBound < first.lowerBound { return .certain }
    return start.lowerBound < first.lowerBound ? .possible : .none
  }

  /// Whether this went on after `other` had ended.
  func ends(after other: Span) -> Conflict {
    guard let end, let last = other.end else { return .none }
    if end.lowerBound > last.upperBound { return .certain }
    return end.upperBound > last.upperBound ? .possible : .none
  }

  /// Whether some end of a relation, known between two days, lies elsewhere than the event that brought it about.
  func misses(_ moment: ClosedRange<Int64>?) -> Conflict {
    guard let moment, earliest <= latest else { return .none }
    let whole = earliest...latest
    if !whole.overlaps(moment) { return .certain }
    let agrees =
      (whole.lowerBound <= moment.lowerBound && moment.upperBound <= whole.upperBound)
      || (moment.lowerBound <= whole.lowerBound && whole.upperBound <= moment.upperBound)
    return agrees ? .none : .possible
  }

  /// Whether both were under way at one time, for longer than one's last day is the other's first.
  func coincides(with other: Span) -> Conflict {
    guard let end, let last = other.end, let start, let first = other.start else { return .none }
    if start.upperBound < last.lowerBound, first.upperBound < end.lowerBound { return .certain }
    if isInterval || other.isInterval, end == first || last == start { return .none }
    return start.lowerBound < last.upperBound && first.lowerBound < end.upperBound ? .possible : .none
  }
}

extension [Claim<RecordedDate>] {
  /// The dates that are not denied, as far as anybody reads them.
  var spans: [Span] { prefix(8).filter { $0.standing != .denied }.map { Span($0.value.date) } }
}

extension Event {
  /// Its date as a finding says it.
  var dateText: String { date?.canonical ?? "no date" }
}

extension Relation {
  var dateText: String { date?.canonical ?? "no date" }
}

extension Rule {
  /// The rule of a certain contradiction, the rule of a possible one, or none.
  static func of(_ conflict: Conflict, certain: Rule, possible: Rule) -> Rule? {
    switch conflict {
    case .none: nil
    case .possible: possible
    case .certain: certain
    }
  }
}
