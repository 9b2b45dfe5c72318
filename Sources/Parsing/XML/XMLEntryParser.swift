import CLibXML2
import Diagnostics

/// Reads an XML document entry by entry over libxml2's SAX2 interface, safely: no DTD, no entity, no network, no file.
public struct XMLEntryParser<ElementName: XMLVocabulary, AttributeName: XMLVocabulary> {
  public typealias Fragment = XMLFragment<ElementName, AttributeName>

  /// The namespace that every element must have.
  public let namespace: String

  public init(namespace: String) { self.namespace = namespace }

  /// Decodes `bytes` and hands out the root's start tag (a fragment of one element), then each child of the root.
  ///
  /// - Returns: the decoded text, and what was wrong with it; entries before an error have been handed out.
  public func parse(
    _ bytes: [UInt8], name: String, root: (Fragment) -> Void, entry: (Fragment) -> Void
  ) -> (text: SourceText, findings: [Diagnostic]) {
    switch decode(bytes, name: name) {
    case .failure(let failure): return (SourceText(name: name, bytes: bytes), [failure.diagnostic])
    case .success(let text):
      if text.bytes.isEmpty { return (text, [Diagnostic(.emptyInput, at: text.location(at: 0))]) }
      if let (limit, offset) = XMLLimits.violation(in: text.bytes) {
        return (text, [Diagnostic(.hugeTag, ["limit": limit], at: text.location(at: offset))])
      }
      return (text, read(text, root: root, entry: entry))
    }
  }

  private struct Failure: Error { let diagnostic: Diagnostic }

  private func decode(_ bytes: [UInt8], name: String) -> Result<SourceText, Failure> {
    let mark = TextEncoding.byteOrderMark(of: bytes)
    let body = bytes[(mark?.length ?? 0)...]
    var encoding = mark?.encoding ?? .utf8
    if mark == nil, let declared = XMLDeclaration.encoding(of: body) {
      guard let known = TextEncoding.names[declared.lowercased()] else {
        let place = SourceText(name: name, bytes: bytes).location(at: 0)
        return .failure(Failure(diagnostic: Diagnostic(.unknownEncoding, ["encoding": declared], at: place)))
      }
      encoding = known
    }
    return encoding.utf8(body).map { SourceText(name: name, bytes: $0) }.mapError { error in
      let place = SourceText(name: name, bytes: bytes).location(at: error.offset)
      return Failure(diagnostic: Diagnostic(.badEncoding, ["encoding": encoding.rawValue], at: place))
    }
  }

  private func read(
    _ text: SourceText, root: (Fragment) -> Void, entry: (Fragment) -> Void
  ) -> [Diagnostic] {
    XMLLibrary.initialise
    guard let context = xmlNewParserCtxt() else {
      return [Diagnostic(.malformedXML, ["reason": "out of memory"])]
    }
    defer { xmlFreeParserCtxt(context) }
    return withoutActuallyEscaping(root) { root in
      withoutActuallyEscaping(entry) { entry in
        let state = XMLEntryState<ElementName, AttributeName>(
          context: context, namespace: namespace, root: root, entry: entry)
        let options =
          XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
          | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        text.bytes.withUnsafeBytes { buffer in
          let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          let document = xmlCtxtReadMemory(context, start, Int32(buffer.count), nil, nil, Int32(options))
          if let document { xmlFreeDoc(document) }
        }
        return state.problem.map { [Diagnostic($0.rule, $0.payload, at: text.location(at: $0.offset))] } ?? []
      }
    }
  }
}

enum XMLLibrary {
  /// Once in a process, before any thread parses.
  static let initialise: Void = chronograph_xml_initialise()
}
