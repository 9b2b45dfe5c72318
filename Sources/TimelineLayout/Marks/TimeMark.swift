import EDTF

/// What stands for a date on the axis, as shapes along it. Geometry shows the bounds, texture the doubt.
public struct TimeMark: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case dot(at: TimePosition, isHollow: Bool)
    case span(from: TimePosition, to: TimePosition, Texture)
    case tick(at: TimePosition)
    case join(from: TimePosition, to: TimePosition, isDotted: Bool)
    /// To the chart's edge: it lasted, and the date is open there.
    case arrow(from: TimePosition, Direction)
    /// To the chart's edge: it was once, at some time there.
    case ray(from: TimePosition, Direction)
    /// A short fade with a question mark: where it began or ended is not known.
    case unknown(at: TimePosition, Direction)
    /// It goes on beyond what the panel shows.
    case cut(at: TimePosition, Direction)
  }

  public enum Texture: String, Hashable, Sendable {
    /// It was so throughout.
    case solid
    /// It may have been so: between the earliest and the latest day of a coarse end.
    case shoulder
    /// It was some time in here.
    case hollow
    /// It was some time in here; digits are unknown.
    case hatched
  }

  public enum Direction: Hashable, Sendable {
    case past, future
  }

  public internal(set) var pieces: [Piece]
  /// Whether the date or a part of it is.
  public internal(set) var isApproximate: Bool
  /// Edges that fade outwards: those of approximate dates and of seasons.
  public internal(set) var fades: Set<Direction>
  /// Dashed outline and lighter fill.
  public internal(set) var isUncertain: Bool
  /// Where the leader of its label begins.
  public internal(set) var anchor: TimePosition
  /// What it covers, open ends and fades not counted.
  public internal(set) var extent: ClosedRange<TimePosition>
}

extension TimeMark {
  public init(_ date: EDTFDate) {
    var builder = MarkBuilder()
    builder.add(date)
    let positions = builder.positions
    let first = positions.min() ?? 0
    self.init(
      pieces: builder.pieces, isApproximate: date.qualification.contains(.approximate),
      fades: date.vagueEnds, isUncertain: date.qualification.contains(.uncertain), anchor: builder.anchor ?? first,
      extent: first...max(first, positions.max() ?? first))
  }
}

private struct MarkBuilder {
  var pieces: [TimeMark.Piece] = []
  var positions: [TimePosition] = []
  var anchor: TimePosition?

  /// More possible days than this are hatched rather than ticked one by one.
  private static let mostTicks = 60

  mutating func add(_ date: EDTFDate) {
    switch date.expression {
    case .date(let single) where single.isMasked: addMasked(date)
    case .date(let single):
      addDate(single, isHollow: false)
      if let estimate = date.estimate, let day = CalendarDay(year: estimate, month: 7, day: 1) {
        pieces.append(.tick(at: day.start))
        anchor = day.start
      }
    case .interval(let start, let end): addInterval(start, end)
    case .set(let set): addSet(set)
    }
  }

  private mutating func addMasked(_ date: EDTFDate) {
    guard let first = date.earliest.day, let last = date.latest.day else { return }
    let runs = date.spans(limit: Self.mostTicks) ?? []
    if runs.count > 1 {
      addSpan(first.start, last.end, nil)
      pieces.append(.join(from: first.start + 0.5, to: last.start + 0.5, isDotted: false))
      for run in runs { pieces.append(.tick(at: (run.lowerBound.start + run.upperBound.end) / 2)) }
    } else {
      addSpan(first.start, last.end, .hatched)
    }
    anchor = (first.start + last.end) / 2
  }

  /// A day is a dot; a month, a year or a season is a capsule, as the event lies somewhere in it.
  private mutating func addDate(_ date: DateExpression, isHollow: Bool) {
    let start = date.earliest.start
    let end = date.latest.end
    switch date.precision {
    case .day, .time:
      let middle = date.time.map { start + $0.fractionOfDay } ?? start + 0.5
      pieces.append(.dot(at: middle, isHollow: isHollow))
      positions.append(middle)
      anchor = anchor ?? middle
    case .month, .season, .year:
      addSpan(start, end, .hollow)
      anchor = anchor ?? (start + end) / 2
    }
  }

  private mutating func addInterval(_ start: Endpoint, _ end: Endpoint) {
    switch (start, end) {
    case (.date(let from), .date(let to)):
      addShoulderedSpan(from, to)
      anchor = from.earliest.start
    case (.date(let from), let open):
      addSpan(from.earliest.start, from.latest.end, isCoarse(from) ? .shoulder : nil)
      pieces.append(endPiece(open, at: isCoarse(from) ? from.latest.end : from.earliest.start, .future))
      anchor = from.earliest.start
    case (let open, .date(let to)):
      addSpan(to.earliest.start, to.latest.end, isCoarse(to) ? .shoulder : nil)
      pieces.append(endPiece(open, at: isCoarse(to) ? to.earliest.start : to.latest.end, .past))
      anchor = to.latest.end
    default: break
    }
  }

  private func isCoarse(_ date: DateExpression) -> Bool { date.earliest != date.latest }

  private func endPiece(_ end: Endpoint, at position: TimePosition, _ direction: TimeMark.Direction) -> TimeMark.Piece {
    end == .open ? .arrow(from: position, direction) : .unknown(at: position, direction)
  }

  /// Solid while it certainly lasted, shoulders out to the earliest start and the latest end.
  private mutating func addShoulderedSpan(_ from: DateExpression, _ to: DateExpression) {
    let (outerStart, coreStart) = (from.earliest.start, isCoarse(from) ? from.latest.end : from.earliest.start)
    let (coreEnd, outerEnd) = (isCoarse(to) ? to.earliest.start : to.latest.end, to.latest.end)
    positions += [outerStart, outerEnd]
    guard coreStart < coreEnd else { return pieces.append(.span(from: outerStart, to: outerEnd, .shoulder)) }
    if outerStart < coreStart { pieces.append(.span(from: outerStart, to: coreStart, .shoulder)) }
    pieces.append(.span(from: coreStart, to: coreEnd, .solid))
    if coreEnd < outerEnd { pieces.append(.span(from: coreEnd, to: outerEnd, .shoulder)) }
  }

  private mutating func addSet(_ set: DateSet) {
    let isHollow = set.kind == .oneOf
    let joinIndex = pieces.count
    for element in set.elements {
      switch element {
      case .date(let date): addDate(date, isHollow: isHollow)
      case .range(let from, let to):
        addSpan(from.earliest.start, to.latest.end, isHollow ? .hollow : .solid)
      case .onOrBefore(let date):
        addDate(date, isHollow: isHollow)
        let start = date.earliest.start
        pieces.append(isHollow ? .ray(from: start, .past) : .arrow(from: start, .past))
      case .onOrAfter(let date):
        addDate(date, isHollow: isHollow)
        let end = date.latest.end
        pieces.append(isHollow ? .ray(from: end, .future) : .arrow(from: end, .future))
      }
    }
    if let first = positions.min(), let last = positions.max(), first < last {
      pieces.insert(.join(from: first, to: last, isDotted: isHollow), at: joinIndex)
      anchor = isHollow ? (first + last) / 2 : first
    }
  }

  private mutating func addSpan(_ from: TimePosition, _ to: TimePosition, _ texture: TimeMark.Texture?) {
    positions += [from, to]
    if let texture { pieces.append(.span(from: from, to: to, texture)) }
  }
}

extension TimeOfDay {
  fileprivate var fractionOfDay: Double { Double(hour * 3600 + minute * 60 + second) / 86_400 }
}
