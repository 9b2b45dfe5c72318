import CLibXML2

/// Feeds the parser piece by piece, as it would copy a text that it gets whole.
struct XMLInput {
  private var rest: UnsafeRawBufferPointer

  /// Parses `bytes`, which outlive the context's use.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, with context: xmlParserCtxtPtr) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
      | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    var input = XMLInput(rest: UnsafeRawBufferPointer(bytes))
    withUnsafeMutablePointer(to: &input) { input in
      let document = xmlCtxtReadIO(
        context,
        { target, buffer, length in
          guard let target, let buffer else { return -1 }
          return target.assumingMemoryBound(to: XMLInput.self).pointee.read(into: buffer, atMost: Int(length))
        }, nil, input, nil, nil, Int32(options))
      if let document { xmlFreeDoc(document) }
    }
  }

  private mutating func read(into buffer: UnsafeMutablePointer<CChar>, atMost length: Int) -> Int32 {
    let piece = rest.prefix(length)
    UnsafeMutableRawBufferPointer(start: buffer, count: length).copyBytes(from: piece)
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
    return Int32(piece.count)
  }
}
