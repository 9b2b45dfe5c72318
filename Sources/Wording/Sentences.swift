extension Language {
  /// A text with the full stop that ends a sentence; what ends in one already, as `1979 г.` does, gets no second.
  public static func sentence(_ text: String) -> String {
    var text = text
    while text.hasSuffix(".."), !text.hasSuffix("...") { text.removeLast() }
    guard let last = text.last else { return "" }
    return ".!?؟\u{2026}".contains(last) ? text : text + "."
  }
}
