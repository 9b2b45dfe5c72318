import ChronologyModel

/// A row of the table of relations.
struct RelationView: TemplateView {
  let id: String
  let number: Int?
  let subject: String
  let object: String
  let others: [ParticipantView]
  let kind: String
  let isDirected: Bool
  let sign: RelationSign
  let date: DateView?
  let isDisputed: Bool
  let trust: TrustworthinessView?
  let description: String?
  let origin: EventLink?
  let citations: [CitationView]

  init(_ row: RelationRow, in context: PageContext) {
    let relation = row.relation
    let directed = relation.subjects.isEmpty || relation.objects.isEmpty
    let parties = relation.participants.map(\.actor.id)
    let subjects = directed ? Array(parties.prefix(1)) : relation.subjects
    let objects = directed ? Array(parties.dropFirst()) : relation.objects
    id = relation.id.text
    number = row.number
    subject = context.words.list(subjects.map(context.label))
    object = context.words.list(objects.map(context.label))
    others =
      directed
      ? []
      : relation.participants.filter { $0.role != .subject && $0.role != .object }
        .map { ParticipantView($0, in: context) }
    kind = relation.kind
    isDirected = relation.isDirected
    sign = relation.sign
    date = relation.when.first.map { context.date($0.value) }
    isDisputed = relation.isDisputed
    let isDerived = relation.derivedFrom != nil
    trust = TrustworthinessView(
      relation.standing, by: relation.attribution, isDerived ? .stated : relation.origin, relation.confidence,
      in: context.words)
    description = relation.description
    origin = relation.derivedFrom.flatMap { context.index.events[$0] }.map { EventLink($0, in: context) }
    citations = context.citations(relation.everyCitation)
  }

  static let fields: FieldTable<Self> = [
    .text("anchor", "the row's own, for links to it") { Anchor.relation($0.id) },
    .number("number", "on the diagram's edge") { $0.number },
    .text("subject", "who") { $0.subject },
    .text("kind", "does what") { $0.kind },
    .text("object", "to whom") { $0.object },
    .views("others", "who else takes part, in which part") { $0.others },
    .flag("isMutual", "whether it holds both ways") { !$0.isDirected },
    .text("sign", "co-operative, hostile or neutral") { $0.sign.rawValue },
    .view("date", "when it held, the first of several claims") { $0.date },
    .text("dispute", "target of a link to the claims, where they differ") {
      $0.isDisputed ? Anchor.dispute("relation " + $0.id) : nil
    },
    .view("trust", "how far to trust it, where that needs a word") { $0.trust },
    .text("description", "more of it") { $0.description },
    .view("origin", "the event that it was derived from") { $0.origin },
    .views("citations", "its sources") { $0.citations },
  ]
}
