import Glibc

/// Reads standard input as it comes, in pieces that end where a line ends, so that a line is answered before the next
/// is there.
public struct LineReader {
  private let limit: Int
  private var pending: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false

  private static let pieceSize = 1 << 16

  /// - Parameter limit: bytes of the longest line.
  public init(limit: Int) { self.limit = limit }

  /// Whole lines with their line ends; the last may have none. Nil at the end of the input. A byte order mark at the
  /// start is left out.
  public mutating func next() throws(FileError) -> [UInt8]? {
    while !isAtEnd {
      let piece = try read()
      isAtEnd = piece.isEmpty
      guard let end = piece.lastIndex(of: UInt8(ascii: "\n")) else {
        pending += piece
        if pending.count > limit { throw FileError("-", .tooLarge(limit: limit)) }
        continue
      }
      let lines = pending + piece[...end]
      pending = Array(piece[(end + 1)...])
      return withoutMark(lines)
    }
    guard !pending.isEmpty else { return nil }
    defer { pending = [] }
    return withoutMark(pending)
  }

  private mutating func withoutMark(_ lines: [UInt8]) -> [UInt8] {
    defer { isAtStart = false }
    return isAtStart && lines.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(lines.dropFirst(3)) : lines
  }

  private func read() throws(FileError) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        let received = Glibc.read(STDIN_FILENO, buffer.baseAddress, Self.pieceSize)
        if received < 0 { failure = errno }
        count = max(received, 0)
      }
      if failure == 0 { return piece }
      if failure != EINTR { throw FileError("-", .cannotRead, errno: failure) }
    }
  }
}
