extension TextMeasure {
  /// Upper bound of the ink above the baseline in em, for the alphabets of Europe, Hebrew, Devanagari and ideographs
  /// (Noto Sans Bold U+016E has 1.005). See `ascent(of:)` for the others.
  public static let ascent = 1.01

  /// Upper bound of the ink below the baseline in em, for the same scripts (DejaVu Sans U+0122 has 0.25).
  public static let descent = 0.25

  /// Upper bound of the ink above the baseline in em, where the script of `text` asks for more than `ascent`.
  public static func ascent(of text: some StringProtocol) -> Double {
    TextScripts(text.unicodeScalars).ascent
  }

  /// Upper bound of the ink below the baseline in em, where the script of `text` asks for more than `descent`.
  public static func descent(of text: some StringProtocol) -> Double {
    TextScripts(text.unicodeScalars).descent
  }

  struct TallScript {
    var scalars: ClosedRange<UInt32>
    var ascent, descent: Double
  }

  /// In ascending order. From the outlines and the line boxes of the fonts, stacked marks included.
  static let tallScripts = [
    // Combining marks, on a capital.
    TallScript(scalars: 0x0300...0x036F, ascent: 1.25, descent: 0.35),
    // Hebrew with points and cantillation.
    TallScript(scalars: 0x0591...0x05C7, ascent: 1.07, descent: 0.45),
    TallScript(scalars: 0x0600...0x06FF, ascent: 1.20, descent: 0.65),
    TallScript(scalars: 0x0700...0x08FF, ascent: 1.38, descent: 0.74),
    TallScript(scalars: 0x0900...0x109F, ascent: 1.20, descent: 0.65),
    TallScript(scalars: 0x1780...0x18AF, ascent: 1.20, descent: 0.75),
    // Vietnamese.
    TallScript(scalars: 0x1E00...0x1EFF, ascent: 1.13, descent: 0.25),
    TallScript(scalars: 0xFB50...0xFDFF, ascent: 1.38, descent: 0.74),
    TallScript(scalars: 0xFE70...0xFEFC, ascent: 1.20, descent: 0.65),
  ]

  static func tallScript(of scalar: Unicode.Scalar) -> TallScript? {
    let code = scalar.value
    // Nothing below the first, and nothing between the last two blocks and the others, where most characters are.
    guard code >= 0x0300, code < 0x1F00 || code >= 0xFB50,
      let script = tallScripts.first(where: { code <= $0.scalars.upperBound })
    else { return nil }
    return script.scalars.contains(code) ? script : nil
  }
}
