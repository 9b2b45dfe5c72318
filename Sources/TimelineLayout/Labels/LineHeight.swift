import TextMetrics

/// The distance of two lines of a text at which their ink does not touch.
enum LineHeight {
  /// px for type of `size` px.
  /// - Parameter leading: em, for scripts that ask for no more; 1 at the least.
  static func of(_ text: String, size: Double, leading: Double = 1.2) -> Double {
    of(MeasuredText(text), size: size, leading: leading)
  }

  static func of(_ text: MeasuredText, size: Double, leading: Double) -> Double {
    let ordinary = max(text.lineHeight - 1.2, 0) + leading
    let ink = text.ascent + text.descent
    let isTall =
      ink > TextMeasure.ascent + TextMeasure.descent || text.text.unicodeScalars.contains(where: isAccentedCapital)
    return ((isTall ? max(ordinary, ink + 0.1) : ordinary) * size).rounded(.up)
  }

  private static func isAccentedCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xC0 && scalar.properties.isUppercase && scalar.properties.canonicalCombiningClass == .notReordered
      && !scalar.isPlainCapital
  }
}

extension Unicode.Scalar {
  /// Greek and Cyrillic capitals without an accent.
  fileprivate var isPlainCapital: Bool {
    (0x391...0x3A9).contains(value) || (0x410...0x42F).contains(value) && value != 0x419
  }
}
