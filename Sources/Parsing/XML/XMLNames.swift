import CLibXML2

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

/// The parser's own copies of names, of which it makes one for each name: those met last are known by their address.
struct InternedNames {
  private let codes: [String: Int]
  private var recent: [(name: UnsafePointer<xmlChar>?, code: Int?)] = Array(repeating: (nil, nil), count: 256)

  init(_ codes: [String: Int]) { self.codes = codes }

  mutating func code(_ name: UnsafePointer<xmlChar>) -> Int? {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the top eight bits.
    let slot = Int((UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if recent[slot].name != name { recent[slot] = (name, codes[String(cString: name)]) }
    return recent[slot].code
  }

  func code(of name: String) -> Int? { codes[name] }
}
