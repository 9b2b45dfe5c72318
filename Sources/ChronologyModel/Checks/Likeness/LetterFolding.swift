/// Letters without capitals, accents and other marks, so that names can be compared as they sound to a reader of English.
struct LetterFolding {
  private var known: [Unicode.Scalar: String] = [:]

  /// What stands for a scalar: small Latin letters, digits, other letters in lower case; nothing for what is not spoken
  /// (apostrophes, combining marks); a blank for the rest.
  mutating func folded(_ scalar: Unicode.Scalar) -> String {
    if let known = known[scalar] { return known }
    let folded = Self.folded(scalar)
    known[scalar] = folded
    return folded
  }

  private static let unspoken: Set<Unicode.Scalar> = ["'", "`", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{00B4}", "."]

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    if unspoken.contains(scalar) { return "" }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .modifierLetter, .modifierSymbol, .format: return ""
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .spacingMark:
      let lower = scalar.properties.lowercaseMapping
      guard !scalar.isASCII, let first = lower.unicodeScalars.first else { return lower }
      return latinBase(of: first) ?? lower
    default: return " "
    }
  }

  /// Letters whose Unicode names do not hold their base.
  private static let named = ["SHARP S": "ss", "ETH": "d", "THORN": "th", "DOTLESS I": "i", "ENG": "ng"]

  /// The letter that the Unicode name gives: "LATIN SMALL LETTER E WITH ACUTE" is e.
  private static func latinBase(of scalar: Unicode.Scalar) -> String? {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard let letter = words.first else { return nil }
    if let special = named[words.prefix { $0 != "WITH" }.joined(separator: " ")] { return special }
    return letter.utf8.count <= 2 ? letter.lowercased() : nil
  }
}
