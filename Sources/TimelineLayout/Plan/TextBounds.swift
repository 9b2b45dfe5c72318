import TextMetrics

/// What a text may cover at most, in px from the figure's upper left corner.
struct TextBounds {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// Of a block that is not turned.
  init(_ block: TextBlock) {
    let widths = block.lines.map { line in
      line.reduce(0) { $0 + TextMeasure.width(of: $1.text, size: block.size, weight: $1.isBold ? .bold : .regular) }
    }
    let width = widths.max() ?? 0
    let left =
      switch block.anchor {
      case .start: block.x
      case .middle: block.x - width / 2
      case .end: block.x - width
      }
    let top = block.baseline - block.size * TextMeasure.ascent
    x = left...(left + width)
    y = top...(top + block.size * (TextMeasure.ascent + TextMeasure.descent) + max(block.height - block.lineHeight, 0))
  }
}

extension Segment {
  /// What of an upright line from `top` to `bottom` at `x` is left where it is cut by texts, with a distance of 2 px.
  static func upright(_ x: Double, from top: Double, to bottom: Double, cutBy texts: [TextBounds]) -> [Segment] {
    let cuts = texts.filter { $0.x.lowerBound - 2 < x && x < $0.x.upperBound + 2 }.map(\.y)
    var result: [Segment] = []
    var start = top
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) where cut.upperBound > start {
      if cut.lowerBound - 1 >= bottom { break }
      if cut.lowerBound - 1 > start + shortest {
        result.append(Segment(from: Point(x: x, y: start), to: Point(x: x, y: cut.lowerBound - 1)))
      }
      start = max(start, cut.upperBound + 1)
    }
    if bottom > start + shortest {
      result.append(Segment(from: Point(x: x, y: start), to: Point(x: x, y: bottom)))
    }
    return result
  }

  /// px; what is shorter guides nobody's eye.
  private static let shortest = 2.0
}
