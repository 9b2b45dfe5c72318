import Parsing

/// The namespace of the native format.
public enum NativeFormat {
  public static let namespace = "urn:chronograph:1"
}

enum NativeElement: String, XMLVocabulary {
  case chronology, summary, caption, source, actor, place, event, relation
  case alias, description, title, when, participant, begins, ends, figure, tag, attribute, cite
  case fact, judgement
  case bottomLine = "bottom-line", wouldChange = "would-change"
  case memberOf = "member-of"
  case leadsTo = "leads-to"
}

enum NativeAttribute: String, XMLVocabulary {
  case id, title, subtitle, author, version, language = "xml:lang", asOf = "as-of"
  case publisher, date, url, archive, accessed, reliability
  case name, short, kind, when, actor, within
  case category, importance, place, relation, status
  case standing, attributedTo = "attributed-to", confidence, origin
  case edtf, asWritten = "as-written", calendar
  case role, event, low, best, high, unit
  case source, locator = "at", credibility
  case subject, object, sign, directed
  case labelSide = "label-side", labelBreak = "label-break"
}

typealias NativeFragment = XMLFragment

extension NativeFormat {
  static let parser = XMLEntryParser(
    namespaces: [namespace], names: XMLNames(NativeElement.self, NativeAttribute.self))
}

extension NativeElement {
  fileprivate static let byCode = allCases
}

extension NativeAttribute {
  fileprivate static let byCode = allCases
}

extension XMLFragment.Element {
  /// Nil where the native format does not know the element.
  var name: NativeElement? { code.map { NativeElement.byCode[$0] } }
}

extension XMLFragment.Attribute {
  var name: NativeAttribute? { code.map { NativeAttribute.byCode[$0] } }
}

extension XMLFragment {
  func attribute(_ name: NativeAttribute, of element: Element) -> Attribute? {
    for index in element.attributes where attributes[index].name == name { return attributes[index] }
    return nil
  }
}
