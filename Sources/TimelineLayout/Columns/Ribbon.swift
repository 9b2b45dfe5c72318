/// The band in the middle of a panel: labels of the ticks, and the eras beside them.
struct Ribbon {
  let width: Double
  let tickWidth: Double
  /// For each era, its lane from the left.
  let lanes: [Int]

  /// px
  static let eraWidth = 15.0

  /// Room for the widest label that a tick can have.
  init(eras: [TimelineItem], axis: ColumnAxis, spacing: Spacing) {
    tickWidth = (axis.labelWidth + 2 * spacing.ribbonPadding).rounded(.up)
    let packing = Self.packed(eras)
    lanes = packing.lanes
    width = tickWidth + Double(packing.count) * Self.eraWidth
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
