/// A straight line in px.
public struct LineSegment: Hashable, Sendable {
  public var x1: Double
  public var y1: Double
  public var x2: Double
  public var y2: Double

  public init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
  }
}

/// The lines of a texture, to be stroked with the paper's colour over the solid mark. Plain lines, since not every program
/// draws patterns or masks.
public enum TextureLines {
  /// px, in bars.
  public static let strokeWidth = 1.0
  /// px, in symbols.
  public static let symbolStrokeWidth = 0.8
  /// Ink that stays around a texture in a bar (px).
  static let rim = 1.0
  /// A bar as long as a page has no more lines than the eye can use.
  static let mostLines = 400

  /// Which way time runs in a bar.
  public enum Direction: Hashable, Sendable {
    case down, right
  }

  /// Within a bar of `width` by `height` px whose top left corner is (0, 0), the stroke's own width included. Empty where
  /// the bar is too small for more than its rim.
  ///
  /// - Parameter spacing: px from one line, dot or cross to the next.
  public static func segments(
    _ texture: MarkTexture, width: Double, height: Double, spacing: Double = 4, direction: Direction = .down
  ) -> [LineSegment] {
    let isDown = direction == .down
    let (across, along) = isDown ? (width, height) : (height, width)
    let lines = Bar(across: across, along: along, spacing: spacing).lines(texture)
    return isDown ? lines : lines.map { LineSegment($0.y1, $0.x1, $0.y2, $0.x2) }
  }

  /// Within a symbol that is `radius` px large and whose middle is (0, 0).
  public static func segments(_ texture: MarkTexture, in shape: MarkShape, radius: Double) -> [LineSegment] {
    let reach = radius * 0.5
    // A triangle is widest below its middle.
    let y = shape == .triangle ? radius * 0.24 : 0
    switch texture {
    case .plain: return []
    case .rungs: return [LineSegment(-reach, y, reach, y)]
    case .rail: return [LineSegment(0, y - reach, 0, y + reach)]
    case .crosses:
      let corner = reach * 0.8
      return [
        LineSegment(-corner, y - corner, corner, y + corner), LineSegment(-corner, y + corner, corner, y - corner),
      ]
    case .dots: return [LineSegment(-reach * 0.3, y, reach * 0.3, y)]
    case .rungPairs: return [-0.55, 0.55].map { LineSegment(-reach, y + $0 * reach, reach, y + $0 * reach) }
    case .dashes: return [LineSegment(0, y - reach, 0, y)]
    }
  }
}

/// The room of a texture in a bar: `x` runs across the bar, `y` along it.
private struct Bar {
  /// Where the middle of a stroke may be.
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let spacing: Double

  init(across: Double, along: Double, spacing: Double) {
    let edge = TextureLines.rim + TextureLines.strokeWidth / 2
    (left, right, top, bottom) = (edge, across - edge, edge, along - edge)
    self.spacing = max(spacing, 2 * TextureLines.strokeWidth, along / Double(TextureLines.mostLines))
  }

  private var middle: Double { (left + right) / 2 }
  /// Half of a line across; a stroke ends where it ends, so it has the stroke's own width more room.
  private var half: Double { (right - left + TextureLines.strokeWidth) / 2 }

  func lines(_ texture: MarkTexture) -> [LineSegment] {
    guard right >= left, bottom >= top else { return [] }
    switch texture {
    case .plain: return []
    case .rungs: return places(every: spacing, reach: 0).map(rung)
    case .rail: return [LineSegment(middle, top - 0.5, middle, bottom + 0.5)]
    case .crosses:
      let reach = min(half, spacing / 2 - 0.5)
      return places(every: 1.5 * spacing, reach: reach).flatMap { place in
        [
          LineSegment(middle - reach, place - reach, middle + reach, place + reach),
          LineSegment(middle - reach, place + reach, middle + reach, place - reach),
        ]
      }
    case .dots:
      return places(every: spacing, reach: 0).map { LineSegment(middle - 0.6, $0, middle + 0.6, $0) }
    case .rungPairs:
      return places(every: 2 * spacing, reach: 1).flatMap { [rung($0 - 1), rung($0 + 1)] }
    case .dashes:
      return places(every: 2.5 * spacing, reach: 0.75 * spacing).map {
        LineSegment(middle, $0 - 0.75 * spacing, middle, $0 + 0.75 * spacing)
      }
    }
  }

  private func rung(_ y: Double) -> LineSegment { LineSegment(middle - half, y, middle + half, y) }

  /// As many places as the bar has room for, around its middle; of each, `reach` px on both sides are used.
  private func places(every step: Double, reach: Double) -> [Double] {
    let room = bottom - top - 2 * reach
    guard room >= 0, (room / step).isFinite else { return [] }
    let count = Int(room / step) + 1
    let first = (top + bottom - Double(count - 1) * step) / 2
    return (0..<count).map { first + Double($0) * step }
  }
}
