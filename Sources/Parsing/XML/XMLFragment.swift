/// The element names or attribute names that a format knows, in the order of their codes.
public protocol XMLVocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// The names that a reader knows, as codes: positions among the cases of its vocabularies.
///
/// The parser deals in codes and not in the vocabularies' types, as generic code in another module is many times slower.
public struct XMLNames: Sendable {
  let elements: [String: Int]
  let attributes: [String: Int]

  public init<Element: XMLVocabulary, Attribute: XMLVocabulary>(_ elements: Element.Type, _ attributes: Attribute.Type)
  {
    self.elements = Self.codes(elements)
    self.attributes = Self.codes(attributes)
  }

  private static func codes<Name: XMLVocabulary>(_ names: Name.Type) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.allCases.enumerated().map { ($0.element.rawValue, $0.offset) })
  }
}

/// One child of the root element with all that is in it, as flat arrays in document order.
///
/// The parser fills the same arrays again for each entry, so that a file of a hundred thousand entries costs no tree.
public struct XMLFragment: Sendable {
  public struct Element: Sendable {
    /// Position of its name in the vocabulary; nil where the format does not know it, and `spelling` says how it is
    /// written.
    public let code: Int?
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

  public struct Attribute: Sendable {
    /// As of an element.
    public let code: Int?
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
