extension TimeMark {
  /// The mark with positions in px: `start` is where the axis begins.
  func placed(on scale: TimeScale, start: Double, across: Double, radius: Double, thickness: Double = 5)
    -> PlacedMark
  {
    func pixel(_ time: TimePosition) -> Double { start + scale.position(of: time) }
    let pieces = pieces.map { piece -> Piece in
      switch piece {
      case .dot(let at, let isHollow): .dot(at: pixel(at), isHollow: isHollow)
      case .span(let from, let to, let texture): .span(from: pixel(from), to: pixel(to), texture)
      case .tick(let at): .tick(at: pixel(at))
      case .join(let from, let to, let isDotted): .join(from: pixel(from), to: pixel(to), isDotted: isDotted)
      case .arrow(let from, let direction): .arrow(from: pixel(from), direction)
      case .ray(let from, let direction): .ray(from: pixel(from), direction)
      case .unknown(let at, let direction): .unknown(at: pixel(at), direction)
      case .cut(let at, let direction): .cut(at: pixel(at), direction)
      }
    }
    return PlacedMark(
      pieces: pieces, across: across, radius: radius, thickness: thickness, fades: fades, isUncertain: isUncertain,
      extent: pixel(extent.lowerBound)...pixel(extent.upperBound), chart: start...(start + scale.length))
  }

  /// What it takes of its lane (px along the axis): its shapes, arrows and fades included.
  func room(on scale: TimeScale, radius: Double) -> ClosedRange<Double> {
    var low = scale.position(of: extent.lowerBound) - radius
    var high = scale.position(of: extent.upperBound) + radius
    for piece in pieces {
      switch piece {
      case .arrow(_, .past), .ray(_, .past): low = 0
      case .arrow(_, .future), .ray(_, .future): high = scale.length
      case .unknown(_, .past): low -= Self.fadeLength + 10
      case .unknown(_, .future): high += Self.fadeLength + 10
      default: break
      }
    }
    if fades.contains(.past) { low -= Self.fadeLength }
    if fades.contains(.future) { high += Self.fadeLength }
    return low...max(low, high)
  }

  /// px that an edge takes to fade.
  public static let fadeLength = 6.0
}
