import FigureStyle
import TextMetrics

/// Key, legend and notes below the axis, flowing in rows as wide as the figure.
struct Footer {
  let legend: Legend
  let key: [TextBlock]
  let notes: [TextBlock]
  let bottom: Double

  private static let rowHeight = 15.0

  /// What a footer is to say.
  struct Content {
    var legend: [(symbol: Legend.Symbol, text: String)] = []
    var key: [(number: String, title: String)] = []
    /// A paragraph each.
    var notes: [String] = []
  }

  init(_ content: Content, top: Double, width: Double, theme: Theme) {
    let font = LabelFont(theme)
    let size = font.size
    var bottom = top
    key = KeyText.lines(content.key, width: width, font: font).map { line in
      let text = line.map(\.text).joined()
      let height = LineHeight.of(text, size: size, leading: 1.12)
      bottom += height
      // A script that is taller than its neighbours' must not reach into the line above.
      return TextBlock(
        x: 0, baseline: bottom - max(TextMeasure.descent(of: text), 0.22) * size, lineHeight: height, size: size,
        anchor: .start, lines: [line])
    }
    if !key.isEmpty { bottom += 4 }
    legend = Self.legend(content.legend, top: bottom, width: width, font: font)
    bottom = legend.bottom
    var notes: [TextBlock] = []
    for text in content.notes {
      let lines = font.lines(of: text, width: width)
      let height = LineHeight.of(text, size: size)
      notes.append(
        TextBlock(
          x: 0, baseline: bottom + size, lineHeight: height, size: size, anchor: .start,
          lines: lines.map { [TextBlock.Run($0, .muted)] }))
      bottom += Double(lines.count) * height + 1
    }
    self.notes = notes
    self.bottom = bottom + 4
  }

  private static func legend(
    _ entries: [(symbol: Legend.Symbol, text: String)], top: Double, width: Double, font: LabelFont
  ) -> Legend {
    let size = font.size
    var x = 0.0
    var row = 0
    let items = entries.map { entry -> Legend.Item in
      let needed = Legend.symbolWidth + 4 + font.width(of: entry.text)
      if x > 0, x + needed > width {
        x = 0
        row += 1
      }
      let y = top + rowHeight * (Double(row) + 0.5)
      defer { x += needed + 14 }
      let label = TextBlock(
        x: x + Legend.symbolWidth + 4, baseline: y + size * 0.36, lineHeight: 13, size: size, anchor: .start,
        lines: font.lines(of: entry.text, width: max(width - Legend.symbolWidth - 4, 40), maximum: 1)
          .map { [TextBlock.Run($0, .muted)] })
      return Legend.Item(symbol: entry.symbol, label: label, x: x, y: y)
    }
    return Legend(items: items, top: top, bottom: top + (items.isEmpty ? 0 : rowHeight * Double(row + 1) + 3))
  }
}
