import EDTF

/// How the axis is cut: which years are left out, and where the scale changes.
struct AxisPlan {
  /// Stretches of time in order, each with its share of the axis.
  var stretches: [(times: ClosedRange<TimePosition>, share: Double)]
  /// What stands before each stretch but the first.
  var breaks: [AxisBreak.Kind]

  /// px that a fold and a change of scale take.
  static let foldLength = 17.0
  static let changeLength = 17.0

  /// The scale when the axis is `length` px long.
  func scale(length: Double) -> (scale: TimeScale, breaks: [AxisBreak]) {
    let gaps = breaks.map { $0 == .scaleChange ? Self.changeLength : Self.foldLength }
    let total = max(length - gaps.reduce(0, +), 1)
    let shares = stretches.map(\.share).reduce(0, +)
    var top = 0.0
    var result: [TimeScale.Stretch] = []
    var marks: [AxisBreak] = []
    for (index, stretch) in stretches.enumerated() {
      if index > 0 {
        marks.append(AxisBreak(kind: breaks[index - 1], position: top + gaps[index - 1] / 2))
        top += gaps[index - 1]
      }
      let height = total * stretch.share / shares
      result.append(TimeScale.Stretch(times: stretch.times, pixels: top...(top + height)))
      top += height
    }
    return (TimeScale(stretches: result), marks)
  }
}

/// Finds years that can be left out, and years at which a change of scale brings marks nearest their labels.
struct AxisPlanner {
  /// What is drawn: points, and spans throughout which something went on. Years of neither are left out.
  let extents: [ClosedRange<TimePosition>]
  /// For each label, in order of time: where its mark is, and the room it needs along the axis (px).
  let demands: [(time: TimePosition, room: Double)]

  /// A gap is folded where it would take more than this share of the axis.
  private static let foldedShare = 0.12
  /// Scales of neighbouring stretches differ by at least this factor, or they are one.
  private static let leastChange = 2.5

