/// A place for a mark and its label in the rows of a lane, but for the row itself.
struct RowCandidate {
  enum Side {
    case right, left, above
  }

  /// Nil where the mark stands alone.
  let side: Side?
  let label: LabelText.Wrapped?
  /// px along the axis where the label begins, or ends where it stands on the left.
  let x: Double
  /// px from the top of its first row to the middle of the mark, and to the top of the label.
  let markMiddle: Double
  let areas: [RowGrid.Area]
  /// How much worse it is than the best, in rows.
  let penalty: Double

  /// Rows that it takes.
  let height: Int

  /// px along the axis that the label takes.
  var labelAlong: ClosedRange<Double>? {
    guard let label else { return nil }
    return side == .left ? (x - label.width)...x : x...(x + label.width)
  }
}

/// Makes the places that a mark and its label can have: label on the right, on the left, or above.
struct RowCandidates {
  /// px along the axis that texts may take.
  let room: ClosedRange<Double>
  let unit: Double
  let spacing: Spacing

  /// px between a mark and its label.
  static let ownDistance = 4.0
  /// px across that a mark takes, a little more than the greatest dot.
  private var markHeight: Double { 8.4 * spacing.dotScale + 1.6 }
  /// In rows of a fifth of a line.
  private static let abovePenalty = 1.0

  /// px of a row: a fifth of a line with its distance to the next, a quarter where lines are tight, so that a label of two
  /// lines takes hardly more rows than it needs.
  static func unit(_ spacing: Spacing, size: Double) -> Double {
    let line = spacing.lineHeight(of: "x", size: size) + spacing.gap
    return line / (line / spacing.gap).rounded()
  }

  private func rows(_ height: Double) -> Int { Int((height / unit - 1e-6).rounded(.up)) }

  /// A mark without a label.
  func bare(_ mark: ClosedRange<Double>) -> RowCandidate {
    let height = rows(markHeight)
    return RowCandidate(
      side: nil, label: nil, x: mark.upperBound, markMiddle: Double(height) * unit / 2,
      areas: [RowGrid.Area(along: mark, rows: 0..<height)], penalty: 0, height: height)
  }

  /// - Parameters:
  ///   - mark: what the mark takes along the axis (px).
  ///   - isBar: a label may stand above it though there is room beside it.
  /// - Returns: not empty.
  func labelled(_ mark: ClosedRange<Double>, _ shapes: [LabelText.Wrapped], isBar: Bool) -> [RowCandidate] {
    let beside = shapes.flatMap { shape in [right(mark, shape), left(mark, shape)].compactMap(\.self) }
    let above = shapes.filter { isBar && $0.width <= mark.upperBound - mark.lowerBound }.map { self.above(mark, $0) }
    if beside.isEmpty, above.isEmpty { return shapes.map { self.above(mark, $0) } }
    return beside + above
  }

  private func right(_ mark: ClosedRange<Double>, _ label: LabelText.Wrapped) -> RowCandidate? {
    let x = mark.upperBound + Self.ownDistance
    guard x + label.width <= room.upperBound else { return nil }
    return beside(mark, label, side: .right, x: x, along: (mark.upperBound - Self.overlap)...(x + label.width))
  }

  private func left(_ mark: ClosedRange<Double>, _ label: LabelText.Wrapped) -> RowCandidate? {
    let x = mark.lowerBound - Self.ownDistance
    guard x - label.width >= room.lowerBound else { return nil }
    return beside(mark, label, side: .left, x: x, along: (x - label.width)...(mark.lowerBound + Self.overlap))
  }

  /// Further lines of a label keep away from marks below its own, for a dot's width.
  private static let overlap = 9.0

  private func beside(
    _ mark: ClosedRange<Double>, _ label: LabelText.Wrapped, side: RowCandidate.Side, x: Double,
    along: ClosedRange<Double>
  ) -> RowCandidate {
    let height = rows(label.height + spacing.gap)
    let first = min(rows(label.lineHeight + spacing.gap), height)
    let whole = min(mark.lowerBound, along.lowerBound)...max(mark.upperBound, along.upperBound)
    var areas = [RowGrid.Area(along: whole, rows: 0..<first)]
    if first < height { areas.append(RowGrid.Area(along: along, rows: first..<height)) }
    return RowCandidate(
      side: side, label: label, x: x, markMiddle: label.lineHeight / 2, areas: areas,
      penalty: 0, height: height)
  }

  private func above(_ mark: ClosedRange<Double>, _ label: LabelText.Wrapped) -> RowCandidate {
    let x = max(min(mark.lowerBound, room.upperBound - label.width), room.lowerBound)
    let height = rows(label.height + markHeight + spacing.gap / 2)
    let whole = min(mark.lowerBound, x)...max(mark.upperBound, x + label.width)
    return RowCandidate(
      side: .above, label: label, x: x, markMiddle: label.height + markHeight / 2,
      areas: [RowGrid.Area(along: whole, rows: 0..<height)], penalty: Self.abovePenalty, height: height)
  }
}
