/// How the axis is cut: what is left out, and where the scale changes.
struct AxisPlan {
  /// Stretches of time in order, each with its share of the axis.
  var stretches: [(times: ClosedRange<TimePosition>, share: Double)]
  /// What stands before each stretch but the first; a fold may change the scale too.
  var breaks: [[AxisBreak.Kind]]
  var lens = AxisLens.none
  var finest = CalendarUnit.minute

  /// Breaks take at most this share of a short axis.
  static let mostForBreaks = 0.6

  /// The scale when the axis is `length` px long.
  func scale(length: Double) -> (scale: TimeScale, breaks: [AxisBreak]) {
    let wanted = breaks.joined().reduce(0) { $0 + $1.length }
    let fit = wanted > length * Self.mostForBreaks ? length * Self.mostForBreaks / wanted : 1
    let total = length - wanted * fit
    let shares = stretches.map(\.share).reduce(0, +)
    var top = 0.0
    var result: [TimeScale.Stretch] = []
    var marks: [AxisBreak] = []
    for (index, stretch) in stretches.enumerated() {
      for kind in index > 0 ? breaks[index - 1] : [] {
        marks.append(AxisBreak(kind: kind, position: top + kind.length * fit / 2))
        top += kind.length * fit
      }
      let height = total * stretch.share / shares
      result.append(TimeScale.Stretch(times: stretch.times, pixels: top...(top + height)))
      top += height
    }
    return (TimeScale(stretches: result, finest: finest), marks)
  }
}

extension AxisPlan {
  /// One scale for all stretches.
  init(even stretches: [ClosedRange<TimePosition>], breaks: [[AxisBreak.Kind]], finest: CalendarUnit) {
    self.init(stretches: stretches.map { ($0, $0.length) }, breaks: breaks, finest: finest)
  }

  /// With the scale changing at a time: in a stretch, or at the start or the end of one where a fold is.
  func cut(at time: TimePosition) -> AxisPlan {
    var result = self
    if let index = stretches.dropFirst().firstIndex(where: { $0.times.lowerBound == time }) {
      result.breaks[index - 1].append(.scaleChange)
    } else if let index = stretches.dropLast().firstIndex(where: { $0.times.upperBound == time }) {
      result.breaks[index].insert(.scaleChange, at: 0)
    } else if let index = stretches.firstIndex(where: { $0.times.lowerBound < time && time < $0.times.upperBound }) {
      let whole = stretches[index].times
      result.stretches[index].times = whole.lowerBound...time
      result.stretches.insert((time...whole.upperBound, 1), at: index + 1)
      result.breaks.insert([.scaleChange], at: index)
    }
    return result
  }

  /// Days on the axis before a time; what is left out does not count.
  func elapsed(at time: TimePosition) -> Double {
    stretches.reduce(0) { $0 + min(max(time - $1.times.lowerBound, 0), $1.times.length) }
  }

  /// Indices of the stretches of each zone of one scale.
  var zones: [Range<Int>] {
    let starts = stretches.indices.filter { $0 == 0 || breaks[$0 - 1].contains(.scaleChange) }
    return zip(starts, starts.dropFirst() + [stretches.count]).map { $0..<$1 }
  }

  /// Zones take room by their labels; within a zone the scale is one.
  func shared(by demands: [AxisPlanner.Demand]) -> AxisPlan {
    var result = self
    let zones = zones
    for (number, zone) in zones.enumerated() {
      let first = number == 0 ? -.infinity : stretches[zone.lowerBound].times.lowerBound
      let next = number + 1 < zones.count ? stretches[zone.upperBound].times.lowerBound : .infinity
      let room = demands.reduce(Self.leastRoom) { first <= $1.time && $1.time < next ? $0 + $1.room : $0 }
      let days = zone.reduce(0) { $0 + stretches[$1].times.length }
      for index in zone { result.stretches[index].share = room * stretches[index].times.length / days }
    }
    return result
  }

  /// px, of a zone without labels.
  private static let leastRoom = 12.0
}

extension ClosedRange<TimePosition> {
  /// days
  var length: Double { upperBound - lowerBound }
}
