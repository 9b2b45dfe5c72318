import CLibXML2
import Diagnostics

/// Receives the parser's callbacks. A class, since C hands back one pointer and knows no generics.
class SAXHandler {
  typealias Characters = UnsafePointer<xmlChar>
  typealias AttributeValues = UnsafeMutablePointer<Characters?>

  /// `values` holds five pointers for each of `count` attributes: name, prefix, namespace, start and end of the value.
  func startElement(
    _ localName: Characters, namespace: Characters?, declaring declarations: Int, _ count: Int,
    _ values: AttributeValues?
  ) {}
  func endElement() {}
  func text(_ characters: Characters, _ length: Int) {}
  func stop(_ rule: Rule, _ payload: KeyValuePairs<String, String>) {}

  /// Makes this the only receiver of the context's callbacks; whatever it does not take is dropped.
  func install(on context: xmlParserCtxtPtr) {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElementNs = { target, localName, _, uri, declarations, _, count, _, values in
      guard let localName else { return }
      SAXHandler.from(target)?.startElement(
        localName, namespace: uri, declaring: Int(declarations), Int(count), values)
    }
    sax.pointee.endElementNs = { target, _, _, _ in SAXHandler.from(target)?.endElement() }
    sax.pointee.characters = { target, characters, length in
      if let characters { SAXHandler.from(target)?.text(characters, Int(length)) }
    }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.internalSubset = { target, _, _, _ in SAXHandler.from(target)?.stop(.doctype, [:]) }
    sax.pointee.reference = { target, name in
      let name = name.map { String(cString: $0) } ?? ""
      SAXHandler.from(target)?.stop(.entity, ["name": name])
    }
    sax.pointee.serror = { target, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      if error.pointee.code == XML_ERR_UNDECLARED_ENTITY.rawValue, let name = error.pointee.str1 {
        SAXHandler.from(target)?.stop(.entity, ["name": String(cString: name)])
        return
      }
      let words = error.pointee.message.map { String(cString: $0) } ?? "unknown reason"
      SAXHandler.from(target)?.stop(.malformedXML, ["reason": String(words.prefix { $0 != "\n" })])
    }
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> SAXHandler? {
    pointer.map { Unmanaged<SAXHandler>.fromOpaque($0).takeUnretainedValue() }
  }
}
