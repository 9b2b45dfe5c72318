import Parsing

/// What may stand in an element: the schema, `chronology.rnc`, as the reader asks it.
/// A class, since it is asked for each element and a copy costs more than the question.
final class NativeRule: Sendable {
  let required: [NativeAttribute]
  let attributes: NameList<NativeAttribute>
  let children: NameList<NativeElement>
  /// Children of which there may be one.
  let single: NameList<NativeElement>
  /// Attributes whose value is an id.
  let ids: NameList<NativeAttribute>
  let holdsText: Bool

  private init(
    _ required: [NativeAttribute] = [], optional: [NativeAttribute] = [], children: [NativeElement] = [],
    single: [NativeElement] = [], ids: [NativeAttribute] = [], text: Bool = false
  ) {
    self.required = required
    attributes = NameList(required + optional)
    self.children = NameList(single + children)
    self.single = NameList(single)
    self.ids = NameList(ids)
    holdsText = text
  }

  static func of(_ element: NativeElement) -> NativeRule {
    switch element {
    case .chronology: chronology
    case .summary, .caption, .alias, .description, .title, .tag: text
    case .source: source
    case .actor: actor
    case .attribute: attribute
    case .bottomLine: bottomLine
    case .fact, .wouldChange: statement
    case .judgement: judgement
    case .memberOf: memberOf
    case .place: place
    case .cite: cite
    case .when: when
    case .participant: participant
    case .event: event
    case .leadsTo: leadsTo
    case .begins, .ends: changedRelation
    case .figure: figure
    case .relation: relation
    }
  }

  private static let claim: [NativeAttribute] = [.standing, .attributedTo, .confidence, .origin]

  private static let text = NativeRule(text: true)
  private static let attribute = NativeRule([.name], text: true)
  private static let chronology = NativeRule(
    [.title], optional: [.subtitle, .author, .version, .asOf, .language],
    children: [.source, .actor, .place, .event, .relation], single: [.summary, .bottomLine, .caption])
  private static let bottomLine = NativeRule(children: [.fact, .judgement, .wouldChange])
  private static let statement = NativeRule(children: [.cite], text: true)
  private static let judgement = NativeRule(optional: [.confidence], children: [.cite], text: true)
  private static let source = NativeRule(
    [.id, .title], optional: [.publisher, .author, .date, .url, .archive, .accessed, .reliability], ids: [.id])
  private static let actor = NativeRule(
    [.id, .name], optional: [.short, .kind, .when], children: [.alias, .memberOf, .attribute, .cite],
    single: [.description],
    ids: [.id])
  private static let memberOf = NativeRule([.actor], optional: [.when], ids: [.actor])
  private static let place = NativeRule([.id, .name], optional: [.within], children: [.alias], ids: [.id, .within])
  private static let cite = NativeRule([.source], optional: [.locator, .credibility], ids: [.source])
  private static let when = NativeRule([.edtf], optional: [.asWritten, .calendar] + claim, children: [.cite])
  private static let participant = NativeRule([.actor], optional: [.role], ids: [.actor])
  private static let event = NativeRule(
    [.id],
    optional: [.when, .kind, .category, .importance, .short, .place, .relation, .status, .labelSide, .labelBreak]
      + claim,
    children: [.when, .participant, .leadsTo, .begins, .ends, .figure, .tag, .attribute, .cite],
    single: [.title, .description], ids: [.id])
  private static let leadsTo = NativeRule([.event], ids: [.event])
  private static let changedRelation = NativeRule([.relation], ids: [.relation])
  private static let figure = NativeRule([.name], optional: [.low, .best, .high, .unit], children: [.cite])
  private static let relation = NativeRule(
    [.id, .kind], optional: [.subject, .object, .when, .sign, .directed] + claim,
    children: [.participant, .when, .attribute, .cite], single: [.description], ids: [.id, .subject, .object])
}
