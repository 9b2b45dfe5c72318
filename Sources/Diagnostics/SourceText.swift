/// The bytes of one input, kept so that a finding can name its place.
///
/// Places are byte offsets until somebody asks. The line and the column at every 512th byte are counted once, when the
/// text is made, so that a hundred thousand findings in one file cost no hundred thousand passes over it.
public struct SourceText: Sendable, Hashable {
  /// The name as the user gave it; `-` for standard input.
  public let name: String
  /// The input as UTF-8.
  public let bytes: [UInt8]
  private let checkpoints: [Checkpoint]

  /// The line and the column, both from 1, of the first byte of a block.
  private struct Checkpoint {
    var line: Int32 = 1
    var column: Int32 = 1
  }

  private static let block = 512

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    checkpoints = bytes.withUnsafeBufferPointer(Self.checkpoints)
  }

  /// The place of the byte at `offset`; offsets outside the text count as its end. Lines end in LF, CRLF or CR.
  ///
  /// - Complexity: constant.
  public func location(at offset: Int) -> SourceLocation {
    let end = min(max(offset, 0), bytes.count)
    let block = min(end / Self.block, checkpoints.count - 1)
    let place = bytes.withUnsafeBufferPointer {
      Self.advanced(checkpoints[block], over: block * Self.block..<end, of: $0)
    }
    return SourceLocation(file: name, line: Int(place.line), column: Int(place.column))
  }

  private static func checkpoints(of bytes: UnsafeBufferPointer<UInt8>) -> [Checkpoint] {
    var result = [Checkpoint()]
    result.reserveCapacity(bytes.count / block + 1)
    var start = 0
    while bytes.count - start >= block {
      result.append(advanced(result[result.count - 1], over: start..<start + block, of: bytes))
      start += block
    }
    return result
  }

  private static func advanced(
    _ place: Checkpoint, over range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Checkpoint {
    var place = place
    var position = range.lowerBound
    while let end = endOfLine(in: position..<range.upperBound, of: bytes) {
      place = Checkpoint(line: place.line &+ 1, column: 1)
      position = end
    }
    var columns: Int32 = 0
    for index in position..<range.upperBound { columns &+= bytes[index] & 0b1100_0000 == 0b1000_0000 ? 0 : 1 }
    place.column &+= columns
    return place
  }

  /// The offset after the first line end in a range; the CR of a CRLF ends no line.
  private static func endOfLine(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let feed = bytes.offset(of: UInt8(ascii: "\n"), in: range)
    let line = range.lowerBound..<(feed ?? range.upperBound)
    guard let carriageReturn = bytes.offset(of: UInt8(ascii: "\r"), in: line) else { return feed.map { $0 + 1 } }
    let next = carriageReturn + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { return feed.map { $0 + 1 } }
    return next
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
