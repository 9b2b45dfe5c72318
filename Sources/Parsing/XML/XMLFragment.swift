/// One child of the root element with all that is in it, as flat arrays in document order.
///
/// The parser fills the same arrays again for each entry, and they hold places of text and not text, so that a file of a
/// hundred thousand entries costs no tree, and a string only where somebody asks for one.
public struct XMLFragment: Sendable {
  public struct Element: Sendable {
    /// Position of its name in the vocabulary; nil where the format does not know it.
    public let code: Int?
    /// Index of the element around it; nil for the root of the fragment.
    public let parent: Int?
    /// Byte offset of the start tag's `<`.
    public let offset: Int
    public let attributes: Range<Int>
    /// Index after the last descendant.
    public internal(set) var end: Int
    /// Whether it has character data of its own that is more than blanks.
    public var hasText: Bool { firstPiece != nil }
    let spelling: XMLText
    var firstPiece: Int?
    var lastPiece = 0
  }

  public struct Attribute: Sendable {
    /// As of an element.
    public let code: Int?
    public let value: XMLText
    /// Byte offset of the value's first byte.
    public let offset: Int
    /// Whether the value stands in the input byte for byte, and not with references in it.
    public let isVerbatim: Bool
    let spelling: XMLText
  }

  /// Character data of an element; an element or a reference in its midst divides it.
  struct Piece: Sendable {
    let text: XMLText
    var next: Int?
  }

  public internal(set) var elements: [Element] = []
  public internal(set) var attributes: [Attribute] = []
  private var pieces: [Piece] = []
  @usableFromInline let input: [UInt8]
  /// Texts that do not stand in the input as they are.
  @usableFromInline var rewritten: [UInt8] = []

  init(of input: [UInt8]) { self.input = input }

  mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    rewritten.removeAll(keepingCapacity: true)
  }

  mutating func appendRewritten(_ bytes: some Collection<UInt8>) -> XMLText {
    let start = rewritten.count
    rewritten.append(contentsOf: bytes)
    return XMLText(start..<rewritten.count, isRewritten: true)
  }

  mutating func append(_ text: XMLText, toElement index: Int) {
    if elements[index].firstPiece == nil {
      elements[index].firstPiece = pieces.count
    } else {
      pieces[elements[index].lastPiece].next = pieces.count
    }
    elements[index].lastPiece = pieces.count
    pieces.append(Piece(text: text))
  }
}

/// The place of some UTF-8 of a fragment.
public struct XMLText: Sendable {
  @usableFromInline let start: Int32
  @usableFromInline let count: Int32
  @usableFromInline let isRewritten: Bool

  init(_ range: Range<Int>, isRewritten: Bool = false) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    count = Int32(truncatingIfNeeded: range.count)
    self.isRewritten = isRewritten
  }

  static let none = XMLText(0..<0)
}

extension XMLFragment {
  /// Lets `body` see the bytes of a text, which are valid UTF-8.
  @inlinable
  public func withBytes<Result>(of text: XMLText, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = Int(text.start)..<Int(text.start) + Int(text.count)
    return (text.isRewritten ? rewritten : input).withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Character data directly in the element, in document order; without blanks before the first letter.
  @inlinable
  public func withText<Result>(of element: Element, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let text = undividedText(of: element) { return withBytes(of: text, body) }
    return joinedText(of: element).withUnsafeBufferPointer(body)
  }

  @usableFromInline
  func undividedText(of element: Element) -> XMLText? {
    guard let first = element.firstPiece else { return XMLText.none }
    return first == element.lastPiece ? pieces[first].text : nil
  }

  @usableFromInline
  func joinedText(of element: Element) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = element.firstPiece
    while let piece = next {
      withBytes(of: pieces[piece].text) { bytes += $0 }
      next = pieces[piece].next
    }
    return bytes
  }

  public func value(of attribute: Attribute) -> String { string(attribute.value) }

  public func text(of element: Element) -> String { withText(of: element) { String(decoding: $0, as: UTF8.self) } }

  /// The name of an element that the format does not know, as it is written; empty for others.
  public func spelling(of element: Element) -> String { string(element.spelling) }

  /// As of an element.
  public func spelling(of attribute: Attribute) -> String { string(attribute.spelling) }

  private func string(_ text: XMLText) -> String { withBytes(of: text) { String(decoding: $0, as: UTF8.self) } }

  public func attributes(of element: Element) -> ArraySlice<Attribute> { attributes[element.attributes] }
}
