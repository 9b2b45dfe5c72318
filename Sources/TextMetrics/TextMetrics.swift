/// Upper bounds of the room that text takes in an ordinary sans-serif font.
///
/// The same drawing is shown in different fonts by different programs, up to a fifth apart in width. The bounds hold in
/// DejaVu Sans, Noto Sans, Liberation Sans (the metrics of Arial and Helvetica) and Inter, in regular and in bold, and
/// in the Noto Sans fonts of the scripts that these lack. `make-widths.py` says how they are made.
///
/// They do not hold for a text that shaping repairs by a dotted circle (a vowel sign without its letter), nor for a
/// bold that a program makes of a regular font by emboldening, where the font has a bold of its own.
public enum TextMetrics {
  /// Upper bound of the advance of `text` in the unit of `size`, the font size. Line feeds and tabs count as blanks.
  ///
  /// It is the sum of the bounds of the characters: a text is never narrower than its beginning.
  public static func width(of text: some StringProtocol, size: Double, weight: FontWeight = .regular) -> Double {
    length(units(of: text, weight: weight), size: size)
  }

  /// Distance of two baselines in em: 1.2, or 1.35 where the text has wide East Asian characters.
  public static func lineHeight(of text: some StringProtocol) -> Double {
    text.unicodeScalars.contains(where: EastAsianWidth.isWide) ? 1.35 : 1.2
  }

  /// Upper bound of a width in 1/1000 em.
  static func units(of text: some StringProtocol, weight: FontWeight) -> Int {
    text.unicodeScalars.reduce(0) { $0 + AdvanceTable.units(of: $1, weight: weight) }
  }

  static func length(_ units: Int, size: Double) -> Double {
    Double(units) * size / 1000
  }
}
