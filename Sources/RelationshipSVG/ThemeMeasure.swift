import FigureStyle
import TextMetrics

extension Theme {
  /// How much larger labels are than those that distances were chosen for.
  var labelScale: Double { labelSize / Theme.light.labelSize }

  /// Upper bound of a label's width in this theme's font (px).
  func width(of text: some StringProtocol, weight: FontWeight = .regular) -> Double {
    TextMeasure.width(of: text, size: labelSize, weight: weight) * fontWidth
  }

  /// A text in lines that are at most `width` px wide in this theme's font.
  func lines(of text: String, width: Double, size: Double, weight: FontWeight = .regular) -> [String] {
    Wrapping.lines(of: text, width: width / fontWidth, size: size, weight: weight).lines
  }
}
