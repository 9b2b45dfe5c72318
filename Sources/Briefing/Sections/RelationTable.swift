import ChronologyModel
import EDTF

/// A row of the table of relations.
struct RelationView: TemplateView {
  let anchor: String
  let edge: String?
  let actors: [String]
  let number: Int?
  let numberText: String?
  let subject: String
  let object: String
  let others: [ParticipantView]
  let kind: String
  let arrow: String?
  let isDirected: Bool
  let sign: RelationSign
  let dates: [DateView]
  let dispute: String?
  let trust: [String]
  let descriptions: [String]
  let origins: [EventLink]
  let omission: String?
  let citations: [CitationView]

  init(_ group: RelationGroup, in context: PageContext) {
    let parties = group.stated.first.map { RelationParties($0, in: context) }
    anchor = group.anchor
    edge = group.edge
    let ends = group.row.map { [$0.subject, $0.object] } ?? []
    actors = (ends.isEmpty ? group.stated.flatMap { $0.participants.map(\.actor.id) } : ends).map {
      Anchor.actor($0.text)
    }
    number = group.row?.number
    numberText = number.map(context.words.numeral)
    subject = group.row.map { context.label($0.subject) } ?? parties?.subject ?? ""
    object = group.row.map { context.label($0.object) } ?? parties?.object ?? ""
    others = parties?.others ?? []
    let relation = group.row?.kind ?? group.stated.first?.kind ?? ""
    kind = context.words.kind(of: relation)
    isDirected = group.row?.isDirected ?? group.stated.first?.isDirected ?? true
    arrow = context.words.arrow(isDirected: isDirected)
    sign = group.row?.sign ?? group.stated.first?.sign ?? .neutral
    dates = Self.dates(of: group, in: context)
    let disputed = group.stated.first(where: \.isDisputed).map { Anchor.dispute(relation: $0.id.text) }
    dispute = disputed ?? group.events.first(where: \.isDisputed).map { Anchor.dispute(event: $0.id.text) }
    trust = Self.trust(in: group, words: context.words)
    descriptions = group.stated.compactMap(\.description)
    origins = group.events.map { EventLink($0, in: context) }
    omission = group.row?.omission.map(context.words.omission)
    citations = context.citations(group.citations)
  }

  /// As the entries have them, with their spelling and calendar; each date once, in the row's order.
  private static func dates(of group: RelationGroup, in context: PageContext) -> [DateView] {
    let recorded = (group.stated.compactMap(\.when.first) + group.events.compactMap(\.when.first)).map(\.value)
    let known = Dictionary(recorded.map { ($0.date, $0) }) { first, _ in first }
    var seen: Set<EDTFDate> = []
    return ((group.row?.dates ?? []) + recorded.map(\.date)).filter { seen.insert($0).inserted }
      .map { date in known[date].map { context.date($0) } ?? context.date(date) }
  }

  /// How far to trust it, each remark once.
  private static func trust(in group: RelationGroup, words: ReportWords) -> [String] {
    let stated = group.stated.compactMap {
      TrustworthinessView($0.standing, by: $0.attribution, $0.origin, $0.confidence, in: words)
    }
    let derived = group.events.compactMap {
      TrustworthinessView($0.standing, by: $0.attribution, $0.origin, $0.confidence, in: words)
    }
    var remarks = (stated + derived).map(\.inOneLine)
    if group.stated.isEmpty, group.events.isEmpty, let row = group.row {
      let attribution = row.attributions.isEmpty ? nil : words.list(row.attributions)
      remarks = words.standing(row.standing, by: attribution).map { [$0] } ?? []
    }
    var seen: Set<String> = []
    return remarks.filter { seen.insert($0).inserted }
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "the row's own, for links to it") { $0.anchor },
    .text("number", "on the diagram's edge") { $0.numberText },
    .code("edge", "the end of the id of its edge in the diagram; none where it is not in it") { $0.edge },
    .codes("actors", "targets of links to the actors") { $0.actors },
    .text("subject", "who") { $0.subject },
    .text("kind", "does what") { $0.kind },
    .text("arrow", "between subject and object, where the kind is a noun and follows them") { $0.arrow },
    .text("object", "to whom") { $0.object },
    .views("others", "who else takes part, in which part") { $0.others },
    .flag("isMutual", "whether it holds both ways") { !$0.isDirected },
    .text("sign", "co-operative, hostile or neutral, in these words in every language") { $0.sign.rawValue },
    .flag("isDated", "whether it is known when it held") { !$0.dates.isEmpty },
    .views("dates", "when it held") { $0.dates },
    .code("dispute", "target of a link to the claims, where sources differ on a date") { $0.dispute },
    .texts("trust", "how far to trust it, where that needs a word") { $0.trust },
    .texts("descriptions", "more of it") { $0.descriptions },
    .views("origins", "the events that it was derived from") { $0.origins },
    .text("omission", "why the diagram does not have it") { $0.omission },
    .views("citations", "its sources") { $0.citations },
  ]
}
