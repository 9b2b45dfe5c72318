import ChronologyModel

/// What rests on little: no source at all, one source, or nobody's review.
struct SupportView: TemplateView {
  let unsourced: [EventLink]
  let unsourcedRelations: [String]
  let singleSource: [SingleSourceView]
  let singleSourceCount: String
  let singleSourceEvents: Int
  let drafts: [EventLink]

  /// Nil where nothing does.
  init?(in context: PageContext) {
    unsourced = context.events.filter(\.statementCitations.isEmpty).map { EventLink($0, in: context) }
    unsourcedRelations = context.chronology.relations.filter(\.everyCitation.isEmpty).map { context.sentence($0) }
    var events: [EntryID<Source>: [Event]] = [:]
    for event in context.events {
      let sources = Set(event.statementCitations.map(\.source))
      if sources.count == 1, let source = sources.first { events[source, default: []].append(event) }
    }
    singleSource = context.numbering.inOrder.compactMap { source in
      events[source].map { SingleSourceView(source, events: $0, in: context) }
    }.sorted { ($1.events.count, $0.number) < ($0.events.count, $1.number) }
    let count = events.values.reduce(0) { $0 + $1.count }
    singleSourceEvents = count
    singleSourceCount = context.words.count(count, \.event)
    drafts = context.events.filter { $0.status == .draft }.map { EventLink($0, in: context) }
    if unsourced.isEmpty, unsourcedRelations.isEmpty, singleSource.isEmpty, drafts.isEmpty { return nil }
  }

  static let fields: FieldTable<Self> = [
    .flag("hasUnsourced", "whether any event has no source") { !$0.unsourced.isEmpty },
    .views("unsourced", "events without a source") { $0.unsourced },
    .flag("hasUnsourcedRelations", "whether any relation has no source") { !$0.unsourcedRelations.isEmpty },
    .texts("unsourcedRelations", "relations without a source") { $0.unsourcedRelations },
    .flag("hasSingleSource", "whether any event has one source only") { !$0.singleSource.isEmpty },
    .text("singleSourceCount", "the number of events with one source only, in words") { $0.singleSourceCount },
    .views("singleSource", "those events by their source") { $0.singleSource },
    .flag("hasDrafts", "whether any event is a draft") { !$0.drafts.isEmpty },
    .views("drafts", "events that nobody has reviewed") { $0.drafts },
  ]
}

struct SingleSourceView: TemplateView {
  let number: Int
  let numberText: String
  let title: String
  let reliability: String?
  let count: String
  let events: [EventLink]

  init(_ source: EntryID<Source>, events: [Event], in context: PageContext) {
    number = context.numbering[source]
    numberText = context.words.numeral(number)
    title = context.index.sources[source]?.title ?? source.text
    reliability = context.index.sources[source]?.reliability?.rawValue
    count = context.words.count(events.count, \.event)
    self.events = events.map { EventLink($0, in: context) }
  }

  static let fields: FieldTable<Self> = [
    .text("number", "of the source") { $0.numberText },
    .code("anchor", "target of a link to the source") { Anchor.source($0.number) },
    .text("title", "the source's title") { $0.title },
    .text("reliability", "the source's grade") { $0.reliability },
    .text("count", "the number of events that rest on it alone, in words") { $0.count },
    .views("events", "those events") { $0.events },
  ]
}
