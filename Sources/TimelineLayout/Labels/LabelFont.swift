import FigureStyle
import TextMetrics

/// The type of a text of a figure; of labels and notes where nothing else is said.
struct LabelFont: Hashable {
  /// px
  let size: Double
  /// The size that widths are measured at: greater for a house's font that is wider than the measured ones.
  let measure: Double

  init(_ theme: Theme, size: Double? = nil) {
    self.size = size ?? theme.labelSize
    measure = self.size * theme.fontWidth
  }

  /// px
  func width(of text: some StringProtocol, isBold: Bool = false) -> Double {
    TextMeasure.width(of: text, size: measure, weight: isBold ? .bold : .regular)
  }

  func lines(of text: String, width: Double, isBold: Bool = false, maximum: Int = .max) -> [String] {
    Wrapping.lines(of: text, width: width, size: measure, weight: isBold ? .bold : .regular, maximum: maximum).lines
  }
}
