import Diagnostics

/// What the parser refuses before or while it reads; the figures are measured costs of libxml2 2.9.
public enum XMLLimits {
  /// Bytes in one tag.
  public static let tag = 64 << 10
  /// Attributes of one element; their cost grows with the square.
  public static let attributes = 1_000
  /// Depth of elements; SAX has no limit of its own.
  public static let depth = 256

  /// A tag that is too long or has too many attributes, by one pass over the bytes: the finding's rule, payload, offset.
  static func violation(in bytes: [UInt8]) -> (limit: String, offset: Int)? {
    var start: Int?
    var equals = 0
    var quote: UInt8 = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if let opened = start {
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: "=") {
          equals += 1
        } else if byte == UInt8(ascii: ">") {
          start = nil
        }
        if position - opened > tag { return ("\(tag >> 10) KiB", opened) }
        if equals > attributes { return ("\(attributes) attributes", opened) }
      } else if byte == UInt8(ascii: "<") {
        if let end = endOfMarkedSection(in: bytes, at: position) {
          position = end
          continue
        }
        start = position
        equals = 0
        quote = 0
      }
      position += 1
    }
    return nil
  }

  /// The offset after a comment or CDATA section that begins at `position`; nil where none begins.
  private static func endOfMarkedSection(in bytes: [UInt8], at position: Int) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>")]
    where bytes[position...].starts(with: opening.utf8) {
      var end = position + opening.utf8.count
      let tail = Array(closing.utf8)
      while end < bytes.count, !bytes[end...].starts(with: tail) { end += 1 }
      return min(end + tail.count, bytes.count)
    }
    return nil
  }
}
