/// A place in an output where text of the input may stand, and how it is written there.
public protocol Escaping {
  /// Appends `text` so that it reads as itself and cannot end the place it stands in.
  static func append(_ text: String, to bytes: inout [UInt8])
}

extension Escaping {
  /// The escaped text as a string, for templates.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the text as it is where each of its bytes may stand there; false where one may not.
  mutating func append(_ text: String, ifAll mayStand: (UInt8) -> Bool) -> Bool {
    let isAppended = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(mayStand) else { return false }
      append(contentsOf: bytes)
      return true
    }
    return isAppended ?? false
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { append(contentsOf: encoded) }
  }

  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 (fifth edition, production 2) forbids the character.
  var isForbiddenInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
