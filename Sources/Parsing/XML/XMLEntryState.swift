import CLibXML2
import Diagnostics

/// Fills fragments from the parser's callbacks. Lives as long as one parse.
final class XMLEntryState<ElementName: XMLVocabulary, AttributeName: XMLVocabulary>: SAXHandler {
  typealias Fragment = XMLFragment<ElementName, AttributeName>

  private let context: xmlParserCtxtPtr
  private let namespace: String
  private let root: (Fragment) -> Void
  private let entry: (Fragment) -> Void
  private var fragment = Fragment()
  private var open: [Int] = []
  private var depth = 0
  private var elementNames = InternedNames<ElementName>()
  private var attributeNames = InternedNames<AttributeName>()
  private var namespaces: [UnsafePointer<xmlChar>: Bool] = [:]
  private(set) var problem: (rule: Rule, payload: KeyValuePairs<String, String>, offset: Int)?

  init(
    context: xmlParserCtxtPtr, namespace: String, root: @escaping (Fragment) -> Void,
    entry: @escaping (Fragment) -> Void
  ) {
    self.context = context
    self.namespace = namespace
    self.root = root
    self.entry = entry
    super.init()
    install(on: context)
  }

  override func stop(_ rule: Rule, _ payload: KeyValuePairs<String, String>) {
    if problem == nil { problem = (rule, payload, currentOffset) }
    xmlStopParser(context)
  }

  override func startElement(
    _ localName: Characters, namespace: Characters?, _ count: Int, _ values: AttributeValues?
  ) {
    depth += 1
    guard depth <= XMLLimits.depth else { return stop(.deepNesting, ["limit": "\(XMLLimits.depth)"]) }
    let offset = tagOffset
    let first = fragment.attributes.count
    for index in 0..<count { appendAttribute(values, at: 5 * index, tag: offset) }
    let name = isOurs(namespace) ? elementNames.name(localName) : nil
    open.append(fragment.elements.count)
    fragment.elements.append(
      Fragment.Element(
        name: name, spelling: name == nil ? String(cString: localName) : "", depth: max(0, depth - 2), offset: offset,
        attributes: first..<fragment.attributes.count, end: fragment.elements.count + 1))
    if depth == 1 {
      root(fragment)
      fragment.removeAll()
      open.removeAll(keepingCapacity: true)
    }
  }

  override func endElement() {
    depth -= 1
    guard let index = open.popLast() else { return }
    fragment.elements[index].end = fragment.elements.count
    if depth == 1 {
      entry(fragment)
      fragment.removeAll()
    }
  }

  override func text(_ characters: Characters, _ length: Int) {
    guard let index = open.last else { return }
    fragment.elements[index].text += String(
      decoding: UnsafeBufferPointer(start: characters, count: length), as: UTF8.self)
  }

  private func appendAttribute(_ values: AttributeValues?, at index: Int, tag: Int) {
    guard let values, let localName = values[index], let start = values[index + 3], let end = values[index + 4] else {
      return
    }
    let prefix = values[index + 1].map { String(cString: $0) + ":" }
    let name = prefix == nil ? attributeNames.name(localName) : nil
    let spelling = (prefix ?? "") + String(cString: localName)
    let known = name ?? (prefix == nil ? nil : AttributeName(rawValue: spelling))
    fragment.attributes.append(
      Fragment.Attribute(
        name: known, spelling: known == nil ? spelling : "",
        value: Self.value(UnsafeBufferPointer(start: start, count: end - start)),
        offset: offset(of: start) ?? tag))
  }

  /// libxml2 leaves each ampersand of an attribute as `&#38;`, since its own tree would read the value once more.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  private func isOurs(_ uri: Characters?) -> Bool {
    guard let uri else { return false }
    if let known = namespaces[uri] { return known }
    let ours = String(cString: uri) == namespace
    namespaces[uri] = ours
    return ours
  }

  /// Byte offset in the whole input of a pointer into the parser's buffer; nil for text that the parser copied.
  private func offset(of pointer: Characters) -> Int? {
    guard let input = context.pointee.input, let base = input.pointee.base, let end = input.pointee.end,
      pointer >= base, pointer <= end
    else { return nil }
    return Int(input.pointee.consumed) + (pointer - base)
  }

  var currentOffset: Int {
    context.pointee.input.flatMap { $0.pointee.cur }.flatMap { offset(of: $0) } ?? 0
  }

  /// Offset of the `<` of the tag that the parser stands in; an attribute's value cannot hold one.
  private var tagOffset: Int {
    guard let input = context.pointee.input, let base = input.pointee.base, var cursor = input.pointee.cur else {
      return 0
    }
    while cursor > base, cursor.pointee != UInt8(ascii: "<") { cursor -= 1 }
    return offset(of: cursor) ?? 0
  }
}

/// The parser's own copies of names, looked up once and compared as pointers from then on.
struct InternedNames<Name: XMLVocabulary> {
  private var known: [UnsafePointer<xmlChar>: Name?] = [:]
  private var last: (pointer: UnsafePointer<xmlChar>, name: Name?)?

  mutating func name(_ pointer: UnsafePointer<xmlChar>) -> Name? {
    if let last, last.pointer == pointer { return last.name }
    let name: Name?
    if let found = known[pointer] {
      name = found
    } else {
      name = Name(rawValue: String(cString: pointer))
      known[pointer] = .some(name)
    }
    last = (pointer, name)
    return name
  }
}
