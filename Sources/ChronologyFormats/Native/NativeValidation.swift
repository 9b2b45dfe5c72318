import Diagnostics
import Parsing

/// Finds what the schema does not allow, each at its place.
enum NativeValidation {
  static func check(_ fragment: NativeFragment, under root: NativeElement, reporting fields: inout FieldReader) {
    var parents: [NativeElement?] = [root]
    for element in fragment.elements {
      parents.removeSubrange((element.depth + 1)...)
      if let parent = parents[element.depth] {
        checkElement(element, in: fragment, parent: parent, reporting: &fields)
      }
      parents.append(element.name)
    }
  }

  private static func checkElement(
    _ element: NativeFragment.Element, in fragment: NativeFragment, parent: NativeElement,
    reporting fields: inout FieldReader
  ) {
    let allowed = NativeRule.table[parent]?.children ?? []
    guard let name = element.name, allowed.contains(name) else {
      let spelling = element.name?.rawValue ?? element.spelling
      return fields.report(
        .unknownElement, ["name": spelling, "parent": parent.rawValue],
        suggestion: DidYouMean.closest(to: spelling, in: allowed.map(\.rawValue)), at: element.offset)
    }
    checkContent(of: element, name, in: fragment, reporting: &fields)
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
    if !rule.holdsText, let stray = element.text.split(whereSeparator: \.isWhitespace).first {
      fields.report(.strayText, ["element": name.rawValue, "text": String(stray)], at: element.offset)
    }
  }
}
