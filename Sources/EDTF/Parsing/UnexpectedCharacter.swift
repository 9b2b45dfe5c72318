extension Cursor {
  /// What to say about a character that fits nothing.
  func unexpected(at offset: Int) -> ParseFailure {
    guard offset < count else { return failure(.unexpectedEnd, at: count) }
    for word in EDTFError.DraftWord.allCases where starts(with: word.rawValue, at: offset) {
      return failure(.draftWord(word), at: offset)
    }
    guard let scalar = scalar(at: offset) else { return failure(.notUTF8, at: offset) }
    return failure(reason(for: scalar), at: offset)
  }

  private func reason(for scalar: Unicode.Scalar) -> EDTFError.Reason {
    switch scalar {
    case "x", "u", "y", "e", "s", "t", "z": .lowerCase(scalar)
    case "(", ")": .parenthesis
    case "+": .plusSign
    case "T": .timeWithoutFullDay
    case "?", "~", "%": .danglingQualifier
    case "[", "]", "{", "}": .bracketOutsideSet
    case _ where scalar.properties.isWhitespace: .space
    case _ where !scalar.isASCII && scalar.properties.numericType == .decimal:
      .foreignDigit(scalar, Int(scalar.properties.numericValue ?? 0))
    default: .unexpected(scalar)
    }
  }
}
