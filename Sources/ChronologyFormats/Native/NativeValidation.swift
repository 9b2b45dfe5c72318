import Diagnostics
import Parsing

/// Finds what the schema does not allow, each at its place.
enum NativeValidation {
  static func check(_ fragment: NativeFragment, under root: NativeElement, reporting fields: inout FieldReader) {
    var parents: [NativeElement?] = [root]
    for (index, element) in fragment.elements.enumerated() {
      parents.removeSubrange((element.depth + 1)...)
      if let parent = parents[element.depth] {
        checkElement(element, in: fragment, parent: parent, reporting: &fields)
      }
      if let name = element.name { checkSingleChildren(of: index, name, in: fragment, reporting: &fields) }
      parents.append(element.name)
    }
  }

  private static func checkElement(
    _ element: NativeFragment.Element, in fragment: NativeFragment, parent: NativeElement,
    reporting fields: inout FieldReader
  ) {
    let allowed = NativeRule.table[parent]?.children ?? []
    guard let name = element.name, allowed.contains(name) else {
      if NativeElement(rawValue: element.spelling) != nil {
        return fields.report(.foreignElement, ["name": element.spelling], at: element.offset)
      }
      let spelling = element.name?.rawValue ?? element.spelling
      return fields.report(
        .unknownElement, ["name": spelling, "parent": parent.rawValue],
        suggestion: DidYouMean.closest(to: spelling, in: allowed.map(\.rawValue)), at: element.offset)
    }
    checkContent(of: element, name, in: fragment, reporting: &fields)
  }

  private static func checkSingleChildren(
    of index: Int, _ name: NativeElement, in fragment: NativeFragment, reporting fields: inout FieldReader
  ) {
    guard let single = NativeRule.table[name]?.single, !single.isEmpty else { return }
    var seen: Set<NativeElement> = []
    for child in fragment.children(of: index) {
      guard let known = fragment.elements[child].name, single.contains(known), !seen.insert(known).inserted else {
        continue
      }
      fields.report(
        .repeatedElement, ["element": name.rawValue, "name": known.rawValue], at: fragment.elements[child].offset)
    }
  }

  static func checkContent(
    of element: NativeFragment.Element, _ name: NativeElement, in fragment: NativeFragment,
    reporting fields: inout FieldReader
  ) {
    guard let rule = NativeRule.table[name] else { return }
    for attribute in fragment.attributes(of: element) {
      if let known = attribute.name, rule.required.contains(known) || rule.optional.contains(known) { continue }
      let spelling = attribute.name?.rawValue ?? attribute.spelling
      fields.report(
        .unknownAttribute, ["element": name.rawValue, "name": spelling],
        suggestion: DidYouMean.closest(to: spelling, in: (rule.required + rule.optional).map(\.rawValue)),
        at: attribute.offset)
    }
    for needed in rule.required where fragment.attribute(needed, of: element) == nil {
      fields.report(.missingAttribute, ["element": name.rawValue, "name": needed.rawValue], at: element.offset)
    }
    for attribute in fragment.attributes(of: element) {
      guard let known = attribute.name, rule.ids.contains(known), !attribute.value.isIdentifier else { continue }
      fields.report(.invalidID, ["value": attribute.value], at: attribute.offset)
    }
    if !rule.holdsText, !element.text.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }),
      let start = element.text.firstIndex(where: { !$0.isWhitespace })
    {
      let stray = element.text[start...].prefix { !$0.isWhitespace }
      fields.report(.strayText, ["element": name.rawValue, "text": String(stray)], at: element.offset)
    }
  }
}

extension String {
  /// A name token of XML (1.0, fifth edition, production 7), blanks around it aside.
  var isIdentifier: Bool {
    let token = tidied.unicodeScalars
    return !token.isEmpty && token.allSatisfy(\.isNameCharacter)
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
