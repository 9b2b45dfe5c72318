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
    let spelling: TextSpan
    var firstPiece: Int?
    var lastPiece = 0
  }

  public struct Attribute: Sendable {
    /// As of an element.
    public let code: Int?
    @usableFromInline let value: TextSpan
    /// Byte offset of the value's first byte.
    public let offset: Int
    /// Whether the value stands in the input byte for byte, and not with references in it.
    public let isVerbatim: Bool
    let spelling: TextSpan
  }

  /// Character data of an element; an element or a reference in its midst divides it.
  struct Piece: Sendable {
    let text: TextSpan
    var next: Int?
  }

  public internal(set) var elements: [Element] = []
  public internal(set) var attributes: [Attribute] = []
  private var pieces: [Piece] = []
  @usableFromInline var bytes: EntryBytes

  init(of input: [UInt8]) { bytes = EntryBytes(of: input) }

  mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    bytes.removeRewritten()
  }

  mutating func append(_ text: TextSpan, toElement index: Int) {
    if elements[index].firstPiece == nil {
      elements[index].firstPiece = pieces.count
    } else {
      pieces[elements[index].lastPiece].next = pieces.count
    }
    elements[index].lastPiece = pieces.count
    pieces.append(Piece(text: text))
  }
}

extension XMLFragment {
  /// Lets `body` see the bytes of an attribute's value, which are valid UTF-8.
  @inlinable
  public func withValue<Result>(of attribute: Attribute, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.with(attribute.value, body)
  }

  /// Character data directly in the element, in document order; without blanks before the first letter.
  @inlinable
  public func withText<Result>(of element: Element, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let text = undividedText(of: element) { return bytes.with(text, body) }
    return joinedText(of: element).withUnsafeBufferPointer(body)
  }

  @usableFromInline
  func undividedText(of element: Element) -> TextSpan? {
    guard let first = element.firstPiece else { return TextSpan.none }
    return first == element.lastPiece ? pieces[first].text : nil
  }

  @usableFromInline
  func joinedText(of element: Element) -> [UInt8] {
    var joined: [UInt8] = []
    var next = element.firstPiece
    while let piece = next {
      bytes.with(pieces[piece].text) { joined += $0 }
      next = pieces[piece].next
    }
    return joined
  }

  public func value(of attribute: Attribute) -> String { bytes.string(attribute.value) }

  public func text(of element: Element) -> String { withText(of: element) { String(decoding: $0, as: UTF8.self) } }

  /// The name of an element that the format does not know, as it is written; empty for others.
  public func spelling(of element: Element) -> String { bytes.string(element.spelling) }

  /// As of an element.
  public func spelling(of attribute: Attribute) -> String { bytes.string(attribute.spelling) }

  public func attributes(of element: Element) -> ArraySlice<Attribute> { attributes[element.attributes] }
}
