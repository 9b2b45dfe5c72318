import FigureStyle
import TextMetrics

/// Title and subtitle, wrapped to the figure's width.
struct Heading {
  let blocks: [TextBlock]
  let bottom: Double

  init(title: String?, subtitle: String?, width: Double, theme: Theme) {
    var blocks: [TextBlock] = []
    var top = 0.0
    for (text, size, weight, ink) in [
      (title, theme.titleSize, FontWeight.bold, TextBlock.Ink.normal), (subtitle, theme.subtitleSize, .regular, .muted),
    ] {
      guard let text, !text.isEmpty else { continue }
      let lines = Wrapping.lines(of: text, width: width, size: size, weight: weight).lines
      let lineHeight = LineHeight.of(text, size: size)
      blocks.append(
        TextBlock(
          x: 0, baseline: top + size, lineHeight: lineHeight, size: size, anchor: .start,
          lines: lines.map { [TextBlock.Run($0, ink, isBold: weight == .bold)] }))
      top += Double(lines.count) * lineHeight + 2
    }
    self.blocks = blocks
    bottom = blocks.isEmpty ? 0 : top + 6
  }
}
