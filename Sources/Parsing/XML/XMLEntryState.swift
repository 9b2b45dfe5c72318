import CLibXML2
import Diagnostics

/// Fills fragments from the parser's callbacks. Lives as long as one parse.
struct XMLEntryState {
  typealias Fragment = XMLFragment
  typealias Characters = SAXHandler.Characters
  /// Five pointers for each attribute: name, prefix, namespace, start and end of the value.
  typealias AttributeValues = SAXHandler.AttributeValues

  private let context: xmlParserCtxtPtr
  /// The whole input.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let namespaces: Set<String>
  private let containers: Set<Int>
  private let root: (Fragment) -> Void
  private let entry: (Fragment) -> Void
  private var fragment: Fragment
  private var open: [Int] = []
  private var depth = 0
  /// Of the innermost container that is open; 1 for the root.
  private var containerDepth = 0
  /// Namespaces that each open element declares, and how many these are.
  private var declared: [Int] = []
  private var declaredCount = 0
  private var entryCount = 0
  private var elementNames: InternedNames
  private var attributeNames: InternedNames
  /// The namespace that was seen last, of which the parser keeps one copy, and whether it is ours.
  private var lastNamespace: (uri: Characters, isOurs: Bool)?
  /// The first text directly in the root or in a container.
  private(set) var rootText: (text: String, offset: Int)?
  private(set) var problem: (rule: Rule, payload: KeyValuePairs<String, String>, offset: Int)?

  /// - Parameter bytes: those of `text`, which outlive this.
  init(
    context: xmlParserCtxtPtr, text: SourceText, bytes: UnsafeBufferPointer<UInt8>, namespaces: Set<String>,
    names: XMLNames, containers: Set<Int>, root: @escaping (Fragment) -> Void, entry: @escaping (Fragment) -> Void
  ) {
    self.context = context
    self.bytes = bytes
    fragment = Fragment(of: text.bytes)
    self.namespaces = namespaces
    self.containers = containers
    elementNames = InternedNames(names.elements)
    attributeNames = InternedNames(names.attributes)
    self.root = root
    self.entry = entry
  }

  mutating func stop(_ rule: Rule, _ payload: KeyValuePairs<String, String>) {
    if problem == nil { problem = (rule, payload, currentOffset) }
    xmlStopParser(context)
  }

  mutating func startElement(
    _ localName: Characters, namespace: Characters?, declaring declarations: Int, _ count: Int,
    _ values: AttributeValues?
  ) {
    depth += 1
    declared.append(declarations)
    declaredCount += declarations
    guard staysWithinLimits() else { return }
    let offset = tagOffset(values, count)
    let first = fragment.attributes.count
    appendAttributes(values, count, tag: offset)
    let code = isOurs(namespace) ? elementNames.code(localName) : nil
    let spelling = code == nil ? fragment.bytes.append(String(cString: localName).utf8) : .none
    let index = fragment.elements.count
    fragment.elements.append(
      Fragment.Element(
        code: code, parent: open.last, offset: offset, attributes: first..<fragment.attributes.count, end: index + 1,
        spelling: spelling))
    open.append(index)
    if depth == 1 || depth == containerDepth + 1 && code.map(containers.contains) == true {
      containerDepth = depth
      root(fragment)
      fragment.removeAll()
      open.removeAll(keepingCapacity: true)
    }
  }

  mutating func endElement() {
    if depth == containerDepth { containerDepth -= 1 }
    depth -= 1
    declaredCount -= declared.popLast() ?? 0
    guard let index = open.popLast() else { return }
    fragment.elements[index].end = fragment.elements.count
    if depth == containerDepth {
      entryCount += 1
      entry(fragment)
      fragment.removeAll()
    }
  }

  mutating func text(_ characters: Characters, _ length: Int) {
    let text = UnsafeBufferPointer(start: characters, count: length)
    if let index = open.last {
      if !fragment.elements[index].hasText, text.allSatisfy({ $0 <= UInt8(ascii: " ") }) { return }
      let place = offset(of: characters).map { TextSpan($0..<$0 + length) } ?? fragment.bytes.append(text)
      fragment.append(place, toElement: index)
    } else if rootText == nil, let first = text.firstIndex(where: { $0 > UInt8(ascii: " ") }) {
      let place = offset(of: characters).map { $0 + first } ?? currentOffset
      rootText = (String(decoding: text[first...].prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self), place)
    }
  }

  private mutating func staysWithinLimits() -> Bool {
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

  private mutating func appendAttributes(_ values: AttributeValues?, _ count: Int, tag: Int) {
    guard let values else { return }
    var scanned: [Range<Int>]?
    for index in 0..<count {
      guard let name = values[5 * index], let start = values[5 * index + 3], let end = values[5 * index + 4] else {
        continue
      }
      let prefix = values[5 * index + 1]
      if let place = offset(of: start) {
        append(name, prefix: prefix, TextSpan(place..<place + (end - start)), at: place, isVerbatim: true)
      } else {
        let found = scanned ?? XMLTagScanner(bytes, from: tag).values
        scanned = found
        let place = found.indices.contains(index) ? found[index] : tag..<tag
        let value = rewritten(UnsafeBufferPointer(start: start, count: end - start))
        append(name, prefix: prefix, value, at: place.lowerBound, isVerbatim: place.count == value.count)
      }
    }
  }

  private mutating func append(
    _ localName: Characters, prefix: Characters?, _ value: TextSpan, at offset: Int, isVerbatim: Bool
  ) {
    var code: Int?
    var spelling = TextSpan.none
    if let prefix {
      let name = String(cString: prefix) + ":" + String(cString: localName)
      code = attributeNames.code(of: name)
      if code == nil { spelling = fragment.bytes.append(name.utf8) }
    } else {
      code = attributeNames.code(localName)
      if code == nil { spelling = fragment.bytes.append(String(cString: localName).utf8) }
    }
    fragment.attributes.append(
      Fragment.Attribute(code: code, value: value, offset: offset, isVerbatim: isVerbatim, spelling: spelling))
  }

  /// libxml2 leaves each ampersand of an attribute as `&#38;`, since its own tree would read the value once more.
  private mutating func rewritten(_ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan {
    guard bytes.contains(UInt8(ascii: "&")) else { return fragment.bytes.append(bytes) }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "&#38;", omittingEmptySubsequences: false)
    return fragment.bytes.append(parts.joined(separator: "&").utf8)
  }

  private mutating func isOurs(_ uri: Characters?) -> Bool {
    guard let uri else { return namespaces.contains("") }
    if let lastNamespace, lastNamespace.uri == uri { return lastNamespace.isOurs }
    let isOurs = namespaces.contains(String(cString: uri))
    lastNamespace = (uri, isOurs)
    return isOurs
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
  private func tagOffset(_ values: AttributeValues?, _ count: Int) -> Int {
    guard let input = context.pointee.input, let base = input.pointee.base, var cursor = input.pointee.cur else {
      return 0
    }
    // The first value is nearer to it, where the parser has not copied it.
    if count > 0, let value = values?[3], value > base, value < cursor { cursor = value }
    while cursor > base, cursor.pointee != UInt8(ascii: "<") { cursor -= 1 }
    return offset(of: cursor) ?? 0
  }
}
