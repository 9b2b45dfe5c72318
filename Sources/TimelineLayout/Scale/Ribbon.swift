import FigureStyle
import TextMetrics

/// The band in the middle of the figure: labels of the ticks, and the eras beside them.
struct Ribbon {
  let width: Double
  let tickWidth: Double
  /// For each era, its lane from the left.
  let lanes: [Int]

  /// px
  static let eraWidth = 15.0
  private static let padding = 4.0

  init(eras: [TimelineItem], scale: TimeScale, theme: Theme, width: Double) {
    self.width = width
    let (lanes, count) = Self.packed(eras)
    self.lanes = lanes
    tickWidth = width - Double(count) * Self.eraWidth
  }

  /// Room for the widest label that a tick can have.
  static func width(ofEras eras: [TimelineItem], plan: AxisPlan, theme: Theme) -> Double {
    let first = plan.stretches.first?.times.lowerBound ?? 0
    let last = plan.stretches.last?.times.upperBound ?? 0
    let folds = plan.breaks.compactMap {
      if case .fold(let years) = $0 { TickLabels.foldLabel(years: years) } else { nil }
    }
    let labels = [first, last].map { TickLabels.year(CalendarYears.year(of: $0)) } + ["28 Sep"] + folds
    let widest = labels.map { TextMeasure.width(of: $0, size: theme.labelSize, weight: .bold) }.max() ?? 0
    return (widest + 2 * padding + 4).rounded(.up) + Double(packed(eras).count) * eraWidth
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