  func plan() -> AxisPlan {
    guard let first = extents.map(\.lowerBound).min(), let last = extents.map(\.upperBound).max() else {
      return AxisPlan(stretches: [(0...1, 1)], breaks: [])
    }
    let pieces = folded(padded(first...last))
    var stretches: [ClosedRange<TimePosition>] = []
    var breaks: [AxisBreak.Kind] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        let years =
          CalendarYears.year(of: piece.lowerBound) - CalendarYears.year(of: pieces[index - 1].upperBound - 1) - 1
        breaks.append(.fold(years: max(1, years)))
      }
      stretches.append(piece)
    }
    return withScaleChanges(stretches, breaks)
  }

  /// From the start of the first year, where that adds little, so that the year is named. The end stays: what goes on
  /// must not seem to go on beyond it.
  private func padded(_ range: ClosedRange<TimePosition>) -> ClosedRange<TimePosition> {
    let span = range.upperBound - range.lowerBound
    let start = CalendarYears.start(of: CalendarYears.year(of: range.lowerBound))
    let low = range.lowerBound - start < span * 0.1 ? start : range.lowerBound
    return low...max(range.upperBound, low + 1.0 / 24)
  }

  /// The range without its long empty stretches of whole years.
  private func folded(_ range: ClosedRange<TimePosition>) -> [ClosedRange<TimePosition>] {
    let span = range.upperBound - range.lowerBound
    var pieces: [ClosedRange<TimePosition>] = []
    var start = range.lowerBound
    var reached = range.lowerBound
    for extent in extents.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = CalendarYears.start(of: CalendarYears.year(of: reached) + 1)
      let to = CalendarYears.start(of: CalendarYears.year(of: extent.lowerBound))
      if to - from > max(span * Self.foldedShare, 2 * 366) {
        pieces.append(start...from)
        start = to
      }
      reached = max(reached, extent.upperBound)
    }
    pieces.append(start...range.upperBound)
    return pieces
  }

  /// Adds up to two changes of scale, each only where it shortens the way from marks to labels by a third.
  private func withScaleChanges(_ stretches: [ClosedRange<TimePosition>], _ breaks: [AxisBreak.Kind]) -> AxisPlan {
    var best = evenPlan(stretches, breaks)
    var bestCost = cost(of: best)
    for _ in 0..<2 {
      var candidate: (plan: AxisPlan, cost: Double)?
      for cut in cuts(of: best.stretches.map(\.times)) {
        let plan = self.plan(best, cutAt: cut)
        let cost = cost(of: plan)
        if cost < candidate?.cost ?? .infinity, isWorthIt(plan) { candidate = (plan, cost) }
      }
      guard let candidate, candidate.cost < bestCost * 0.67, bestCost > 4 * Double(demands.count) else { break }
      best = candidate.plan
      bestCost = candidate.cost
    }
    return best
  }

  /// One scale for all stretches.
  private func evenPlan(_ stretches: [ClosedRange<TimePosition>], _ breaks: [AxisBreak.Kind]) -> AxisPlan {
    AxisPlan(stretches: stretches.map { ($0, $0.upperBound - $0.lowerBound) }, breaks: breaks)
  }

  /// Starts of years in which something happens, inside a stretch.
  private func cuts(of stretches: [ClosedRange<TimePosition>]) -> [TimePosition] {
    let years = Set(extents.map { CalendarYears.year(of: $0.lowerBound) })
    let candidates = years.map(CalendarYears.start).sorted()
    return candidates.filter { cut in stretches.contains { $0.lowerBound + 300 < cut && cut < $0.upperBound - 90 } }
  }

  /// The plan with one stretch cut in two, each zone between changes of scale as long as its labels need.
  private func plan(_ plan: AxisPlan, cutAt cut: TimePosition) -> AxisPlan {
    guard let index = plan.stretches.firstIndex(where: { $0.times.lowerBound < cut && cut < $0.times.upperBound })
    else {
      return plan
    }
    var result = plan
    let whole = plan.stretches[index].times
    result.stretches[index].times = whole.lowerBound...cut
    result.stretches.insert((cut...whole.upperBound, 1), at: index + 1)
    result.breaks.insert(.scaleChange, at: index)
    return result.shared(by: demands)
  }

  private func isWorthIt(_ plan: AxisPlan) -> Bool {
    let rates = plan.stretches.map { $0.share / ($0.times.upperBound - $0.times.lowerBound) }
    return zip(plan.breaks, zip(rates, rates.dropFirst())).allSatisfy { kind, pair in
      kind != .scaleChange || max(pair.0, pair.1) > Self.leastChange * min(pair.0, pair.1)
    }
  }

  /// How far labels stand from their marks in all, when each takes half its room in one stack (px).
  private func cost(of plan: AxisPlan) -> Double {
    let room = demands.map { $0.room / 2 }
    let length = max(room.reduce(0, +) * 1.1, 60)
    let scale = plan.scale(length: length).scale
    let wanted = demands.map { scale.position(of: $0.time) }
    let placed = ColumnPlacement.place(wanted: zip(wanted, room).map { $0 - $1 / 2 }, heights: room, length: length)
    return zip(wanted, zip(placed, room)).reduce(0) { $0 + abs($1.0 - ($1.1.0 + $1.1.1 / 2)) }
  }
}

extension AxisPlan {
  /// Zones between changes of scale take room by their labels; within a zone the scale is one.
  func shared(by demands: [(time: TimePosition, room: Double)]) -> AxisPlan {
    var result = self
    var zoneStart = 0
    for index in stretches.indices where index == stretches.count - 1 || breaks[index] == .scaleChange {
      let zone = zoneStart...index
      let first = stretches[zoneStart].times.lowerBound
      let last = stretches[index].times.upperBound
      let isLast = index == stretches.count - 1
      let room = demands.filter { $0.time >= first && ($0.time < last || isLast) }.reduce(12) { $0 + $1.room }
      let days = zone.reduce(0) { $0 + stretches[$1].times.upperBound - stretches[$1].times.lowerBound }
      for inner in zone {
        result.stretches[inner].share =
          room * (stretches[inner].times.upperBound - stretches[inner].times.lowerBound) / days
      }
      zoneStart = index + 1
    }
    return result
  }
}
