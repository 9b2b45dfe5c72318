/// Character data of XML and HTML elements.
public enum XMLText: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    appendMarkup(text, to: &bytes, inAttribute: false)
  }

  /// Whether the text holds what XML forbids, for which U+FFFD stands.
  public static func replaces(_ text: String) -> Bool {
    !text.utf8.allSatisfy(isPlain) && text.unicodeScalars.contains(where: \.isForbiddenInXML)
  }
}

/// Attribute values of XML and HTML, between either kind of quotation mark.
public enum XMLAttribute: Escaping {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    appendMarkup(text, to: &bytes, inAttribute: true)
  }
}

private func appendMarkup(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
  if bytes.append(text, ifAll: isPlain) { return }
  for scalar in BidirectionalControls.balanced(text).unicodeScalars {
    switch scalar {
    case "&": bytes.append(literal: "&amp;")
    case "<": bytes.append(literal: "&lt;")
    case ">": bytes.append(literal: "&gt;")
    case "\"": bytes.append(literal: "&quot;")
    case "'": bytes.append(literal: "&#39;")
    case "\r": bytes.append(literal: "&#13;")
    case "\n" where inAttribute: bytes.append(literal: "&#10;")
    case "\t" where inAttribute: bytes.append(literal: "&#9;")
    case _ where scalar.isForbiddenInXML: bytes.append("\u{FFFD}" as Unicode.Scalar)
    default: bytes.append(scalar)
    }
  }
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20...0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x7E: true
  default: false
  }
}
