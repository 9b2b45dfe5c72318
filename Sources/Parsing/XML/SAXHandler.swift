import CLibXML2
import Diagnostics

/// Hands the parser's callbacks on to the state of a parse, for which C keeps one pointer.
enum SAXHandler {
  typealias Characters = UnsafePointer<xmlChar>
  typealias AttributeValues = UnsafeMutablePointer<Characters?>

  /// Makes the state, which must outlive the parse, the only receiver of the context's callbacks; whatever it does not
  /// take is dropped.
  static func install(_ state: UnsafeMutablePointer<XMLEntryState>, on context: xmlParserCtxtPtr) {
    context.pointee.userData = UnsafeMutableRawPointer(state)
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElementNs = { target, localName, _, uri, declarations, _, count, _, values in
      guard let localName else { return }
      SAXHandler.state(target)?.pointee.startElement(
        localName, namespace: uri, declaring: Int(declarations), Int(count), values)
    }
    sax.pointee.endElementNs = { target, _, _, _ in SAXHandler.state(target)?.pointee.endElement() }
    sax.pointee.characters = { target, characters, length in
      if let characters { SAXHandler.state(target)?.pointee.text(characters, Int(length)) }
    }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.internalSubset = { target, _, _, _ in SAXHandler.state(target)?.pointee.stop(.doctype, [:]) }
    sax.pointee.reference = { target, name in
      let name = name.map { String(cString: $0) } ?? ""
      SAXHandler.state(target)?.pointee.stop(.entity, ["name": name])
    }
    sax.pointee.serror = { target, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      if error.pointee.code == XML_ERR_UNDECLARED_ENTITY.rawValue, let name = error.pointee.str1 {
        SAXHandler.state(target)?.pointee.stop(.entity, ["name": String(cString: name)])
        return
      }
      let words = error.pointee.message.map { String(cString: $0) } ?? "unknown reason"
      SAXHandler.state(target)?.pointee.stop(.malformedXML, ["reason": String(words.prefix { $0 != "\n" })])
    }
  }

  private static func state(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEntryState>? {
    pointer?.assumingMemoryBound(to: XMLEntryState.self)
  }
}
