extension Language {
  /// A text with the full stop that ends a sentence; what ends in one already, as `1979 г.` does, gets no second.
  public static func sentence(_ text: String) -> String {
    var text = text
    while text.hasSuffix(".."), !text.hasSuffix("...") { text.removeLast() }
    guard let last = text.last else { return "" }
    return ".!?؟\u{2026}".contains(last) ? text : text + "."
  }

  /// A text of the data among words of the language. From right to left a sign at the end of Latin words would go to their
  /// beginning: a mark keeps it at their end (Unicode Standard Annex 9, LRM).
  public func embedded(_ text: String) -> String {
    guard isRightToLeft, let end = text.unicodeScalars.last, !end.properties.isAlphabetic else { return text }
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return !letters.isEmpty && letters.allSatisfy { $0.value < 0x590 } ? text + "\u{200E}" : text
  }
}
