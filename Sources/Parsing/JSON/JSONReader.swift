/// Reads JSON as RFC 8259 has it and nothing more: UTF-8, no comments, no trailing commas, no `NaN`. A byte order mark is
/// passed over. Beyond the standard, a key that stands twice in one object and a lone surrogate are errors.
///
/// The reader keeps its own stack, so that deep input cannot exhaust the program's.
public struct JSONReader {
  /// Arrays and objects within one another.
  public static let depthLimit = 256

  public static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if case .failure(let error) = TextEncoding.utf8.utf8(bytes[start...]) {
      throw JSONError(problem: .notUTF8, offset: start + error.before.count)
    }
    var reader = JSONReader(scanner: JSONScanner(bytes: bytes, position: start))
    return try reader.document()
  }

  /// An array or an object that is not closed yet.
  private struct Container {
    let offset: Int
    let isObject: Bool
    var elements: [JSONNode] = []
    var members: [JSONMember] = []
    var names: Set<String> = []
    var pending: (name: String, offset: Int)?

    var node: JSONNode { JSONNode(isObject ? .object(members) : .array(elements), offset: offset) }

    mutating func append(_ node: JSONNode) {
      if let (name, nameOffset) = pending {
        members.append(JSONMember(name: name, nameOffset: nameOffset, node: node))
        pending = nil
      } else {
        elements.append(node)
      }
    }
  }

  private var scanner: JSONScanner
  private var open: [Container] = []

  private init(scanner: JSONScanner) { self.scanner = scanner }

  private mutating func document() throws(JSONError) -> JSONNode {
    scanner.skipSpace()
    if scanner.isAtEnd { throw scanner.error(.empty) }
    while true {
      guard var finished = try beginValue() else { continue }
      while true {
        guard !open.isEmpty else {
          scanner.skipSpace()
          if !scanner.isAtEnd { throw scanner.error(.trailingText) }
          return finished
        }
        open[open.count - 1].append(finished)
        guard let closed = try afterValue() else { break }
        finished = closed
      }
    }
  }

  /// Reads a value that is no container, or opens one: then nil, unless it is empty.
  private mutating func beginValue() throws(JSONError) -> JSONNode? {
    scanner.skipSpace()
    let offset = scanner.position
    switch scanner.peek {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let isObject = scanner.peek == UInt8(ascii: "{")
      if open.count == Self.depthLimit { throw scanner.error(.tooDeep) }
      scanner.position += 1
      open.append(Container(offset: offset, isObject: isObject))
      scanner.skipSpace()
      if scanner.skip(isObject ? "}" : "]") { return open.removeLast().node }
      if isObject { try readName() }
      return nil
    default: return JSONNode(try scanner.scalar(), offset: offset)
    }
  }

  /// The container that ends after a value, or nil where the next value follows.
  private mutating func afterValue() throws(JSONError) -> JSONNode? {
    let isObject = open[open.count - 1].isObject
    scanner.skipSpace()
    if scanner.skip(",") {
      if isObject { try readName() }
      return nil
    }
    guard scanner.skip(isObject ? "}" : "]") else {
      throw scanner.unexpected(isObject ? "',' or '}'" : "',' or ']'")
    }
    return open.removeLast().node
  }

  private mutating func readName() throws(JSONError) {
    scanner.skipSpace()
    let offset = scanner.position
    guard scanner.peek == UInt8(ascii: "\"") else { throw scanner.unexpected("a name in quotation marks") }
    let name = try scanner.string()
    guard open[open.count - 1].names.insert(name).inserted else {
      throw JSONError(problem: .duplicateKey(name), offset: offset)
    }
    open[open.count - 1].pending = (name, offset)
    scanner.skipSpace()
    guard scanner.skip(":") else { throw scanner.unexpected("':'") }
  }
}
