extension Repair {
  /// Spaces, letters of the wrong case, dashes, digits of other scripts, words and parentheses of the draft of 2012.
  mutating func mendCharacter() -> Bool {
    switch reason {
    case .space: mendSpace()
    case .lowerCase("s") where isDecade: mendDecade()
    case .lowerCase: mapBytes { Self.draftLetters[$0] ?? $0 }
    case .unexpected("p") where byte(0) == Byte.upperY: replace(offset, 1, with: "S")
    case .unexpected("\u{2012}"), .unexpected("\u{2013}"), .unexpected("\u{2014}"): replace(offset, 3, with: "/")
    case .unexpected("\u{2010}"), .unexpected("\u{2011}"), .unexpected("\u{2212}"): replace(offset, 3, with: "-")
    case .unexpected("\u{2026}"): replace(offset, 3, with: "..")
    case .foreignDigit: mendDigits()
    case .plusSign where offset == 0 || byte(offset - 1) == Byte.upperY: replace(offset, 1, with: "")
    case .draftWord(.open): replace(offset, 4, with: "..")
    case .draftWord(.unknown): replace(offset, 7, with: "")
    case .parenthesis: mendParenthesis()
    default: false
    }
  }

  private static let draftLetters: [UInt8: UInt8] = [
    UInt8(ascii: "x"): Byte.upperX, UInt8(ascii: "u"): Byte.upperX, UInt8(ascii: "y"): Byte.upperY,
    UInt8(ascii: "e"): Byte.upperE, UInt8(ascii: "s"): Byte.upperS, UInt8(ascii: "t"): Byte.upperT,
    UInt8(ascii: "z"): Byte.upperZ,
  ]

  /// Around the whole, around punctuation, ` - ` between two dates, and before a time.
  private mutating func mendSpace() -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = text.unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
      .drop { $0.properties.isWhitespace }.reversed()
    bytes = Array(String(String.UnicodeScalarView(trimmed)).utf8)
    let punctuation = "/,[]{}?~%".utf8
    var kept: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isAtDots = self.byte(index + 1) == Byte.dot || kept.last == Byte.dot
      let isLoose =
        isAtDots || punctuation.contains(self.byte(index + 1)) || kept.last.map(punctuation.contains) == true
      if byte == Byte.space, isLoose { continue }
      if byte == Byte.space, digitRun(index + 1) == 2, self.byte(index + 3) == Byte.colon, isDigit(index - 1) {
        kept.append(Byte.upperT)
        continue
      }
      kept.append(byte)
    }
    bytes = kept
    for index in bytes.indices where bytes[index...].starts(with: " - ".utf8) {
      return replace(index, 3, with: "/")
    }
    return true
  }

  /// `1980s`. What `1900s` is, decade or century, nobody knows.
  private var isDecade: Bool {
    isEnd(offset + 1) && offset >= 4 && digitRun(offset - 4) == 4 && byte(offset - 1) == Byte.zero
  }

  private mutating func mendDecade() -> Bool {
    byte(offset - 2) != Byte.zero && replace(offset - 1, 2, with: "X")
  }

  private mutating func mendDigits() -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar -> Unicode.Scalar in
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return scalar }
      return Unicode.Scalar(Byte.zero + UInt8(value))
    }
    bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
    return true
  }

  /// `(06)?` is now `?06`; parentheses around everything are dropped.
  private mutating func mendParenthesis() -> Bool {
    guard byte(offset) == UInt8(ascii: "(") else { return false }
    let isUnit = { (byte: UInt8) in byte &- Byte.zero <= 9 || byte == Byte.upperX || byte == UInt8(ascii: "u") }
    let content = bytes[(offset + 1)...].prefix(while: isUnit)
    let close = content.endIndex
    guard !content.isEmpty, byte(close) == UInt8(ascii: ")") else { return false }
    let qualifiers = bytes[(close + 1)...].prefix { "?~%".utf8.contains($0) }
    guard !qualifiers.isEmpty || content.count + 2 == bytes.count else { return false }
    let mended = qualifiers + content
    bytes.replaceSubrange(offset..<qualifiers.endIndex, with: mended)
    return true
  }
}
