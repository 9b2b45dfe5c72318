extension Legend.Item {
  /// What stands in the box: a mark on its side, time running to the right. Nil for a category, which has a dot.
  public var mark: PlacedMark? {
    let (left, right) = (x + 1, x + Legend.symbolWidth - 1)
    let middle = (left + right) / 2
    switch symbol {
    case .category: return nil
    case .dot: return mark([.dot(at: middle, isHollow: false)])
    case .importance: return mark([.dot(at: middle, isHollow: false)], radius: 4.2)
    case .capsule: return mark([.span(from: left, to: right, .hollow)])
    case .bar: return mark([.span(from: left, to: right, .solid)])
    case .shoulder: return mark([.span(from: left, to: left + 6, .shoulder), .span(from: left + 6, to: right, .solid)])
    case .approximate: return mark([.span(from: left + TimeMark.fadeLength, to: right, .solid)], fades: [.past])
    case .uncertain: return mark([.span(from: left, to: right, .solid)], isUncertain: true)
    case .hatched: return mark([.span(from: left, to: right, .hatched)])
    case .ticks:
      let ticks = [left + 1, middle, right - 1].map { TimeMark.Piece.tick(at: $0) }
      return mark([.join(from: left, to: right, isDotted: false)] + ticks)
    case .estimate: return mark([.span(from: left, to: right, .hollow), .tick(at: middle)])
    case .arrow: return mark([.arrow(from: left, .future)], end: right - 6)
    case .ray: return mark([.ray(from: left, .future)], end: right - 6)
    case .unknownEnd: return mark([.unknown(at: left, .future)])
    case .cut: return mark([.span(from: left, to: right - 5, .solid), .cut(at: right - 5, .future)])
    case .oneOf, .allOf:
      let isOne = symbol == .oneOf
      let dots = [left + 2.5, right - 2.5].map { TimeMark.Piece.dot(at: $0, isHollow: isOne) }
      return mark([.join(from: left + 2.5, to: right - 2.5, isDotted: isOne)] + dots, radius: 2.6)
    }
  }

  /// - Parameter end: where arrows end.
  private func mark(
    _ pieces: [TimeMark.Piece], radius: Double = 3, fades: Set<TimeMark.Direction> = [], isUncertain: Bool = false,
    end: Double? = nil
  ) -> PlacedMark {
    PlacedMark(
      pieces: pieces, across: y, radius: radius, thickness: 5, fades: fades, isUncertain: isUncertain,
      extent: x...(x + Legend.symbolWidth), chart: x...(end ?? x + Legend.symbolWidth))
  }
}
