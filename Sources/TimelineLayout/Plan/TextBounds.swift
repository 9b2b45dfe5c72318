import FigureStyle
import TextMetrics

/// A rectangle in the figure (px).
struct Bounds: Hashable {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
}

extension TextBlock {
  /// The room of its lines, as wide as the bound on its text.
  func bounds(in theme: Theme) -> Bounds {
    let font = LabelFont(theme, size: size)
    let width = lines.map { line in line.reduce(0) { $0 + font.width(of: $1.text, isBold: $1.isBold) } }.max() ?? 0
    let before = anchor == .start ? 0 : anchor == .end ? width : width / 2
    let (above, below) = (size * TextMeasure.ascent, Double(lines.count - 1) * lineHeight + size * TextMeasure.descent)
    // Turned text runs upwards.
    return isTurned
      ? Bounds(x: (x - above)...(x + below), y: (baseline - width + before)...(baseline + before))
      : Bounds(x: (x - before)...(x - before + width), y: (baseline - above)...(baseline + below))
  }
}

/// A line across the axis.
enum CrossLine {
  /// px that it keeps from a text.
  private static let distance = 2.0

  /// What is left of it where texts are spared.
  static func segments(
    along: Double, across: ClosedRange<Double>, flow: TimeFlow, around blocks: [TextBlock], in theme: Theme
  ) -> [Segment] {
    segments(along: along, across: across, flow: flow, around: blocks.map { $0.bounds(in: theme) })
  }

  static func segments(
    along: Double, across: ClosedRange<Double>, flow: TimeFlow, around texts: [Bounds]
  ) -> [Segment] {
    let crossed = texts.map { flow == .down ? ($0.y, $0.x) : ($0.x, $0.y) }
      .filter { $0.0.lowerBound <= along && along <= $0.0.upperBound }.map(\.1)
    var start = across.lowerBound
    var pieces: [ClosedRange<Double>] = []
    for range in crossed.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let end = min(range.lowerBound - distance, across.upperBound)
      if end > start { pieces.append(start...end) }
      start = max(start, range.upperBound + distance)
    }
    if start < across.upperBound { pieces.append(start...across.upperBound) }
    return pieces.map { piece in
      flow == .down
        ? Segment(from: Point(x: piece.lowerBound, y: along), to: Point(x: piece.upperBound, y: along))
        : Segment(from: Point(x: along, y: piece.lowerBound), to: Point(x: along, y: piece.upperBound))
    }
  }
}
