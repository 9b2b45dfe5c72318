import Parsing

/// The namespace of the native format.
public enum NativeFormat {
  public static let namespace = "urn:chronograph:1"
}

enum NativeElement: String, XMLVocabulary {
  case chronology, summary, caption, source, actor, place, event, relation
  case alias, description, title, when, participant, begins, ends, figure, tag, cite
  case memberOf = "member-of"
  case leadsTo = "leads-to"
}

enum NativeAttribute: String, XMLVocabulary {
  case id, title, subtitle, author, language = "xml:lang", asOf = "as-of"
  case publisher, date, url, archive, accessed, reliability
  case name, short, kind, when, actor, within
  case category, importance, place, relation, status
  case standing, attributedTo = "attributed-to", confidence, origin
  case edtf, asWritten = "as-written", calendar
  case role, event, low, best, high, unit
  case source, locator = "at", credibility
  case subject, object, sign, directed
}

typealias NativeFragment = XMLFragment

extension NativeFormat {
  static let parser = XMLEntryParser(
    namespace: namespace, names: XMLNames(NativeElement.self, NativeAttribute.self))
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

/// What may stand in an element: the schema, `chronology.rnc`, as the reader asks it.
/// A class, since it is asked for each element and a copy costs more than the question.
final class NativeRule: Sendable {
  let required: [NativeAttribute]
  let optional: [NativeAttribute]
  let children: [NativeElement]
  /// Children of which there may be one.
  let single: [NativeElement]
  /// Attributes whose value is an id.
  let ids: [NativeAttribute]
  let holdsText: Bool

  init(
    _ required: [NativeAttribute] = [], optional: [NativeAttribute] = [], children: [NativeElement] = [],
    single: [NativeElement] = [], ids: [NativeAttribute] = [], text: Bool = false
  ) {
    self.required = required
    self.optional = optional
    self.children = single + children
    self.single = single
    self.ids = ids
    holdsText = text
  }

  private static let claim: [NativeAttribute] = [.standing, .attributedTo, .confidence, .origin]
  private static let text = NativeRule(text: true)

  static let table: [NativeElement: NativeRule] = [
    .chronology: NativeRule(
      [.title], optional: [.subtitle, .author, .asOf, .language],
      children: [.source, .actor, .place, .event, .relation], single: [.summary, .caption]),
    .summary: text, .caption: text, .alias: text, .description: text, .title: text, .tag: text,
    .source: NativeRule(
      [.id, .title], optional: [.publisher, .author, .date, .url, .archive, .accessed, .reliability],
      ids: [.id]),
    .actor: NativeRule(
      [.id, .name], optional: [.short, .kind, .when], children: [.alias, .memberOf, .cite], single: [.description],
      ids: [.id]),
    .memberOf: NativeRule([.actor], optional: [.when], ids: [.actor]),
    .place: NativeRule([.id, .name], optional: [.within], children: [.alias], ids: [.id, .within]),
    .cite: NativeRule([.source], optional: [.locator, .credibility], ids: [.source]),
    .when: NativeRule([.edtf], optional: [.asWritten, .calendar] + claim, children: [.cite]),
    .participant: NativeRule([.actor], optional: [.role], ids: [.actor]),
    .event: NativeRule(
      [.id], optional: [.when, .kind, .category, .importance, .short, .place, .relation, .status] + claim,
      children: [.when, .participant, .leadsTo, .begins, .ends, .figure, .tag, .cite],
      single: [.title, .description], ids: [.id]),
    .leadsTo: NativeRule([.event], ids: [.event]), .begins: NativeRule([.relation], ids: [.relation]),
    .ends: NativeRule([.relation], ids: [.relation]),
    .figure: NativeRule([.name], optional: [.low, .best, .high, .unit], children: [.cite]),
    .relation: NativeRule(
      [.id, .kind], optional: [.subject, .object, .when, .sign, .directed] + claim,
      children: [.participant, .when, .cite], single: [.description], ids: [.id, .subject, .object]),
  ]
}
