import Markup

extension Language {
  /// A text of the data within a sentence of this language, kept from reordering what is around it where it runs the
  /// other way (Unicode Standard Annex 9, first strong isolate). What has isolates of its own stays as it is.
  public func isolated(_ text: String) -> String {
    let runsOtherWay = text.unicodeScalars.contains { isRightToLeft ? $0.runsToTheRight : $0.runsToTheLeft }
    return runsOtherWay && !text.unicodeScalars.contains("\u{2068}") ? "\u{2068}\(text)\u{2069}" : text
  }

  /// A text of this language that begins with one of the data, which else would say how the whole runs (right-to-left
  /// and left-to-right isolate).
  public func isolatedWhole(_ text: String) -> String {
    if isRightToLeft { return "\u{2067}\(text)\u{2069}" }
    return text.unicodeScalars.contains(where: \.runsToTheLeft) ? "\u{2066}\(text)\u{2069}" : text
  }
}

extension Unicode.Scalar {
  fileprivate var runsToTheLeft: Bool { TextDirection.isRightToLeft(self) }

  /// Whether it is a letter of another script.
  fileprivate var runsToTheRight: Bool {
    value >= 0x41 && properties.isAlphabetic && !runsToTheLeft
  }
}
