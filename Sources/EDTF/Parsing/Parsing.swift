extension Parser {
  /// The whole of some UTF-8 bytes.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<EDTFDate, ParseFailure> {
    var parser = Parser(cursor: Cursor(bytes))
    do throws(ParseFailure) {
      return .success(try parser.parseAll())
    } catch {
      return .failure(error)
    }
  }

  private mutating func parseAll() throws(ParseFailure) -> EDTFDate {
    switch cursor.peek() {
    case Byte.openBracket, Byte.openBrace:
      isInSet = true
      return EDTFDate(expression: .set(try parseSet()), level: 2)
    case 0 where cursor.isAtEnd: throw cursor.failure(.empty, at: 0)
    default: return try parseDateOrInterval()
    }
  }
}

extension EDTFDate {
  /// Reads a whole string; nothing is trimmed.
  @inlinable
  public init(_ text: some StringProtocol) throws(EDTFError) {
    var text = String(text)
    self = try text.withUTF8 { bytes in
      Result { () throws(EDTFError) in try EDTFDate(utf8: UnsafeRawBufferPointer(bytes)) }
    }.get()
  }

  /// Reads UTF-8 bytes without a copy; they are not kept.
  public init(utf8 bytes: UnsafeRawBufferPointer) throws(EDTFError) {
    switch bytes.withMemoryRebound(to: UInt8.self, Parser.parse) {
    case .success(let date): self = date
    case .failure(let failure): throw EDTFError(failure, in: String(decoding: bytes, as: UTF8.self))
    }
  }
}
