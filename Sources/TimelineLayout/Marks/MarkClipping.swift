extension TimeMark {
  /// What of the mark lies within `range`; where it goes on beyond, it is cut. Nil where nothing does.
  func clipped(to range: ClosedRange<TimePosition>) -> TimeMark? {
    let (first, last) = (range.lowerBound, range.upperBound)
    let (reachesPast, reachesFuture) = (reaches(.past), reaches(.future))
    // What only touches an end lies outside, an instant at it does not.
    let isInstant = extent.lowerBound == extent.upperBound
    guard extent.lowerBound < last || isInstant && extent.lowerBound == last || reachesPast,
      extent.upperBound > first || isInstant && extent.upperBound == first || reachesFuture
    else { return nil }
    guard extent.lowerBound < first || extent.upperBound > last else { return self }
    var result = self
    result.pieces = pieces.compactMap { Self.clipped($0, to: range) }
    if extent.lowerBound < first, !reachesPast { result.cut(at: first, .past) }
    if extent.upperBound > last, !reachesFuture { result.cut(at: last, .future) }
    let low = min(max(extent.lowerBound, first), last)
    result.extent = low...min(max(extent.upperBound, low), last)
    result.anchor = min(max(anchor, first), last)
    return result
  }

  private mutating func cut(at time: TimePosition, _ direction: Direction) {
    pieces.append(.cut(at: time, direction))
    fades.remove(direction)
  }

  private static func clipped(_ piece: Piece, to range: ClosedRange<TimePosition>) -> Piece? {
    func inside(_ time: TimePosition) -> TimePosition { min(max(time, range.lowerBound), range.upperBound) }
    switch piece {
    case .dot(let at, _), .tick(let at): return range.contains(at) ? piece : nil
    case .unknown(let at, _), .cut(let at, _): return range.contains(at) ? piece : nil
    case .span(let from, let to, let texture):
      guard from <= range.upperBound, to >= range.lowerBound else { return nil }
      return .span(from: inside(from), to: inside(to), texture)
    case .join(let from, let to, let isDotted):
      guard from <= range.upperBound, to >= range.lowerBound else { return nil }
      return .join(from: inside(from), to: inside(to), isDotted: isDotted)
    case .arrow(let from, let direction): return .arrow(from: inside(from), direction)
    case .ray(let from, let direction): return .ray(from: inside(from), direction)
    }
  }

  /// Whether it runs to that end of the chart.
  func reaches(_ direction: Direction) -> Bool {
    pieces.contains { piece in
      switch piece {
      case .arrow(_, let towards), .ray(_, let towards): towards == direction
      case .dot, .span, .tick, .join, .unknown, .cut: false
      }
    }
  }
}
