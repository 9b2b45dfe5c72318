import FigureStyle
import TextMetrics

/// The type of labels and notes.
struct LabelFont: Hashable {
  /// px
  let size: Double
  /// The size that widths are measured at: greater for a house's font that is wider than the measured ones.
  let measure: Double

  init(_ theme: Theme) {
    size = theme.labelSize
    measure = theme.labelSize * theme.fontWidth
  }

  /// px
  func width(of text: String, isBold: Bool = false) -> Double {
    TextMeasure.width(of: text, size: measure, weight: isBold ? .bold : .regular)
  }
}
