/// The inside of a JSON string (RFC 8259, section 7).
public enum JSONString: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    // Most text has nothing to escape and goes out as it is.
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { buffer in
      if buffer.allSatisfy(isPlain) { bytes.append(contentsOf: buffer) } else { appendEscaped(buffer, to: &bytes) }
    }
    if done == nil { appendEscaped(text.utf8, to: &bytes) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(literal: "\\\"")
      case UInt8(ascii: "\\"): bytes.append(literal: "\\\\")
      case UInt8(ascii: "\n"): bytes.append(literal: "\\n")
      case UInt8(ascii: "\r"): bytes.append(literal: "\\r")
      case UInt8(ascii: "\t"): bytes.append(literal: "\\t")
      case 0..<0x20:
        bytes.append(literal: "\\u00")
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 15))
      default: bytes.append(byte)
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}

/// One line of plain text: control characters and line separators become U+FFFD.
public enum PlainLine: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: bytes.append("\u{FFFD}" as Unicode.Scalar)
      default: bytes.append(scalar)
      }
    }
  }
}
