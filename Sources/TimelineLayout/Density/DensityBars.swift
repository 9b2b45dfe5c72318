/// The density strip of a panel: bars of even length along the axis.
struct DensityBars {
  let strip: DensityStrip
  /// Events in the fullest bin, and how long a bin is where they are (days).
  let most: Double
  let binDays: Double

  /// px along the axis.
  private static let binLength = 3.0
  /// px across it, of the longest bar.
  static let reach = 36.0

  /// - Parameter start: where the axis begins (px).
  init?(_ crowd: Crowd, scale: TimeScale, start: Double, base: Double, sign: Double) {
    var bars: [(along: ClosedRange<Double>, weight: Double, days: Double)] = []
    for stretch in scale.stretches {
      let length = stretch.pixels.upperBound - stretch.pixels.lowerBound
      let span = stretch.times.upperBound - stretch.times.lowerBound
      // No bin is shorter than what dates are known to.
      let count = max(1, min(Int(length / Self.binLength), Int(min(span / scale.finest.days, 1e6))))
      // The last instant belongs to the last bin.
      let edges = (0...count).map { stretch.times.lowerBound + span * Double($0) / Double(count) }
      var sum = AoristicSum(edges: edges)
      for beginning in crowd.beginnings { sum.add(beginning) }
      for (index, weight) in sum.weights.enumerated() where weight > 0 {
        let from = start + stretch.pixels.lowerBound + length * Double(index) / Double(count)
        bars.append((from...(from + length / Double(count)), weight, span / Double(count)))
      }
    }
    guard let fullest = bars.max(by: { $0.weight < $1.weight }) else { return nil }
    most = fullest.weight
    binDays = fullest.days
    strip = DensityStrip(
      bars: bars.map { ($0.along, max(0.4, Self.reach * $0.weight / fullest.weight)) }, base: base, sign: sign,
      label: nil)
  }
}
