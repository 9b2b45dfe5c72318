extension Extent {
  /// Whether some day belongs to both.
  func overlaps(_ other: Extent) -> Answer {
    if start.lowerBound >= other.end.upperBound || other.start.lowerBound >= end.upperBound { return .no }
    return start.upperBound < other.end.lowerBound && other.start.upperBound < end.lowerBound ? .yes : .possible
  }

  /// Whether every day of the other belongs to this one.
  func contains(_ other: Extent) -> Answer {
    if start.lowerBound > other.start.upperBound || end.upperBound < other.end.lowerBound { return .no }
    return start.upperBound <= other.start.lowerBound && end.lowerBound >= other.end.upperBound ? .yes : .possible
  }

  /// One extent that can be meant in every way that either can.
  func hull(_ other: Extent) -> Extent {
    Extent(
      start: min(start.lowerBound, other.start.lowerBound)...max(start.upperBound, other.start.upperBound),
      end: min(end.lowerBound, other.end.lowerBound)...max(end.upperBound, other.end.upperBound))
  }

  static func limited(_ all: [Extent]) -> [Extent] {
    guard all.count > completionLimit, let first = all.first else { return all }
    return [all.dropFirst().reduce(first) { $0.hull($1) }]
  }

  /// From the first day of all members to their last.
  static func covering(_ members: [[Extent]]) -> Extent {
    var start: ClosedRange<Int64> = .max ... .max
    var end: ClosedRange<Int64> = .min ... .min
    for alternatives in members {
      guard let first = alternatives.first else { continue }
      let extent = alternatives.dropFirst().reduce(first) { $0.hull($1) }
      start = min(start.lowerBound, extent.start.lowerBound)...min(start.upperBound, extent.start.upperBound)
      end = max(end.lowerBound, extent.end.lowerBound)...max(end.upperBound, extent.end.upperBound)
    }
    return Extent(start: start, end: end)
  }

  /// A member of `{ }`: all the days of a range, of the time before or the time after.
  static func days(of element: DateSet.Element) -> [Extent] {
    switch element {
    case .date(let date): return alternatives(date)
    case .range(let from, let to):
      return [interval(.date(from), .date(to)).wholeDays(from, to)]
    case .onOrBefore(let date):
      let last = position(date.latest.next)
      return [Extent(start: .min ... .min, end: max(last.lowerBound, .min + 1)...last.upperBound)]
    case .onOrAfter(let date):
      return [Extent(start: position(date.earliest), end: .max ... .max)]
    }
  }

  /// From the first day that fits to the last.
  private func wholeDays(_ from: DateExpression, _ to: DateExpression) -> Extent {
    guard !from.isMasked, !to.isMasked, from.year.isWithinCalendar, to.year.isWithinCalendar else { return self }
    return Extent(start: Self.position(from.earliest), end: Self.position(to.latest.next))
  }

  /// Exact extents that touch made one.
  static func merged(_ exact: [Extent]) -> [Extent] {
    var all: [Extent] = []
    for extent in exact.sorted(by: { $0.start.lowerBound < $1.start.lowerBound }) {
      if let last = all.last, extent.start.lowerBound <= last.end.lowerBound {
        let end = max(last.end.lowerBound, extent.end.lowerBound)
        all[all.count - 1].end = end...end
      } else {
        all.append(extent)
      }
    }
    return all
  }
}
