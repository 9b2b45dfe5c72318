/// Where some UTF-8 of an entry stands: in the input as it is, or among what had to be rewritten.
@usableFromInline
struct TextSpan: Sendable {
  @usableFromInline let start: Int32
  @usableFromInline let count: Int32
  @usableFromInline let isRewritten: Bool

  init(_ range: Range<Int>, isRewritten: Bool = false) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    count = Int32(truncatingIfNeeded: range.count)
    self.isRewritten = isRewritten
  }

  static let none = TextSpan(0..<0)
}

/// What the spans of an entry are parts of.
@usableFromInline
struct EntryBytes: Sendable {
  @usableFromInline let input: [UInt8]
  @usableFromInline var rewritten: [UInt8] = []

  init(of input: [UInt8]) { self.input = input }

  @inlinable
  func with<Result>(_ text: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = Int(text.start)..<Int(text.start) + Int(text.count)
    return (text.isRewritten ? rewritten : input).withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  func string(_ text: TextSpan) -> String { with(text) { String(decoding: $0, as: UTF8.self) } }

  mutating func append(_ rewriting: some Collection<UInt8>) -> TextSpan {
    let start = rewritten.count
    rewritten.append(contentsOf: rewriting)
    return TextSpan(start..<rewritten.count, isRewritten: true)
  }

  mutating func removeRewritten() { rewritten.removeAll(keepingCapacity: true) }
}
