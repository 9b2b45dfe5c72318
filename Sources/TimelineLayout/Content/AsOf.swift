/// What the as-of date does to a figure.
extension TimelineContent {
  /// As a share of the rest of the axis, how far beyond it the as-of date may lie where nothing is going on until then.
  private static let mostBeyond = 0.15

  /// The as-of date as a point that the axis of a panel reaches; empty where it need not.
  func asOfExtent(
    in panel: PanelContent, beside extents: [ClosedRange<TimePosition>], isOpen: Bool
  ) -> [ClosedRange<TimePosition>] {
    guard let asOf, window.range.contains(asOf), panel.range?.contains(asOf) ?? true else { return [] }
    let first = extents.map(\.lowerBound).min() ?? asOf
    let last = extents.map(\.upperBound).max() ?? asOf
    return asOf - last <= Self.mostBeyond * (last - first) || isOpen
      ? [asOf...asOf] : []
  }

  /// Whether something shown lies wholly after the as-of date.
  var hasFuture: Bool {
    asOf.map { asOf in (items + eras).contains { $0.mark.extent.lowerBound >= asOf } } ?? false
  }
}

extension TimeMark {
  var isOpenToFuture: Bool {
    pieces.contains { if case .arrow(_, .future) = $0 { true } else { false } }
  }
}
