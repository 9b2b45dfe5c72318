/// Why parsing stopped, and at which byte.
struct ParseFailure: Error {
  let reason: EDTFError.Reason
  let offset: Int
}

/// A place in UTF-8 bytes. The bytes outlive it: it lives only within one call of the parser.
struct Cursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  var isAtEnd: Bool { at >= count }

  /// The byte `ahead` of the place, 0 beyond the end.
  @inline(__always)
  func peek(_ ahead: Int = 0) -> UInt8 {
    let index = at &+ ahead
    return index < count ? bytes[index] : 0
  }

  func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

  var isAtDots: Bool { peek() == Byte.dot && peek(1) == Byte.dot }

  /// The length of the run of ASCII digits at the place.
  func digitRun(from start: Int) -> Int {
    var end = start
    while end < count, isDigit(bytes[end]) { end += 1 }
    return end - start
  }

  func isDigit(_ byte: UInt8) -> Bool { byte &- Byte.zero <= 9 }

  func failure(_ reason: EDTFError.Reason, at offset: Int) -> ParseFailure {
    ParseFailure(reason: reason, offset: offset)
  }

  /// Whether the bytes at the place spell `word`.
  func starts(with word: String, at offset: Int) -> Bool {
    guard count - offset >= word.utf8.count else { return false }
    return word.utf8.elementsEqual(bytes[offset..<(offset + word.utf8.count)])
  }

  /// The scalar that begins at a byte; nil where the bytes are not UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[min(offset, count)..<min(offset + 4, count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }
}

enum Byte {
  static let dot = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let plus = UInt8(ascii: "+")
  static let space = UInt8(ascii: " ")
  static let zero = UInt8(ascii: "0")
  static let questionMark = UInt8(ascii: "?")
  static let tilde = UInt8(ascii: "~")
  static let percent = UInt8(ascii: "%")
  static let upperX = UInt8(ascii: "X")
  static let upperY = UInt8(ascii: "Y")
  static let upperE = UInt8(ascii: "E")
  static let upperS = UInt8(ascii: "S")
  static let upperT = UInt8(ascii: "T")
  static let upperZ = UInt8(ascii: "Z")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
}
