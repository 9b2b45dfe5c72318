import Diagnostics

/// What the parser refuses before or while it reads; the figures are measured costs of libxml2 2.9.
public enum XMLLimits {
  /// Bytes in one tag.
  public static let tag = 64 << 10
  /// Attributes of one element; their cost grows with the square.
  public static let attributes = 1_000
  /// Depth of elements; SAX has no limit of its own.
  public static let depth = 256
  /// Namespaces declared by an element and those around it; each element is looked up among all of them.
  public static let namespaces = 256
  /// Children of the root.
  public static let entries = 1_048_576
  /// Elements, and attributes too, in one child of the root, which is kept whole.
  public static let entry = 100_000

  /// A tag that is too long or has too many attributes, by one pass over the bytes: the limit in words, and the offset
  /// of the tag.
  static func violation(in bytes: [UInt8]) -> (limit: String, offset: Int)? {
    bytes.withUnsafeBufferPointer { violation(in: $0) }
  }

  private static func violation(in bytes: UnsafeBufferPointer<UInt8>) -> (limit: String, offset: Int)? {
    var position = 0
    while let start = bytes.offset(of: UInt8(ascii: "<"), in: position..<bytes.count) {
      let next = start + 1 < bytes.count ? bytes[start + 1] : 0
      switch next {
      case UInt8(ascii: "?"): position = end(of: "?>", in: bytes, from: start + 2)
      case UInt8(ascii: "!"):
        if bytes[start...].starts(with: "<!--".utf8) {
          position = end(of: "-->", in: bytes, from: start + 4)
        } else if bytes[start...].starts(with: "<![CDATA[".utf8) {
          position = end(of: "]]>", in: bytes, from: start + 9)
        } else {
          // A DOCTYPE, at which the parser stops.
          return nil
        }
      default:
        // A value cannot hold the next tag's opening; what is shorter than a thousand bytes has no thousand attributes.
        let following = bytes.offset(of: UInt8(ascii: "<"), in: start + 1..<bytes.count) ?? bytes.count
        if following - start <= attributes {
          position = following
          continue
        }
        switch endOfTag(in: bytes, from: start) {
        case .success(let end): position = end
        case .failure(let excess): return (excess.limit, start)
        }
      }
    }
    return nil
  }

  private struct Excess: Error { let limit: String }

  private static func endOfTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Result<Int, Excess> {
    let end = min(bytes.count, start + tag)
    var equals = 0
    var quote: UInt8 = 0
    for position in start + 1..<end {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        equals += 1
        if equals > attributes { return .failure(Excess(limit: "\(attributes) attributes")) }
      } else if byte == UInt8(ascii: ">") {
        return .success(position + 1)
      }
    }
    return end == bytes.count ? .success(end) : .failure(Excess(limit: "\(tag >> 10) KiB"))
  }

  /// The offset after the next `tail`, or the end of the bytes.
  private static func end(of tail: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let length = tail.utf8CodeUnitCount
    var position = start + length - 1
    while position < bytes.count {
      guard let closing = bytes.offset(of: UInt8(ascii: ">"), in: position..<bytes.count) else { return bytes.count }
      let found = tail.withUTF8Buffer { bytes[(closing - length + 1)...closing].elementsEqual($0) }
      if found { return closing + 1 }
      position = closing + 1
    }
    return bytes.count
  }
}
