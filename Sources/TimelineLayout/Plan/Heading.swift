import FigureStyle
import TextMetrics

/// Title and subtitle, wrapped to the figure's width.
struct Heading {
  let blocks: [TextBlock]
  let bottom: Double

  /// - Parameter page: which of how many, where there are several.
  init(title: String?, subtitle: String?, page: (number: Int, count: Int)? = nil, width: Double, theme: Theme) {
    let pageText = page.map { "\($0.number) of \($0.count)" }
    let pageWidth = pageText.map { TextMeasure.width(of: $0, size: theme.subtitleSize) + 12 } ?? 0
    var blocks: [TextBlock] = []
    var top = 0.0
    for (text, size, weight, ink) in [
      (title, theme.titleSize, FontWeight.bold, TextBlock.Ink.normal), (subtitle, theme.subtitleSize, .regular, .muted),
    ] {
      guard let text, !text.isEmpty else { continue }
      let lines = Wrapping.lines(of: text, width: width - pageWidth, size: size, weight: weight).lines
      let lineHeight = LineHeight.of(text, size: size)
      blocks.append(
        TextBlock(
          x: 0, baseline: top + size, lineHeight: lineHeight, size: size, anchor: .start,
          lines: lines.map { [TextBlock.Run($0, ink, isBold: weight == .bold)] }))
      top += Double(lines.count) * lineHeight + 2
    }
    if let pageText {
      blocks.append(
        TextBlock(pageText, x: width, baseline: theme.titleSize, size: theme.subtitleSize, anchor: .end, ink: .muted))
      top = max(top, theme.titleSize * 1.2 + 2)
    }
    self.blocks = blocks
    bottom = blocks.isEmpty ? 0 : top + 6
  }
}
