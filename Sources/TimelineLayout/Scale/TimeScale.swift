/// Where a time stands along the axis (px): stretches of constant scale, one after another.
///
/// Between two stretches the scale changes, or time is left out; both are told to the reader.
public struct TimeScale: Hashable, Sendable {
  public struct Stretch: Hashable, Sendable {
    public let times: ClosedRange<TimePosition>
    /// px from the top of the axis.
    public let pixels: ClosedRange<Double>

    public var pixelsPerDay: Double {
      (pixels.upperBound - pixels.lowerBound) / max(times.upperBound - times.lowerBound, .leastNonzeroMagnitude)
    }
  }

  public let stretches: [Stretch]

  public init(stretches: [Stretch]) { self.stretches = stretches }

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
      return stretch.pixels.lowerBound + (time - stretch.times.lowerBound) * stretch.pixelsPerDay
    }
    guard low + 1 < stretches.count else { return stretch.pixels.upperBound }
    return (stretch.pixels.upperBound + stretches[low + 1].pixels.lowerBound) / 2
  }
}

/// Where the axis is not even: time left out, or a change of scale.
public struct AxisBreak: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Whole years in which nothing began, ended or happened.
    case fold(years: Int)
    case scaleChange
  }

  public let kind: Kind
  /// px from the top of the axis; the middle of the break.
  public let position: Double
}
