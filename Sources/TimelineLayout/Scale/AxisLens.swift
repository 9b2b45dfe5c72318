/// A stretch that is announced to have a greater scale than the rest.
enum AxisLens: Hashable {
  /// Not asked for.
  case none
  case shown(ClosedRange<TimePosition>)
  /// It takes up most of the axis without.
  case needless(ClosedRange<TimePosition>)
  case outside(ClosedRange<TimePosition>)

  var times: ClosedRange<TimePosition>? {
    if case .shown(let times) = self { times } else { nil }
  }
}

extension AxisPlan {
  /// The lens takes at least this share of the axis, and no more than leaves the rest legible.
  private static let lensShares = 0.4...0.85
  /// Its scale against that of the rest.
  private static let leastMagnification = 2.5

  /// With a zone of greater scale, as long as its labels need; what is before and after keeps one scale.
  func with(lens asked: ClosedRange<TimePosition>, demands: [AxisPlanner.Demand]) -> AxisPlan {
    var result = self
    guard let first = stretches.first?.times.lowerBound, let last = stretches.last?.times.upperBound,
      asked.lowerBound < last, asked.upperBound > first
    else {
      result.lens = .outside(asked)
      return result
    }
    let times = asked.clamped(to: first...last)
    func isInside(_ stretch: ClosedRange<TimePosition>) -> Bool {
      times.lowerBound <= stretch.lowerBound && stretch.upperBound <= times.upperBound
    }
    for end in [times.lowerBound, times.upperBound] where first < end && end < last { result = result.cut(at: end) }
    let days = result.stretches.reduce(0) { $0 + $1.times.length }
    let inside = result.stretches.reduce(0) { isInside($1.times) ? $0 + $1.times.length : $0 } / days
    let least = Self.leastMagnification * inside / (1 - inside + Self.leastMagnification * inside)
    guard inside > 0, least <= Self.lensShares.upperBound else {
      result = self
      result.lens = .needless(asked)
      return result
    }
    let room = demands.reduce(0) { $0 + $1.room }
    let needed = demands.reduce(0) { times.contains($1.time) ? $0 + $1.room : $0 } / max(room, 1)
    let share = min(max(needed, least, Self.lensShares.lowerBound), Self.lensShares.upperBound)
    for index in result.stretches.indices {
      let length = result.stretches[index].times.length
      result.stretches[index].share =
        isInside(result.stretches[index].times) ? share * length / inside : (1 - share) * length / (1 - inside)
    }
    result.lens = .shown(asked)
    return result
  }

  /// The tint of the lens (px from the start of the axis). It goes on to the middle of the break beside it, and to the
  /// edge of the band, as the labels of its first and last ticks may.
  func tint(on scale: TimeScale, _ breaks: [AxisBreak], overhang: Double) -> ClosedRange<Double>? {
    lens.times.map { times in
      let extent = scale.extent(of: times)
      let before = breaks.last { $0.position <= extent.lowerBound && $0.touches(extent.lowerBound) }
      let after = breaks.first { $0.position >= extent.upperBound && $0.touches(extent.upperBound) }
      let start = extent.lowerBound <= 0 ? -overhang : before?.position ?? extent.lowerBound
      let end = extent.upperBound >= scale.length ? scale.length + overhang : after?.position ?? extent.upperBound
      return start...end
    }
  }
}
