import FigureStyle
import Markup
import TextMetrics

/// Title and subtitle at the top of a figure. Lengths in px.
struct FigureHeading {
  private let title: [String]
  private let subtitle: [String]
  private let theme: Theme
  /// Distances of baselines.
  private let titleLine: Double
  private let subtitleLine: Double

  /// - Parameter width: where lines end.
  init(title: String, subtitle: String?, width: Double, theme: Theme) {
    self.theme = theme
    self.title = theme.lines(of: title, width: width, size: theme.titleSize, weight: .bold)
    self.subtitle = theme.lines(of: subtitle ?? "", width: width, size: theme.subtitleSize)
    titleLine = max(1.25, TextMeasure.clearLineHeight(of: title)) * theme.titleSize
    subtitleLine = max(1.35, TextMeasure.clearLineHeight(of: subtitle ?? "")) * theme.subtitleSize
  }

  /// With the margin above and the distance below.
  var height: Double {
    if title.isEmpty, subtitle.isEmpty { return GraphFigure.margin }
    return GraphFigure.margin + Double(title.count) * titleLine
      + Double(subtitle.count) * subtitleLine + 12
  }

  func draw(id: String, in svg: inout SVGWriter) {
    if title.isEmpty, subtitle.isEmpty { return }
    svg.group(id: id)
    var y = GraphFigure.margin
    for line in title {
      svg.text(
        GraphFigure.margin, y + theme.titleSize, [TextRun(line, fill: theme.ink, isBold: true)], size: theme.titleSize)
      y += titleLine
    }
    for line in subtitle {
      svg.text(
        GraphFigure.margin, y + theme.subtitleSize * 1.1, [TextRun(line, fill: theme.mutedInk)],
        size: theme.subtitleSize)
      y += subtitleLine
    }
    svg.close()
  }
}

/// What a figure says below everything else.
struct FigureFootnote {
  private let lines: [String]
  private let theme: Theme
  private let lineHeight: Double

  init(_ text: String, width: Double, theme: Theme) {
    self.theme = theme
    lines = theme.lines(of: text, width: width, size: theme.labelSize)
    lineHeight = Self.lineHeight(theme, text)
  }

  private static func lineHeight(_ theme: Theme, _ text: String) -> Double {
    max(13.5 * theme.labelScale, TextMeasure.clearLineHeight(of: text) * theme.labelSize)
  }

  /// Of so many lines of a text.
  static func height(lines: Int, of text: String, _ theme: Theme) -> Double { Double(lines) * lineHeight(theme, text) }

  var height: Double { Double(lines.count) * lineHeight }

  func draw(id: String, top: Double, in svg: inout SVGWriter) {
    svg.group(id: id)
    for (index, line) in lines.enumerated() {
      svg.text(
        GraphFigure.margin, top + (Double(index) + 0.8) * lineHeight, [TextRun(line, fill: theme.mutedInk)])
    }
    svg.close()
  }
}
