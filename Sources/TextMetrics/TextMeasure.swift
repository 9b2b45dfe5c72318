/// Upper bounds of the room that text takes in an ordinary sans-serif font.
///
/// The same drawing is shown in different fonts by different programs, up to a fifth apart in width. The bounds hold in
/// DejaVu Sans, Noto Sans, Liberation Sans (the metrics of Arial and Helvetica) and Inter, in regular and in bold, and
/// in the Noto Sans fonts of the scripts that these lack. `make-widths.py` says how they are made.
///
/// They are not promised for what shaping repairs with a dotted circle (a vowel sign without its letter), for decomposed
/// Greek capitals with accents, nor for the box that stands for a character which the machine has no font for.
/// Arabic letters count in their widest form, the isolated one: bounds of Arabic and Persian are about half too wide.
public enum TextMeasure {
  /// Upper bound of the advance of `text` in the unit of `size`, the font size. Line feeds and tabs count as blanks.
  ///
  /// It is the sum of the bounds of the characters, 1.02 em for a wide East Asian or an unknown one, nothing for most
  /// combining marks: a text is never narrower than its beginning.
  public static func width(of text: some StringProtocol, size: Double, weight: FontWeight = .regular) -> Double {
    length(Advances.units(of: String(text), weight: weight), size: size)
  }

  /// Distance of two baselines in em: 1.2, or 1.35 where the text has wide East Asian characters.
  public static func lineHeight(of text: some StringProtocol) -> Double {
    TextScripts(text.unicodeScalars).lineHeight
  }

  /// Distance of two baselines in em at which lines of these scripts do not touch: `lineHeight(of:)`, or more where a script
  /// reaches higher or lower than the alphabets of Europe.
  public static func clearLineHeight(of text: some StringProtocol) -> Double {
    let scripts = TextScripts(text.unicodeScalars)
    let ink = scripts.ascent + scripts.descent
    return ink > ascent + descent ? max(scripts.lineHeight, ink) : scripts.lineHeight
  }

  /// A width in the unit of `size` from one in 1/1000 em.
  static func length(_ units: Int, size: Double) -> Double {
    Double(units) * size / 1000
  }

  /// A width in 1/1000 em, rounded down; the smallest part is forgiven, for a width that was itself a bound.
  static func units(_ width: Double, size: Double) -> Int {
    let units = width / size * 1000 + 1e-6
    guard units > 0 else { return 0 }
    return Int(min(units, 1e12))
  }
}
