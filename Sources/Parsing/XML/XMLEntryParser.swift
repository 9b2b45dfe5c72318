import CLibXML2
import Diagnostics

/// Reads an XML document entry by entry over libxml2's SAX2 interface, safely: no DTD, no entity, no network, no file.
public struct XMLEntryParser: Sendable {
  public typealias Fragment = XMLFragment

  /// The namespaces of which an element must have one; "" for elements without.
  public let namespaces: Set<String>
  public let names: XMLNames
  private let containers: Set<Int>

  /// - Parameter containers: elements that are, in the root or in one another, too large to be kept whole: their children
  ///   are handed out one by one like those of the root.
  public init(namespaces: Set<String>, names: XMLNames, containers: Set<String> = []) {
    self.namespaces = namespaces
    self.names = names
    self.containers = Set(containers.compactMap { names.elements[$0] })
  }

  /// Decodes `bytes` and hands out the root's start tag (a fragment of one element), then each child of the root.
  ///
  /// - Parameters:
  ///   - root: takes the start tag of the root, and that of each container.
  ///   - rootText: takes the first word that stands directly in the root or in a container, and its offset.
  /// - Returns: the decoded text, and what was wrong with it; entries before an error have been handed out.
  public func parse(
    _ bytes: [UInt8], name: String, root: (Fragment) -> Void, entry: (Fragment) -> Void,
    rootText: (String, Int) -> Void = { _, _ in }
  ) -> (text: SourceText, findings: [Diagnostic]) {
    switch decode(bytes, name: name) {
    case .failure(let failure): return (SourceText(name: name, bytes: []), [failure.diagnostic])
    case .success(let text):
      if text.bytes.isEmpty { return (text, [Diagnostic(.emptyInput, at: text.location(at: 0))]) }
      guard text.bytes.count <= Int32.max else { return (text, [Diagnostic(.hugeText, at: text.location(at: 0))]) }
      if let (limit, offset) = XMLLimits.violation(in: text.bytes) {
        return (text, [Diagnostic(.hugeTag, ["limit": limit], at: text.location(at: offset))])
      }
      return (text, read(text, root: root, entry: entry, rootText: rootText))
    }
  }

  private struct Failure: Error { let diagnostic: Diagnostic }

  private func decode(_ bytes: [UInt8], name: String) -> Result<SourceText, Failure> {
    let mark = TextEncoding.byteOrderMark(of: bytes)
    let body = bytes[(mark?.length ?? 0)...]
    var encoding = mark?.encoding ?? .utf8
    if mark == nil, let declared = XMLDeclaration.encoding(of: body) {
      guard let known = TextEncoding.names[declared.lowercased()] else {
        let place = SourceLocation(file: name, line: 1, column: 1)
        return .failure(Failure(diagnostic: Diagnostic(.unknownEncoding, ["encoding": declared], at: place)))
      }
      encoding = known
    }
    return encoding.utf8(body).map { SourceText(name: name, bytes: $0) }
      .mapError { Failure(diagnostic: $0.diagnostic(in: name)) }
  }

  private func read(
    _ text: SourceText, root: (Fragment) -> Void, entry: (Fragment) -> Void, rootText: (String, Int) -> Void
  ) -> [Diagnostic] {
    XMLLibrary.initialise
    guard let context = xmlNewParserCtxt() else {
      return [Diagnostic(.malformedXML, ["reason": "out of memory"])]
    }
    defer { xmlFreeParserCtxt(context) }
    return withoutActuallyEscaping(root) { root in
      withoutActuallyEscaping(entry) { entry in
        text.bytes.withUnsafeBufferPointer { bytes in
          var state = XMLEntryState(
            context: context, text: text, bytes: bytes, namespaces: namespaces, names: names, containers: containers,
            root: root, entry: entry)
          withUnsafeMutablePointer(to: &state) {
            SAXHandler.install($0, on: context)
            XMLInput.parse(bytes, with: context)
          }
          if let (word, offset) = state.rootText { rootText(word, offset) }
          return state.problem.map { [Diagnostic($0.rule, $0.payload, at: text.location(at: $0.offset))] } ?? []
        }
      }
    }
  }
}

enum XMLLibrary {
  /// Once in a process, before any thread parses.
  static let initialise: Void = chronograph_xml_initialise()
}
