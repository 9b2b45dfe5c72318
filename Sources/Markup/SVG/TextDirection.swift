/// Whether text is written from right to left (Unicode Standard Annex 9).
public enum TextDirection {
  /// Whether a text has a letter or digit of a script that is (Hebrew, Arabic and what else stands in their blocks), or the
  /// mark that stands for one.
  public static func isRightToLeft(_ text: String) -> Bool { text.unicodeScalars.contains(where: isRightToLeft) }

  public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200F, 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Begins a stretch that runs from right to left whatever stands in it, and ends it.
  ///
  /// librsvg, Chromium and Inkscape read these two in SVG alike, as they do not the attribute `direction`.
  /// The mark before the end keeps a blank there at the end: it would count as the end of librsvg's line, and go to the right.
  static let isolate = (begin: StaticString("\u{2067}"), end: StaticString("\u{200F}\u{2069}"))
}
