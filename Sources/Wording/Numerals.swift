/// How a language writes numbers (Unicode CLDR 48, `numbers.xml`, Unicode License v3).
struct Numerals: Sendable {
  /// The digit of nought; the others follow it.
  let zero: Unicode.Scalar
  /// Between groups of three digits; where it is a blank, one at which no line breaks.
  let groupSeparator: String
  let decimalSeparator: String

  static let english = Numerals(zero: "0", groupSeparator: ",", decimalSeparator: ".")
  static let french = Numerals(zero: "0", groupSeparator: "\u{202F}", decimalSeparator: ",")
  static let spanish = Numerals(zero: "0", groupSeparator: ".", decimalSeparator: ",")
  static let russian = Numerals(zero: "0", groupSeparator: "\u{A0}", decimalSeparator: ",")
  static let arabic = Numerals(zero: "\u{660}", groupSeparator: "\u{66C}", decimalSeparator: "\u{66B}")
  static let persian = Numerals(zero: "\u{6F0}", groupSeparator: "\u{66C}", decimalSeparator: "\u{66B}")

  /// The text with its ASCII digits in those of the language.
  func digits(_ text: String) -> String {
    guard zero != "0" else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let digit = ("0"..."9").contains(scalar) ? Unicode.Scalar(zero.value + scalar.value - 0x30) : nil
      result.append(digit ?? scalar)
    }
    return String(result)
  }

  /// Digits in groups of three from five digits on.
  func grouped(_ number: UInt64) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return self.digits(digits) }
    let text = digits.enumerated().reduce(into: "") { text, digit in
      let rest = digits.count - digit.offset
      if digit.offset > 0, rest % 3 == 0 { text += groupSeparator }
      text.append(digit.element)
    }
    return self.digits(text)
  }
}

extension Language {
  /// The text with its ASCII digits in those of the language.
  public func digits(_ text: String) -> String { numerals.digits(text) }

  /// A count: its digits in groups of three from five on.
  public func number(_ number: Int) -> String {
    (number < 0 ? "\u{2212}" : "") + numerals.grouped(UInt64(number.magnitude))
  }

  /// Digits in groups of three from five digits on.
  public func grouped(_ number: UInt64) -> String { numerals.grouped(number) }

  /// Between whole and decimals.
  public var decimalSeparator: String { numerals.decimalSeparator }
}
