/// The element names or attribute names that a format knows.
public protocol XMLVocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// One child of the root element with all that is in it, as flat arrays in document order.
///
/// The parser fills the same arrays again for each entry, so that a file of a hundred thousand entries costs no tree.
public struct XMLFragment<ElementName: XMLVocabulary, AttributeName: XMLVocabulary> {
  public struct Element {
    /// Nil where the format does not know the element; then `spelling` says how it is written.
    public let name: ElementName?
    public let spelling: String
    /// 0 for the root of the fragment.
    public let depth: Int
    /// Byte offset of the start tag's `<`.
    public let offset: Int
    public internal(set) var attributes: Range<Int>
    /// Character data directly in the element, in document order.
    public internal(set) var text: String = ""
    /// Index after the last descendant.
    public internal(set) var end: Int
  }

  public struct Attribute {
    public let name: AttributeName?
    public let spelling: String
    public let value: String
    /// Byte offset of the value's first byte.
    public let offset: Int
    /// Whether the value stands in the input byte for byte, and not with references in it.
    public let isVerbatim: Bool
  }

  public internal(set) var elements: [Element] = []
  public internal(set) var attributes: [Attribute] = []

  public init() {}

  public func attributes(of element: Element) -> ArraySlice<Attribute> { attributes[element.attributes] }

  public func attribute(_ name: AttributeName, of element: Element) -> Attribute? {
    for attribute in attributes[element.attributes] where attribute.name == name { return attribute }
    return nil
  }

  /// Indices of the direct children of the element at `index`, in document order.
  public func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < elements[index].end {
      result.append(child)
      child = elements[child].end
    }
    return result
  }

  mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }
}
