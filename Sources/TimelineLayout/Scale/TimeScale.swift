/// Where a time stands along the axis (px): stretches of constant scale, one after another.
///
/// Between two stretches the scale changes, or time is left out; both are told to the reader.
public struct TimeScale: Hashable, Sendable {
  public struct Stretch: Hashable, Sendable {
    public let times: ClosedRange<TimePosition>
    /// px from the start of the axis.
    public let pixels: ClosedRange<Double>

    public var pixelsPerDay: Double {
      (pixels.upperBound - pixels.lowerBound) / max(times.upperBound - times.lowerBound, .leastNonzeroMagnitude)
    }
  }

  public let stretches: [Stretch]
  /// The finest unit that a date on the axis is known to: ticks are no finer.
  public let finest: CalendarUnit

  public init(stretches: [Stretch], finest: CalendarUnit = .minute) {
    self.stretches = stretches
    self.finest = finest
  }

  /// From the first to the last time on the axis; nil where it is empty.
  public var times: ClosedRange<TimePosition>? {
    guard let first = stretches.first, let last = stretches.last else { return nil }
    return first.times.lowerBound...max(first.times.lowerBound, last.times.upperBound)
  }

  public var length: Double { stretches.last?.pixels.upperBound ?? 0 }

  /// Times before the first and after the last stretch stand at its edge; left-out ones at the middle of their break.
  public func position(of time: TimePosition) -> Double {
    guard let first = stretches.first, time > first.times.lowerBound else {
      return stretches.first?.pixels.lowerBound ?? 0
    }
    var low = 0
    var high = stretches.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if stretches[middle].times.lowerBound <= time { low = middle } else { high = middle - 1 }
    }
    let stretch = stretches[low]
    if time <= stretch.times.upperBound {
      let position = stretch.pixels.lowerBound + (time - stretch.times.lowerBound) * stretch.pixelsPerDay
      return min(position, stretch.pixels.upperBound)
    }
    guard low + 1 < stretches.count else { return stretch.pixels.upperBound }
    return (stretch.pixels.upperBound + stretches[low + 1].pixels.lowerBound) / 2
  }

  /// What a stretch of time takes of the axis, without the breaks at its ends.
  public func extent(of times: ClosedRange<TimePosition>) -> ClosedRange<Double> {
    let start = position(of: times.lowerBound)
    // A stretch that begins where the time ends belongs to what comes after.
    let last = stretches.last { $0.times.lowerBound < times.upperBound }
    let end = last.map {
      $0.times.upperBound <= times.upperBound ? $0.pixels.upperBound : position(of: times.upperBound)
    }
    return start...max(start, end ?? start)
  }
}
