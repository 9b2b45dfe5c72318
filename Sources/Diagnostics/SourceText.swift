/// The bytes of one input, kept so that a finding can name its place.
///
/// Places are byte offsets until somebody asks: a line and a column are counted only for the findings that are printed.
public struct SourceText: Sendable, Hashable {
  /// The name as the user gave it; `-` for standard input.
  public let name: String
  /// The input as UTF-8.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The place of the byte at `offset`; offsets outside the text count as its end.
  ///
  /// - Complexity: linear in `offset`.
  public func location(at offset: Int) -> SourceLocation {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var column = 1
    for byte in bytes[..<end] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    return SourceLocation(file: name, line: line, column: column)
  }

  public static func == (left: SourceText, right: SourceText) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A line and a column in a file, both from 1, columns in Unicode scalars. Prints as `path:line:column`.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}

/// A byte offset in one of a chronology's source texts.
public struct SourceMark: Sendable, Hashable, Comparable {
  /// Index of the text among those that were read.
  public var text: Int32
  public var offset: Int32

  public init(text: Int = 0, offset: Int) {
    self.text = Int32(truncatingIfNeeded: text)
    self.offset = Int32(clamping: offset)
  }

  public static func < (left: SourceMark, right: SourceMark) -> Bool {
    (left.text, left.offset) < (right.text, right.offset)
  }
}
