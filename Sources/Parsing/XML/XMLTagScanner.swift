/// Finds the attributes of a start tag again in the bytes of the input, for those that the parser has rewritten: it
/// copies a value that holds a reference or a letter beyond ASCII, and a copy has no place.
struct XMLTagScanner {
  /// The bytes of each attribute's value, those of namespace declarations left out, in order.
  private(set) var values: [Range<Int>] = []

  /// - Parameter start: offset of the tag's `<`. The tag is well-formed, for the parser has read it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var position = start + 1
    func byte() -> UInt8 { position < bytes.count ? bytes[position] : UInt8(ascii: ">") }
    func skip(while condition: (UInt8) -> Bool) { while position < bytes.count, condition(byte()) { position += 1 } }
    skip { !Self.endsName($0) }
    while true {
      skip(while: Self.isBlank)
      let name = position
      skip { !Self.endsName($0) }
      guard position > name, position < bytes.count else { return }
      let declares = bytes[name..<position].starts(with: "xmlns".utf8)
      let isDeclaration = declares && (position - name == 5 || bytes[name + 5] == UInt8(ascii: ":"))
      skip { Self.isBlank($0) || $0 == UInt8(ascii: "=") }
      let quote = byte()
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
      position += 1
      let value = position
      skip { $0 != quote }
      if !isDeclaration { values.append(value..<position) }
      position += 1
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
