import TextMetrics

@testable import TimelineLayout

/// The line boxes of a text, as wide as the bound on it, reckoned apart from the layout's own bounds.
struct Box {
  let left: Double, right: Double, top: Double, bottom: Double

  init(_ block: TextBlock) {
    let width =
      block.lines.map { line in
        line.reduce(0) { $0 + TextMeasure.width(of: $1.text, size: block.size, weight: $1.isBold ? .bold : .regular) }
      }.max() ?? 0
    left = block.anchor == .start ? block.x : block.anchor == .end ? block.x - width : block.x - width / 2
    right = left + width
    top = block.baseline - block.size * 0.8
    bottom = block.baseline + Double(block.lines.count - 1) * block.lineHeight + block.size * 0.2
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5
  }

  /// Whether an upright line runs through it.
  func isCrossed(by line: Segment) -> Bool {
    left < line.from.x && line.from.x < right && line.from.y < bottom && top < line.to.y
  }
}
