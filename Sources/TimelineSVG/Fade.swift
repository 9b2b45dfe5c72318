import TimelineLayout

/// An edge that fades outwards, in steps that every program draws alike.
enum Fade {
  /// How much of the paper's colour each has, from the outermost.
  private static let shares = [0.86, 0.7, 0.52, 0.34]

  /// Stretches along the axis, to be filled in this order: each lies on the one before, so that no seam shows between them.
  ///
  /// - Parameter inset: px that they reach into the shape, which is drawn over them.
  static func steps(
    from edge: Double, _ direction: TimeMark.Direction, inset: Double = 0
  ) -> [(from: Double, to: Double, share: Double)] {
    let sign = direction == .future ? 1.0 : -1.0
    return shares.enumerated().map { index, share in
      let reach = TimeMark.fadeLength * Double(shares.count - index) / Double(shares.count)
      let ends = [edge - sign * inset, edge + sign * reach]
      return (min(ends[0], ends[1]), max(ends[0], ends[1]), share)
    }
  }
}
