import FigureStyle
import Wording

/// Title and subtitle, wrapped to the figure's width.
struct Heading {
  let blocks: [TextBlock]
  let bottom: Double

  /// - Parameter page: which of how many, where there are several.
  init(
    title: String?, subtitle: String?, page: (number: Int, count: Int)? = nil, language: Language, width: Double,
    theme: Theme
  ) {
    let pageText = page.map {
      FigureWords.of(language).page(language.number($0.number), language.number($0.count))
    }
    let pageWidth = pageText.map { LabelFont(theme, size: theme.subtitleSize).width(of: $0) + 12 } ?? 0
    var blocks: [TextBlock] = []
    var top = 0.0
    for (text, size, isBold, ink) in [
      (title, theme.titleSize, true, TextBlock.Ink.normal), (subtitle, theme.subtitleSize, false, .muted),
    ] {
      guard let text, !text.isEmpty else { continue }
      let lines = LabelFont(theme, size: size).lines(of: text, width: width - pageWidth, isBold: isBold)
      let lineHeight = LineHeight.of(text, size: size)
      blocks.append(
        TextBlock(
          x: 0, baseline: top + size, lineHeight: lineHeight, size: size, anchor: .start,
          lines: lines.map { [TextBlock.Run($0, ink, isBold: isBold)] }))
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
