import Diagnostics
import Parsing

/// Finds what the schema does not allow, each at its place.
enum NativeValidation {
  static func check(_ fragment: NativeFragment, under root: NativeElement, reporting fields: inout FieldReader) {
    for index in fragment.elements.indices {
      let element = fragment.elements[index]
      if let parent = element.parent.map({ fragment.elements[$0].name }) ?? root {
        checkElement(element, in: fragment, parent: parent, reporting: &fields)
      }
      if let name = element.name {
        checkSingleChildren(of: NativeEntry(fragment: fragment, index: index), name, reporting: &fields)
      }
    }
  }

  private static func checkElement(
    _ element: NativeFragment.Element, in fragment: NativeFragment, parent: NativeElement,
    reporting fields: inout FieldReader
  ) {
    let allowed = NativeRule.of(parent).children
    if let code = element.code, let name = element.name, allowed.contains(code) {
      return checkContent(of: element, name, in: fragment, reporting: &fields)
    }
    let spelling = element.name?.rawValue ?? fragment.spelling(of: element)
    if element.name == nil, NativeElement(rawValue: spelling) != nil {
      return fields.report(.foreignElement, ["name": spelling], at: element.offset)
    }
    fields.report(
      .unknownElement, ["name": spelling, "parent": parent.rawValue],
      suggestion: DidYouMean.closest(to: spelling, in: allowed.names.map(\.rawValue)), at: element.offset)
  }

  private static func checkSingleChildren(
    of entry: NativeEntry, _ name: NativeElement, reporting fields: inout FieldReader
  ) {
    let single = NativeRule.of(name).single
    guard !single.isEmpty else { return }
    var seen = CodeSet()
    entry.forEachChild { child in
      guard let code = child.code, let known = child.name, single.contains(code), !seen.insert(code) else { return }
      fields.report(.repeatedElement, ["element": name.rawValue, "name": known.rawValue], at: child.offset)
    }
  }

  static func checkContent(
    of element: NativeFragment.Element, _ name: NativeElement, in fragment: NativeFragment,
    reporting fields: inout FieldReader
  ) {
    let rule = NativeRule.of(name)
    for index in element.attributes {
      let attribute = fragment.attributes[index]
      if let code = attribute.code, rule.attributes.contains(code) { continue }
      let spelling = attribute.name?.rawValue ?? fragment.spelling(of: attribute)
      fields.report(
        .unknownAttribute, ["element": name.rawValue, "name": spelling],
        suggestion: DidYouMean.closest(to: spelling, in: rule.attributes.names.map(\.rawValue)), at: attribute.offset)
    }
    for needed in rule.required where fragment.attribute(needed, of: element) == nil {
      fields.report(.missingAttribute, ["element": name.rawValue, "name": needed.rawValue], at: element.offset)
    }
    for index in element.attributes {
      let attribute = fragment.attributes[index]
      guard let code = attribute.code, rule.ids.contains(code), !fragment.isIdentifier(attribute) else { continue }
      fields.report(.invalidID, ["value": fragment.value(of: attribute)], at: attribute.offset)
    }
    if !rule.holdsText, element.hasText, let stray = fragment.text(of: element).firstWord {
      fields.report(.strayText, ["element": name.rawValue, "text": stray], at: element.offset)
    }
  }
}

extension NativeFragment {
  fileprivate func isIdentifier(_ attribute: Attribute) -> Bool {
    withValue(of: attribute, \.isPlainIdentifier) || value(of: attribute).isIdentifier
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it is an identifier in letters of ASCII, as most are.
  fileprivate var isPlainIdentifier: Bool {
    for byte in self {
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      let isDigitOrColon = byte &- UInt8(ascii: "0") <= 10
      guard isLetter || isDigitOrColon || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") else { return false }
    }
    return !isEmpty
  }
}

extension String {
  /// A name token of XML (1.0, fifth edition, production 7), blanks around it aside.
  var isIdentifier: Bool {
    let token = tidied.unicodeScalars
    return !token.isEmpty && token.allSatisfy(\.isNameCharacter)
  }

  fileprivate var firstWord: String? {
    let word = drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
    return word.isEmpty ? nil : String(word)
  }
}

extension Unicode.Scalar {
  /// Production 4a.
  fileprivate var isNameCharacter: Bool {
    switch value {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0xB7, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF:
      true
    default: false
    }
  }
}
