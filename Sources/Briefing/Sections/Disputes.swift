import ChronologyModel

/// Dates on which sources differ, side by side.
struct DisputeView: TemplateView {
  let anchor: String
  let subject: String
  let subjectAnchor: String
  let claims: [ClaimView]

  init(_ event: Event, in context: PageContext) {
    anchor = Anchor.dispute(event: event.id.text)
    subject = event.title
    subjectAnchor = Anchor.event(event.id.text)
    claims = event.when.enumerated().map { ClaimView($0.element, isDrawn: $0.offset == 0, in: context) }
  }

  /// - Parameter row: anchor of the relation's row.
  init(_ relation: Relation, row: String?, in context: PageContext) {
    anchor = Anchor.dispute(relation: relation.id.text)
    subject = context.sentence(relation)
    subjectAnchor = row ?? anchor
    claims = relation.when.enumerated().map { ClaimView($0.element, isDrawn: $0.offset == 0, in: context) }
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "the entry's own, for links to it") { $0.anchor },
    .text("subject", "the event or relation whose date it is") { $0.subject },
    .code("subjectAnchor", "target of a link to its row") { $0.subjectAnchor },
    .views("claims", "the dates claimed, the one that is drawn first") { $0.claims },
  ]
}

struct ClaimView: TemplateView {
  let date: DateView
  let isDrawn: Bool
  let trust: TrustworthinessView?
  let citations: [CitationView]

  init(_ claim: Claim<RecordedDate>, isDrawn: Bool, in context: PageContext) {
    date = context.date(claim.value)
    self.isDrawn = isDrawn
    trust = TrustworthinessView(
      claim.standing, by: claim.attribution, claim.origin, claim.confidence, in: context.words)
    citations = context.citations(claim.citations)
  }

  static let fields: FieldTable<Self> = [
    .view("date", "the date claimed") { $0.date },
    .flag("isDrawn", "whether the figures use it") { $0.isDrawn },
    .view("trust", "how far to trust it, where that needs a word") { $0.trust },
    .views("citations", "the sources that claim it") { $0.citations },
  ]
}
