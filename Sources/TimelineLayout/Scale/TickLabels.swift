import EDTF
import Wording

/// Chooses the ticks of an axis, and what their labels say.
struct TickLabels {
  let scale: TimeScale
  /// px from one label to the next.
  let least: Double
  let words: AxisWords
  /// px that a label takes along the axis, the distance to the next included.
  let length: (_ label: String, _ isMajor: Bool) -> Double

  /// Ticks of every stretch in order; each stretch has a label at the least, unless labels are longer than it. Labels are
  /// at least about `least` px apart, and none is nearer a fold than half the fold's length; minor ticks stand between.
  static func ticks(
    on scale: TimeScale, least: Double, words: AxisWords = .of(.britishEnglish),
    length: @escaping (_ label: String, _ isMajor: Bool) -> Double = { _, _ in 0 }
  ) -> [Tick] {
    let labels = TickLabels(scale: scale, least: least, words: words, length: length)
    return labels.withMinors(labels.labelled())
  }

  /// The labels alone.
  static func labels(on scale: TimeScale, least: Double, words: AxisWords) -> [Tick] {
    TickLabels(scale: scale, least: least, words: words) { _, _ in 0 }.labelled()
  }

  /// px; minor ticks are no closer.
  static let leastMinor = 4.0
  /// px before the end of a stretch that have no tick.
  private static let endMargin = 5.0
  /// Labels may be nearer than `least` by this factor, as months are not equally long.
  private static let tolerance = 0.8
  /// Years from which on months and days are not told apart.
  private static let lastCalendarYear = 10_000

  // MARK: Labels

  private struct Candidate {
    let time: TimePosition
    let step: TickStep
    let position: Double
    /// Whether nothing above names what it belongs to.
    var isFirst: Bool
  }

  private func labelled() -> [Tick] {
    let candidates = scale.stretches.flatMap(candidates)
    // Ages are written with as many digits as tell neighbours apart.
    var ticks: [Tick] = []
    for decimals in 1...4 {
      ticks = chosen(candidates, decimals: decimals)
      if zip(ticks, ticks.dropFirst()).allSatisfy({ $0.label != $1.label }) { break }
    }
    return ticks
  }

  private func candidates(_ stretch: TimeScale.Stretch) -> [Candidate] {
    let step = TickStep.finest(pixelsPerDay: stretch.pixelsPerDay, least: least, unit: finest(in: stretch))
    let start = stretch.times.lowerBound
    let end = stretch.times.upperBound
    // A tick at the end of a stretch would name what comes after it; the last time of day is named.
    let last =
      stretch == scale.stretches.last && (step.unit < .day || offset(of: step.unit) > 0)
      ? end : end - Self.endMargin / stretch.pixelsPerDay
    func candidate(_ time: TimePosition, _ step: TickStep, isFirst: Bool) -> Candidate {
      let at = min(time + offset(of: step.unit), max(last, time))
      return Candidate(time: time, step: step, position: scale.position(of: at), isFirst: isFirst)
    }
    var result = step.times(in: stretch.times).filter { $0 + offset(of: step.unit) <= last }
      .map { candidate($0, step, isFirst: false) }
    // What follows a break begins with a label, and a stretch too short for its own ticks has one.
    if result.first.map({ stretch != scale.stretches.first && $0.time > start }) ?? true {
      let unit = max(CalendarUnit.beginning(at: start) ?? scale.finest, scale.finest)
      result.insert(candidate(start, TickStep(1, unit), isFirst: true), at: 0)
    } else {
      result[0].isFirst = true
    }
    return result
  }

  private func finest(in stretch: TimeScale.Stretch) -> CalendarUnit {
    let years = [stretch.times.lowerBound, stretch.times.upperBound].map { CalendarUnit.year.index(of: $0) }
    return years.contains { abs($0) > Self.lastCalendarYear } ? .year : scale.finest
  }

  /// Where dates are known to the day, the tick of a day stands in its middle, as the dots do.
  private func offset(of unit: CalendarUnit) -> Double { unit == .day && scale.finest == .day ? 0.5 : 0 }

  /// Those that have room, each with the label that the ones above leave it to say.
  private func chosen(_ candidates: [Candidate], decimals: Int) -> [Tick] {
    var ticks: [(tick: Tick, room: Double, isFirst: Bool)] = []
    var context = TickContext(words: words, decimals: decimals)
    for candidate in candidates {
      if candidate.isFirst { context.forget() }
      var after = context
      let (label, isMajor) = after.label(of: candidate.time, step: candidate.step)
      let room = length(label, isMajor)
      // What names a stretch is worth more than what ends the one before.
      while candidate.isFirst, let last = ticks.last, !last.isFirst, collides(last, candidate.position, room) {
        ticks.removeLast()
      }
      if let last = ticks.last, collides(last, candidate.position, room) { continue }
      context = after
      ticks.append((Tick(position: candidate.position, label: label, isMajor: isMajor), room, candidate.isFirst))
    }
    return ticks.map(\.tick)
  }

  private func collides(_ last: (tick: Tick, room: Double, isFirst: Bool), _ position: Double, _ room: Double) -> Bool {
    // A label beside a break begins there and does not stand in the middle of its tick.
    position - last.tick.position
      < max(least * Self.tolerance, last.isFirst ? last.room + room / 2 : (last.room + room) / 2)
  }

  // MARK: Minor ticks

  private func withMinors(_ labelled: [Tick]) -> [Tick] {
    var result: [Tick] = []
    var rest = labelled[...]
    for stretch in scale.stretches {
      for position in minors(stretch) {
        while let next = rest.first, next.position < position + Self.leastMinor {
          result.append(next)
          rest = rest.dropFirst()
        }
        if let last = result.last, position - last.position < Self.leastMinor - 1e-6 { continue }
        result.append(Tick(position: position, label: nil, isMajor: false))
      }
    }
    return result + rest
  }

  private func minors(_ stretch: TimeScale.Stretch) -> [Double] {
    let finest = finest(in: stretch)
    let step = TickStep.finest(pixelsPerDay: stretch.pixelsPerDay, least: least, unit: finest)
    guard let part = step.part(pixelsPerDay: stretch.pixelsPerDay, least: Self.leastMinor, unit: finest) else {
      return []
    }
    return part.times(in: stretch.times).map { $0 + offset(of: step.unit) }.filter(stretch.times.contains)
      .map(scale.position)
  }
}
