/// Finds out what an XML document is before a parser for it is chosen.
public enum XMLRoot {
  /// How far the root element is looked for.
  private static let reach = 64 << 10

  /// The root element's name without its prefix, in a text of bytes that are ASCII so far; nil where there is none near
  /// the beginning, or a DOCTYPE before it.
  public static func name(in bytes: [UInt8]) -> String? {
    var rest = bytes.prefix(reach)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard let next = rest.first else { return nil }
      switch next {
      case UInt8(ascii: "?"): rest = after("?>", in: rest)
      case UInt8(ascii: "!"):
        guard rest.starts(with: "!--".utf8) else { return nil }
        rest = after("-->", in: rest.dropFirst(3))
      default:
        let name = rest.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
      }
    }
    return nil
  }

  private static func after(_ tail: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while !rest.isEmpty {
      if rest.starts(with: tail.utf8) { return rest.dropFirst(tail.utf8.count) }
      rest = rest.dropFirst()
    }
    return rest
  }
}
