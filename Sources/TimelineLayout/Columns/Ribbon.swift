import FigureStyle
import TextMetrics

/// The band in the middle of a panel: labels of the ticks, and the eras beside them.
struct Ribbon {
  let width: Double
  let tickWidth: Double
  /// For each era, its lane from the left.
  let lanes: [Int]

  /// px
  static let eraWidth = 15.0

  /// Room for the widest label that a tick can have.
  init(eras: [TimelineItem], plan: AxisPlan, spacing: Spacing, size: Double) {
    let first = plan.stretches.first?.times.lowerBound ?? 0
    let last = plan.stretches.last?.times.upperBound ?? 0
    let folds = plan.breaks.compactMap {
      if case .fold(let years) = $0 { TickLabels.foldLabel(years: years) } else { nil }
    }
    let labels = [first, last].map { TickLabels.year(CalendarYears.year(of: $0)) } + folds + Self.dayLabels(plan)
    let widest = labels.map { TextMeasure.width(of: $0, size: size, weight: .bold) }.max() ?? 0
    tickWidth = (widest + 2 * spacing.ribbonPadding).rounded(.up)
    let packing = Self.packed(eras)
    lanes = packing.lanes
    width = tickWidth + Double(packing.count) * Self.eraWidth
  }

  /// Labels of days are only met on short axes.
  private static func dayLabels(_ plan: AxisPlan) -> [String] {
    let shortest = plan.stretches.map { ($0.times.upperBound - $0.times.lowerBound) / max($0.share, 1e-9) }.min() ?? 0
    let shares = plan.stretches.map(\.share).reduce(0, +)
    return shortest * shares < 1200 ? ["28 Sep"] : ["Sep"]
  }

  private static func packed(_ eras: [TimelineItem]) -> (lanes: [Int], count: Int) {
    let extents = eras.map { era -> ClosedRange<Double> in
      let isOngoing = era.mark.pieces.contains { if case .arrow(_, .future) = $0 { true } else { false } }
      let isFromBefore = era.mark.pieces.contains { if case .arrow(_, .past) = $0 { true } else { false } }
      return
        (isFromBefore ? -.infinity : era.mark.extent.lowerBound)...(isOngoing ? .infinity : era.mark.extent.upperBound)
    }
    return LanePacking.lanes(of: extents)
  }
}
