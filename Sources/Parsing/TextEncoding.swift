import Diagnostics

/// Turns the bytes of an input into UTF-8, which is all that the parsers see.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case ascii = "US-ASCII"
  case latin1 = "ISO-8859-1"
  case windows1252 = "windows-1252"

  /// Names as they stand in XML declarations, in lower case.
  static let names: [String: TextEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "us-ascii": .ascii, "ascii": .ascii,
    "iso-8859-1": .latin1, "latin1": .latin1, "windows-1252": .windows1252, "cp1252": .windows1252,
  ]

  /// The encoding that a byte order mark announces, and the mark's length.
  public static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The text as UTF-8, or what stands before the first byte that is wrong in this encoding.
  public func utf8(_ bytes: ArraySlice<UInt8>) -> Result<[UInt8], EncodingError> {
    switch self {
    case .utf8: Self.validated(bytes)
    case .ascii:
      bytes.firstIndex { $0 >= 0x80 }.map { .failure(EncodingError(self, before: Array(bytes[..<$0]))) }
        ?? .success(Array(bytes))
    case .latin1: .success(Self.widened(bytes) { Unicode.Scalar($0) })
    case .windows1252: .success(Self.widened(bytes, Self.windowsScalar))
    case .utf16LittleEndian:
      Self.decodedUTF16(bytes) { UInt16($1) << 8 | UInt16($0) }.mapError { EncodingError(self, before: $0.before) }
    case .utf16BigEndian:
      Self.decodedUTF16(bytes) { UInt16($0) << 8 | UInt16($1) }.mapError { EncodingError(self, before: $0.before) }
    }
  }

  private static func validated(_ bytes: ArraySlice<UInt8>) -> Result<[UInt8], EncodingError> {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      // Most pieces are ASCII, which is seen at once. None ends between the bytes of a character.
      var end = min(start + 1024, bytes.endIndex)
      while end < bytes.endIndex, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes[start..<end].span)
      } catch {
        return .failure(EncodingError(.utf8, before: Array(bytes[..<(start + error.byteOffsets.lowerBound)])))
      }
      start = end
    }
    // The whole of an array is that array, and no copy.
    return .success(Array(bytes))
  }

  private static func widened(_ bytes: ArraySlice<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result.append(contentsOf: String(scalar(byte)).utf8) }
    }
    return result
  }

  /// Code points of 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let windowsHigh: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(windowsHigh[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  private static func decodedUTF16(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
  ) -> Result<[UInt8], UnpairedUnit> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    func next() -> UInt16? {
      guard position + 1 < bytes.endIndex else { return nil }
      defer { position += 2 }
      return unit(bytes[position], bytes[position + 1])
    }
    while let first = next() {
      var code = UInt32(first)
      if first & 0xFC00 == 0xD800 {
        guard let second = next(), second & 0xFC00 == 0xDC00 else { return .failure(UnpairedUnit(before: result)) }
        code = 0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
      }
      guard let scalar = Unicode.Scalar(code) else { return .failure(UnpairedUnit(before: result)) }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return position == bytes.endIndex ? .success(result) : .failure(UnpairedUnit(before: result))
  }
}

/// Half a character of UTF-16.
private struct UnpairedUnit: Error {
  let before: [UInt8]
}

/// Bytes that are no text in the encoding they should be in.
public struct EncodingError: Error, Hashable, Sendable {
  public let encoding: TextEncoding
  /// The text before the first wrong byte, as UTF-8.
  public let before: [UInt8]

  init(_ encoding: TextEncoding, before: [UInt8]) {
    self.encoding = encoding
    self.before = before
  }

  func diagnostic(in name: String) -> Diagnostic {
    let place = SourceText(name: name, bytes: before).location(at: before.count)
    return Diagnostic(.badEncoding, ["encoding": encoding.rawValue], at: place)
  }
}
