/// From where to where the axis runs.
struct AxisRange {
  let extents: [ClosedRange<TimePosition>]
  let window: PartialWindow
  let finest: CalendarUnit

  /// The axis begins with a greater unit where that adds no more than this share, so that the unit is named.
  private static let padding = 0.1
  /// An axis of fewer units shows them whole.
  private static let fewUnits = 10.0

  /// Nil where nothing is to be drawn.
  var range: ClosedRange<TimePosition>? {
    guard let first = window.since ?? extents.map(\.lowerBound).min(),
      let last = window.until ?? extents.map(\.upperBound).max()
    else { return nil }
    let span = max(last - first, 0)
    let isShort = span < Self.fewUnits * finest.days
    var low = first
    var high = max(last, first)
    if window.since == nil {
      let greater = [CalendarUnit.year, .month, .day].first {
        $0 > finest && first - $0.floor(first) <= span * Self.padding
      }
      low = greater?.floor(first) ?? (isShort ? finest.floor(first) : first)
    }
    // The end stays in a long axis: what goes on must not seem to go on beyond what is known.
    if window.until == nil, isShort { high = finest.ceil(last) }
    if high <= low { (low, high) = widened(low) }
    return low...high
  }

  /// A single instant stands in its day, or in its hour where the time of day is known.
  private func widened(_ time: TimePosition) -> (low: TimePosition, high: TimePosition) {
    let unit = finest < .day ? .hour : finest
    let low = window.since == nil ? unit.floor(time) : time
    let high = window.until == nil || low == time ? unit.start(of: unit.index(of: low) + 1) : time
    return (low, max(high, low + 1e-9, low.nextUp))
  }
}
