/// Running text or a table cell of Markdown (CommonMark 0.31, GitHub's tables and links, Pandoc's extensions): one line
/// with no markup of its own. What cannot be taken for markup where it stands stays as it is, so that the file reads well.
public enum MarkdownText: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    // Blanks at the start of a line make code of it, or hide a mark that begins a block.
    let scalars = Array(BidirectionalControls.balanced(text).unicodeScalars.drop { $0.properties.isWhitespace })
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "&": bytes.append(literal: "&amp;")
      case "<": bytes.append(literal: "&lt;")
      case ">": bytes.append(literal: "&gt;")
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "^", "@", "{", "}":
        bytes.append(literal: "\\")
        bytes.append(scalar)
      case _ where index == 0 && startsBlock(scalar):
        bytes.append(literal: "\\")
        bytes.append(scalar)
      case _ where (scalar == "." || scalar == ")") && isListNumber(scalars[..<index]):
        bytes.append(literal: "\\")
        bytes.append(scalar)
      // GitHub makes links of bare addresses.
      case ":" where next == "/" || isAddressScheme(scalars[..<index]): bytes.append(literal: "&#58;")
      case "." where endsWithWWW(scalars[..<index]): bytes.append(literal: "&#46;")
      case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": bytes.append(literal: " ")
      case _ where scalar.isForbiddenInXML: bytes.append("\u{FFFD}" as Unicode.Scalar)
      default: bytes.append(scalar)
      }
    }
  }

  private static func startsBlock(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar == "+" || scalar == "-" || scalar == "="
  }

  private static func isListNumber(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...9).contains(before.count) && before.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isAddressScheme(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let tail = String(String.UnicodeScalarView(before.suffix(6))).lowercased()
    return tail == "mailto" || tail.hasSuffix("xmpp")
  }

  private static func endsWithWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
  }
}
