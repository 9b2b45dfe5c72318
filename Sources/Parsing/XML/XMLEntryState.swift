import CLibXML2
import Diagnostics

/// Fills fragments from the parser's callbacks. Lives as long as one parse.
final class XMLEntryState<ElementName: XMLVocabulary, AttributeName: XMLVocabulary>: SAXHandler {
  typealias Fragment = XMLFragment<ElementName, AttributeName>

  private let context: xmlParserCtxtPtr
  /// The whole input.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let namespace: String
  private let root: (Fragment) -> Void
  private let entry: (Fragment) -> Void
  private var fragment = Fragment()
  private var open: [Int] = []
  private var depth = 0
  /// Namespaces that each open element declares, and how many these are.
  private var declared: [Int] = []
  private var declaredCount = 0
  private var entryCount = 0
  private var elementNames = InternedNames<ElementName>()
  private var attributeNames = InternedNames<AttributeName>()
  private var namespaces: [UnsafePointer<xmlChar>: Bool] = [:]
  /// The first text directly in the root.
  private(set) var rootText: (text: String, offset: Int)?
  private(set) var problem: (rule: Rule, payload: KeyValuePairs<String, String>, offset: Int)?

  init(
    context: xmlParserCtxtPtr, bytes: UnsafeBufferPointer<UInt8>, namespace: String,
    root: @escaping (Fragment) -> Void, entry: @escaping (Fragment) -> Void
  ) {
    self.context = context
    self.bytes = bytes
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
    _ localName: Characters, namespace: Characters?, declaring declarations: Int, _ count: Int,
    _ values: AttributeValues?
  ) {
    depth += 1
    declared.append(declarations)
    declaredCount += declarations
    guard isWithinLimits else { return }
    let offset = tagOffset
    let first = fragment.attributes.count
    appendAttributes(values, count, tag: offset)
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
    declaredCount -= declared.popLast() ?? 0
    guard let index = open.popLast() else { return }
    fragment.elements[index].end = fragment.elements.count
    if depth == 1 {
      entryCount += 1
      entry(fragment)
      fragment.removeAll()
    }
  }

  override func text(_ characters: Characters, _ length: Int) {
    let text = UnsafeBufferPointer(start: characters, count: length)
    if let index = open.last {
      fragment.elements[index].text += String(decoding: text, as: UTF8.self)
    } else if rootText == nil, let first = text.firstIndex(where: { $0 > UInt8(ascii: " ") }) {
      let place = offset(of: characters).map { $0 + first } ?? currentOffset
      rootText = (String(decoding: text[first...].prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self), place)
    }
  }

  private var isWithinLimits: Bool {
    if depth > XMLLimits.depth {
      stop(.deepNesting, ["limit": "\(XMLLimits.depth)"])
    } else if entryCount >= XMLLimits.entries {
      stop(.tooManyEntries, ["limit": "\(XMLLimits.entries)"])
    } else if declaredCount > XMLLimits.namespaces {
      stop(.manyNamespaces, ["limit": "\(XMLLimits.namespaces)"])
    } else if fragment.elements.count >= XMLLimits.entry || fragment.attributes.count >= XMLLimits.entry {
      stop(.hugeEntry, ["limit": "\(XMLLimits.entry)"])
    } else {
      return true
    }
    return false
  }

  private func appendAttributes(_ values: AttributeValues?, _ count: Int, tag: Int) {
    guard let values else { return }
    var scanned: [Range<Int>]?
    for index in 0..<count {
      guard let localName = values[5 * index], let start = values[5 * index + 3], let end = values[5 * index + 4] else {
        continue
      }
      let length = end - start
      var place = offset(of: start).map { $0..<$0 + length }
      if place == nil {
        let found = scanned ?? XMLTagScanner(bytes, from: tag).values
        scanned = found
        place = found.indices.contains(index) ? found[index] : nil
      }
      let value = Self.value(UnsafeBufferPointer(start: start, count: length))
      let isVerbatim = place?.count == value.utf8.count
      append(localName, prefix: values[5 * index + 1], value, at: place ?? tag..<tag, isVerbatim: isVerbatim)
    }
  }

  private func append(
    _ localName: Characters, prefix: Characters?, _ value: String, at place: Range<Int>, isVerbatim: Bool
  ) {
    var name: AttributeName?
    var spelling = ""
    if let prefix {
      spelling = String(cString: prefix) + ":" + String(cString: localName)
      name = AttributeName(rawValue: spelling)
    } else {
      name = attributeNames.name(localName)
      if name == nil { spelling = String(cString: localName) }
    }
    fragment.attributes.append(
      Fragment.Attribute(
        name: name, spelling: name == nil ? spelling : "", value: value, offset: place.lowerBound,
        isVerbatim: isVerbatim))
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
