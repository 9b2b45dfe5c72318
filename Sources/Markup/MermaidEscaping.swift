/// The inside of a quoted label of a Mermaid diagram, on one line.
///
/// Mermaid knows no escapes but entity codes, `#35;` for `#`, and looks for tags, Markdown, directives and styles also in
/// quoted text; so whatever is neither letter, digit nor plain blank and might be read is written as its code.
public enum MermaidLabel: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    // What is left out at the start cannot make code of the label, nor hide a mark that begins a list.
    let scalars = BidirectionalControls.balanced(text).unicodeScalars.drop { $0.properties.isWhitespace }
    var isStart = true
    var isNumber = true
    for scalar in scalars {
      switch scalar {
      case "-" where isStart, "." where isNumber: appendCode(of: scalar, to: &bytes)
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-": bytes.append(scalar)
      case _ where scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F: appendCode(of: scalar, to: &bytes)
      default: bytes.appendOnLine(scalar)
      }
      isStart = false
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }
  }

  private static func appendCode(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(literal: "#")
    bytes.append(contentsOf: String(scalar.value).utf8)
    bytes.append(literal: ";")
  }
}

/// The inside of a quoted value of a Mermaid diagram's front matter, which is YAML (1.2, section 5.7), on one line.
public enum MermaidTitle: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in BidirectionalControls.balanced(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-": bytes.append(scalar)
      case _ where scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F:
        bytes.append(literal: "\\x")
        bytes.append(contentsOf: String(scalar.value, radix: 16).utf8)
      default: bytes.appendOnLine(scalar)
      }
    }
  }
}

extension [UInt8] {
  /// A blank for what ends a line, U+FFFD for other control characters.
  fileprivate mutating func appendOnLine(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": append(literal: " ")
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.isForbiddenInXML:
      append("\u{FFFD}" as Unicode.Scalar)
    default: append(scalar)
    }
  }
}
