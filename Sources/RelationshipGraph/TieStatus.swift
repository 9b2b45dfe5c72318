import EDTF

/// How a tie stands at the date of the figure.
public enum TieStatus: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Certainly, or there is no date to measure by.
  case holds
  /// Its dates leave it open.
  case mayHold
  /// It has no date.
  case undated
  /// An event of the last year before the date, or as long as the options say.
  case recent
  case ended
  case future

  public static func < (left: TieStatus, right: TieStatus) -> Bool { left.rawValue < right.rawValue }
}

/// The days for which the figure stands, and which events before them count as recent.
struct Moment: Hashable, Sendable {
  private let first: Reach
  private let last: Reach
  private let recentFrom: Reach

  init(_ date: EDTFDate, recentDays: Int64) {
    self.init(
      Reach(date.earliest, unbounded: .before), Reach(date.latest, unbounded: .after), recentDays: recentDays)
  }

  /// From the first of all moments to the last; nil where there are none.
  init?(spanning moments: [Moment]) {
    guard let first = moments.map(\.first).min(), let last = moments.map(\.last).max() else { return nil }
    self.init(first, last, recentDays: 0)
  }

  /// The first day and the last.
  static func ends(of span: EDTFDate) -> [Moment] {
    let whole = Moment(span, recentDays: 0)
    return [Moment(whole.first, whole.first, recentDays: 0), Moment(whole.last, whole.last, recentDays: 0)]
  }

  private init(_ first: Reach, _ last: Reach, recentDays: Int64) {
    self.first = first
    self.last = last
    guard case .day(let day) = first, let number = day.dayNumber else {
      recentFrom = first
      return
    }
    recentFrom = .day(CalendarDay(dayNumber: number - max(0, recentDays)))
  }

  /// `mayBeRecent`: a past event keeps its colour for a while, a state that has ended does not.
  func status(of date: EDTFDate?, mayBeRecent: Bool) -> TieStatus {
    guard let date else { return .undated }
    let span = PossibleSpan(date)
    if span.latest < first { return mayBeRecent && span.latest >= recentFrom ? .recent : .ended }
    if span.earliest > last { return .future }
    let core = max(span.certainFrom, first)...max(max(span.certainFrom, first), min(span.certainTo, last))
    let holds = core.lowerBound <= span.certainTo && core.lowerBound <= last
    let isWithin = span.earliest >= first && span.latest <= last
    return holds || isWithin ? .holds : .mayHold
  }

  func isAfter(_ date: EDTFDate?) -> Bool {
    guard let date else { return false }
    return PossibleSpan(date).latest < first
  }

  func isBefore(_ date: EDTFDate?) -> Bool {
    guard let date else { return false }
    return PossibleSpan(date).earliest > last
  }
}

/// The days on which something may have held, and within them those on which it certainly did; the certain ones may be
/// none (`certainFrom` after `certainTo`).
struct PossibleSpan: Hashable, Sendable {
  let earliest: Reach
  let latest: Reach
  let certainFrom: Reach
  let certainTo: Reach

  init(_ date: EDTFDate) {
    earliest = Reach(date.earliest, unbounded: .before)
    latest = Reach(date.latest, unbounded: .after)
    switch date.expression {
    case .interval(let start, let end):
      certainFrom =
        switch start {
        case .date(let date): .day(date.latest)
        case .open: .before
        case .unknown: latest
        }
      certainTo =
        switch end {
        case .date(let date): .day(date.earliest)
        case .open: .after
        case .unknown: earliest
        }
    case .date where earliest == latest:
      certainFrom = earliest
      certainTo = latest
    case .date, .set:
      certainFrom = latest
      certainTo = earliest
    }
  }
}

/// A day, or beyond all days.
enum Reach: Hashable, Sendable, Comparable {
  case before
  case day(CalendarDay)
  case after

  init(_ bound: Bound, unbounded: Reach) { self = bound.day.map(Reach.day) ?? unbounded }

  static func < (left: Reach, right: Reach) -> Bool {
    switch (left, right) {
    case (.day(let left), .day(let right)): left < right
    case (.before, .before), (.after, _): false
    case (.before, _), (_, .after): true
    case (_, .before): false
    }
  }
}
