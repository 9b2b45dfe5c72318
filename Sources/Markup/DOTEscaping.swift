/// The inside of a quoted string of Graphviz's DOT language.
///
/// Control characters are left out; a backslash is doubled, since `\N`, `\G` and others stand for names; `&` is written as
/// an entity, since Graphviz reads entities in labels; strings are joined from pieces, since one of 16 384 bytes is a
/// syntax error in Graphviz 2.43.
public enum DOTString: Escaping {
  private static let longestPiece = 8_000

  public static func append(_ text: String, to bytes: inout [UInt8]) {
    // Most texts are of this kind, and a large graph has many.
    if text.utf8.count <= longestPiece, bytes.append(text, ifAll: isPlain) { return }
    var pieceStart = bytes.count
    for scalar in BidirectionalControls.balanced(text).unicodeScalars {
      if bytes.count - pieceStart > longestPiece {
        bytes.append(literal: "\" + \"")
        pieceStart = bytes.count
      }
      switch scalar {
      case "\\": bytes.append(literal: "\\\\")
      case "\"": bytes.append(literal: "\\\"")
      case "\n": bytes.append(literal: "\\n")
      case "&": bytes.append(literal: "&amp;")
      case "\t": bytes.append(literal: " ")
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.isForbiddenInXML: break
      default: bytes.append(scalar)
      }
    }
  }

  /// ASCII that means itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      && byte != UInt8(ascii: "&")
  }
}
