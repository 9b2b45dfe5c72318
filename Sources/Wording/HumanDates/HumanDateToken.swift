/// A number, a word or a sign of a date as people write it.
enum HumanDateToken: Hashable {
  case number(Int, digits: Int, Suffix = .none)
  /// In small letters, without the full stops of an abbreviation.
  case word(String)
  /// `-` for every dash.
  case sign(Character)

  enum Suffix: Hashable {
    case none
    /// `19th`
    case ordinal
    /// `1980s`
    case plural
  }

  /// Linear in the length of the text. Commas and brackets only separate; a number of more than nine digits is no date.
  static func tokens(of text: String) -> [HumanDateToken] {
    var tokens: [HumanDateToken] = []
    let scalars = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isDigit(scalar) {
        tokens.append(number(scalars, &index))
      } else if scalar.properties.isAlphabetic {
        tokens.append(word(scalars, &index))
      } else {
        if let sign = sign(scalar) { tokens.append(.sign(sign)) }
        index += 1
      }
    }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> HumanDateToken {
    var value = 0
    var digits = 0
    while index < scalars.count {
      if isDigit(scalars[index]) {
        if digits < 10 { value = value * 10 + Int(scalars[index].value) - 48 }
        digits += 1
        index += 1
      } else if digits <= 3, isGroupOfThree(scalars, after: index) {
        index += 1
      } else {
        break
      }
    }
    guard digits <= 9 else { return .sign("#") }
    return .number(value, digits: digits, suffix(scalars, &index))
  }

  /// The comma of `12,000`.
  private static func isGroupOfThree(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    scalars[index] == "," && index + 3 < scalars.count && scalars[(index + 1)...(index + 3)].allSatisfy(isDigit)
      && (index + 4 == scalars.count || !isDigit(scalars[index + 4]))
  }

  private static func suffix(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Suffix {
    var end = index
    while end < scalars.count, scalars[end].properties.isAlphabetic || isApostrophe(scalars[end]) { end += 1 }
    let letters = String(String.UnicodeScalarView(scalars[index..<end].filter { !isApostrophe($0) }))
    guard
      let suffix = [("s", Suffix.plural), ("st", .ordinal), ("nd", .ordinal), ("rd", .ordinal), ("th", .ordinal)]
        .first(where: { $0.0 == letters })?.1
    else { return .none }
    index = end
    return suffix
  }

  private static func word(_ scalars: [Unicode.Scalar], _ index: inout Int) -> HumanDateToken {
    var letters = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isAlphabetic {
        letters.append(scalar)
      } else if scalar != ".", !isApostrophe(scalar) {
        break
      }
      index += 1
    }
    return .word(String(letters))
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { "'’‘ʿʾʻʼ`".unicodeScalars.contains(scalar) }

  private static func sign(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case ",", "(", ")", "[", "]", "{", "}", "\"", "“", "”": return nil
    case "-", "‐", "‑", "‒", "–", "—", "−": return "-"
    default: return scalar.properties.isWhitespace ? nil : Character(scalar)
    }
  }
}
