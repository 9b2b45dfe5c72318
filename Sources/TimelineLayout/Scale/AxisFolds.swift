/// Finds what the axis leaves out: whole units of the calendar in which nothing happened.
struct AxisFolds {
  struct Fold {
    let times: ClosedRange<TimePosition>
    let count: Int
    let unit: CalendarUnit
  }

  private struct Gap {
    let from: TimePosition
    let to: TimePosition
    /// Whether it follows an instant, whose unit stays even where the instant is its first.
    let isAfterInstant: Bool

    var days: Double { to - from }
  }

  private let gaps: [Gap]
  private let range: ClosedRange<TimePosition>
  private let finest: CalendarUnit
  /// px that the axis will take, about.
  private let length: Double

  /// A fold saves at least this share of what is left of the axis, and px beyond its own length.
  private static let leastShare = 0.2
  private static let leastSaved = 13.0
  /// Against the mean of the other gaps, so that events spread evenly are not folded one from another.
  private static let leastRatio = 6.0
  /// Units of the finest kind between two events alone, from which on proportions tell nothing.
  private static let leastAlone = 1e8
  /// Units are as coarse as leaves at least this share of the gap out.
  private static let leastLeftOut = 0.6
  /// Folds take at most this share of the axis.
  private static let mostOfAxis = 0.5

  /// - Parameter window: where the axis begins or ends as it was told to, rather than with what is first or last.
  init(
    extents: [ClosedRange<TimePosition>], range: ClosedRange<TimePosition>, window: PartialWindow, finest: CalendarUnit,
    length: Double
  ) {
    self.range = range
    self.finest = finest
    self.length = length
    var gaps: [Gap] = []
    var reached = window.since == nil ? extents.map(\.lowerBound).min() ?? 0 : range.lowerBound
    var isAfterInstant = true
    for extent in extents.sorted(by: { $0.lowerBound < $1.lowerBound }) where extent.upperBound >= range.lowerBound {
      if extent.lowerBound > range.upperBound { break }
      if extent.lowerBound > reached {
        gaps.append(Gap(from: reached, to: extent.lowerBound, isAfterInstant: isAfterInstant))
      }
      if extent.upperBound >= reached {
        isAfterInstant = extent.length == 0 || isAfterInstant && extent.upperBound == reached
        reached = extent.upperBound
      }
    }
    if window.until != nil, range.upperBound > reached {
      gaps.append(Gap(from: reached, to: range.upperBound, isAfterInstant: isAfterInstant))
    }
    self.gaps = gaps
  }

  /// In order of time; each gap has one, so that no two touch.
  func chosen(_ folding: Folding) -> [Fold] {
    switch folding {
    case .none: []
    case .automatic: automatic().sorted { $0.times.lowerBound < $1.times.lowerBound }
    case .atLeast(let days):
      longest(gaps.filter { $0.days >= days * Self.calendarTolerance }).lazy.compactMap { fold($0, least: days) }
        .prefix(mostFolds).sorted { $0.times.lowerBound < $1.times.lowerBound }
    }
  }

  private var mostFolds: Int {
    max(3, Int(length * Self.mostOfAxis / AxisBreak.Kind.fold(count: 1, unit: .year).length))
  }

  private func longest(_ gaps: [Gap]) -> [Gap] {
    gaps.sorted { $0.days != $1.days ? $0.days > $1.days : $0.from < $1.from }
  }

  /// The longest first, each against what the ones before have left of the axis.
  private func automatic() -> [Fold] {
    var folds: [Fold] = []
    var left = range.length
    var others = gaps.reduce(0) { $0 + $1.days }
    var otherCount = gaps.count
    let leastPixels = AxisBreak.Kind.fold(count: 1, unit: .year).length + Self.leastSaved
    for gap in longest(gaps).prefix(mostFolds) {
      otherCount -= 1
      others -= gap.days
      let isLong =
        otherCount > 0
        ? gap.days > Self.leastRatio * others / Double(otherCount) : gap.days > Self.leastAlone * finest.days
      guard isLong, let fold = fold(gap), fold.times.length > max(Self.leastShare, leastPixels / length) * left else {
        break
      }
      left -= fold.times.length
      folds.append(fold)
    }
    return folds
  }

  /// In the coarsest units that leave most of the gap out; nil where no whole units of `least` days lie in it.
  private func fold(_ gap: Gap, least: Double = 0) -> Fold? {
    let possible = CalendarUnit.allCases.reversed().filter { $0 >= finest }.compactMap { leftOut(gap, $0) }
      .filter { $0.times.length >= least * Self.calendarTolerance }
    return possible.first { $0.times.length >= Self.leastLeftOut * gap.days }
      ?? possible.max { $0.times.length < $1.times.length }
  }

  /// Months and years are not all of their mean length.
  private static let calendarTolerance = 0.96

  private func leftOut(_ gap: Gap, _ unit: CalendarUnit) -> Fold? {
    let start = gap.isAfterInstant ? unit.start(of: unit.index(of: gap.from) + 1) : unit.ceil(gap.from)
    // The axis keeps its last unit.
    let last = unit.floor(gap.to)
    let end =
      gap.to == range.upperBound && last == gap.to ? unit.start(of: unit.index(of: gap.to) - 1) : last
    guard start < end else { return nil }
    return Fold(times: start...end, count: unit.index(of: end) - unit.index(of: start), unit: unit)
  }
}
