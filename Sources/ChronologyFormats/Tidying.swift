extension String {
  /// Without blanks at the ends, and with each run of blanks inside as one space.
  var tidied: String {
    if utf8.withContiguousStorageIfAvailable(\.isTidy) ?? false { return self }
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Bytes of the blanks at the start.
  var leadingBlanks: Int {
    unicodeScalars.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// As of a string.
  var tidied: String {
    let inner = withoutOuterBlanks
    let text = String(decoding: inner, as: UTF8.self)
    return inner.isTidy ? text : text.tidied
  }

  /// Without the blanks of ASCII at the ends.
  var withoutOuterBlanks: Self {
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return Self(rebasing: self[..<0])
    }
    return Self(rebasing: self[first...last])
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  /// Whether the text is certainly tidied already, as most is.
  var isTidy: Bool {
    var previous = UInt8(ascii: " ")
    for byte in self {
      if byte <= UInt8(ascii: " ") {
        guard byte == UInt8(ascii: " "), byte != previous else { return false }
      } else if byte >= 0xC2, mayBeginBlank(byte) {
        return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  /// Whether white space beyond ASCII (Unicode, PropList.txt) has this first byte.
  private func mayBeginBlank(_ byte: UInt8) -> Bool { byte == 0xC2 || (0xE1...0xE3).contains(byte) }
}
