import EDTF

/// What time a graph stands for.
public enum GraphTime: Hashable, Sendable {
  /// How things stand at a date; nil for all time.
  case at(EDTFDate?)
  /// What held at some time in a span.
  case between(EDTFDate)
  /// What changed from the first day of a span to its last.
  case change(EDTFDate)
  /// How things stand at each of several dates, on one set of actors.
  case series([EDTFDate])
}

extension GraphTime {
  /// With the chronology's own date in place of none.
  func resolved(asOf: EDTFDate?) -> GraphTime {
    guard case .at(nil) = self else { return self }
    return .at(asOf)
  }
}

/// The moments at which ties are looked at.
struct Viewpoint: Hashable, Sendable {
  let time: GraphTime
  /// In the order of the dates; of a change the first day and the last; none where there is no date.
  let moments: [Moment]
  /// From the first moment to the last.
  private let whole: Moment?

  init(_ time: GraphTime, recentDays: Int64) {
    self.time = time
    switch time {
    case .at(let date): moments = date.map { [Moment($0, recentDays: recentDays)] } ?? []
    case .between(let span): moments = [Moment(span, recentDays: 0)]
    case .change(let span): moments = Moment.ends(of: span)
    case .series(let dates):
      // A year is a span of its own; only a day needs the time before it for events to be seen.
      moments = dates.map { Moment($0, recentDays: $0.earliest == $0.latest ? recentDays : 0) }
    }
    whole = Moment(spanning: moments)
  }

  /// How a tie stands at each moment.
  func statuses(of date: EDTFDate?, isOccurrence: Bool) -> [TieStatus] {
    moments.map { $0.status(of: date, mayBeRecent: isOccurrence) }
  }

  /// The same for two actors: where the dates leave it open, nothing held before both were there or after one was gone.
  func statuses(_ statuses: [TieStatus], between first: EDTFDate?, and second: EDTFDate?) -> [TieStatus] {
    guard statuses.contains(.mayHold) else { return statuses }
    return zip(statuses, moments).map { status, moment in
      guard status == .mayHold else { return status }
      if moment.isBefore(first) || moment.isBefore(second) { return .future }
      return moment.isAfter(first) || moment.isAfter(second) ? .ended : status
    }
  }

  /// How a tie stands in the figure, by how it stands at each moment. Of a change, an event within it is recent.
  func status(of date: EDTFDate?, isOccurrence: Bool, _ statuses: [TieStatus]) -> TieStatus {
    guard date != nil else { return .undated }
    guard case .change = time else { return statuses.min() ?? .holds }
    return isOccurrence ? .recent : statuses.last ?? .holds
  }

  /// Whether a tie is no matter of the figure's time.
  func isOutside(_ status: TieStatus, _ date: EDTFDate?) -> Bool {
    switch time {
    case .at: status == .future
    case .between, .series: status >= .ended
    case .change: whole.map { $0.status(of: date, mayBeRecent: false) >= .ended } ?? false
    }
  }

  /// Whether a state may hold at one of the moments at least.
  func mayHold(_ date: EDTFDate?) -> Bool {
    moments.isEmpty || moments.contains { $0.status(of: date, mayBeRecent: false) < .ended }
  }

  /// Whether an actor is drawn as one that is no more.
  func isAfter(_ existence: EDTFDate?) -> Bool {
    if case .series = time { return false }
    return moments.last?.isAfter(existence) ?? false
  }

  /// Whether what an event of the greatest importance brought stands out. Where change is drawn, that does.
  var marksTurningPoints: Bool {
    switch time {
    case .at, .between: true
    case .change, .series: false
    }
  }
}
