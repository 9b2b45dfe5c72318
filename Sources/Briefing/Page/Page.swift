import ChronologyModel
import EDTF
import Wording

/// The whole report as its templates see it. A section that has nothing to say is empty, and left out.
struct Page: TemplateView {
  let words: ReportWords
  let language: String
  let isRightToLeft: Bool
  let digits: String
  let contentLanguage: String?
  let title: String
  let subtitle: String?
  let author: String?
  let version: String?
  let period: String?
  let asOf: DateView?
  let facts: [String]
  let counts: String
  let doubts: String?
  let bottomLine: BottomLineView?
  let since: SinceView?
  let summary: [String]
  let keyDates: [KeyDateView]
  let keyDatesNote: String?
  let keyDatesFigure: DrawingView?
  let datesToWatch: [KeyDateView]
  let timeline: DrawingView?
  let chronology: [EventRow]
  let years: [YearView]
  let relationships: DrawingView?
  let snapshots: DrawingView?
  let changes: [ChangeStepView]
  let consequenceDiagram: DrawingView?
  let consequences: [ConsequenceView]
  let relations: [RelationView]
  let structure: StructureView?
  let actors: [ActorView]
  let disputes: [DisputeView]
  let accounts: [AccountsView]
  let support: SupportView?
  let names: NamesView?
  let sources: [SourceView]
  let scales: ScalesView?
  let leftOut: [String]
  let inputs: [InputView]
  let program: String
  let categories: [String]
  let isLong: Bool
  /// The style sheet and the script, from the templates.
  var style = ""
  var script = ""

  /// In a table that a browser lays out at once without a reader noticing.
  private static let mostRows = 500

  init(_ input: BriefingInput) {
    let chronology = input.chronology
    let events = chronology.events.inTimeOrder()
    let keyEvents = KeyDates.events(of: events)
    let rows = RelationGroup.all(of: input)
    let context = PageContext(input, keyEvents: keyEvents, relations: rows, events: events)
    words = context.words
    language = input.language.tag
    isRightToLeft = input.language.isRightToLeft
    digits = input.language.digits("0123456789")
    contentLanguage = chronology.language.flatMap { $0.hasSameLanguage(as: input.language.tag) ? nil : $0 }
    title = chronology.title.isEmpty ? context.words.table.headings.chronology : chronology.title
    subtitle = chronology.subtitle
    author = chronology.author
    version = chronology.version
    period = Period.text(of: events, until: chronology.asOf, in: input.language)
    asOf = chronology.asOf.map { context.date($0) }
    facts =
      [period].compactMap(\.self)
      + context.words.facts(asOf: asOf, author: chronology.author, version: chronology.version)
    summary = (chronology.summary ?? "").split(whereSeparator: \.isNewline).map(String.init)
    bottomLine = BottomLineView(in: context)
    keyDates = keyEvents.map { KeyDateView($0, in: context) }
    let highest = KeyDates.highest(of: events).count
    keyDatesNote = highest > keyEvents.count ? context.words.selected(keyEvents.count, of: highest) : nil
    keyDatesFigure = input.keyDatesSVG.map {
      DrawingView(
        $0, narrow: input.narrowKeyDatesSVG, file: "key-dates.svg", alternative: context.words.table.figures.keyDates)
    }
    datesToWatch = events.filter { $0.isAfter(chronology.asOf) }.map { KeyDateView($0, in: context) }
    timeline = DrawingView(
      input.timelineSVG, narrow: input.narrowTimelineSVG, file: "timeline.svg",
      alternative: context.words.table.figures.timeline,
      caption: chronology.caption)
    let keys = Set(keyEvents.map(\.id))
    self.chronology = events.map { EventRow($0, isKey: keys.contains($0.id), in: context) }
    years = YearView.all(zip(events, self.chronology), in: context)
    relationships =
      input.relationshipSVG == nil && input.relationshipNote == nil
      ? nil
      : DrawingView(
        input.relationshipSVG, file: "relationships.svg", alternative: context.words.table.figures.relationships,
        note: input.relationshipNote, date: input.relationshipDate.map { context.date($0) })
    relations = rows.map { RelationView($0, in: context) }
    structure = StructureView(input.analysis, tellsTensions: input.tellsTensions, in: input.language)
    let rowAnchors = RelationGroup.anchors(of: rows)
    since = input.former.map { SinceView($0, rows: rowAnchors, in: context) }
    snapshots = input.snapshotsSVG.map {
      DrawingView($0, file: "snapshots.svg", alternative: context.words.table.figures.snapshots)
    }
    consequenceDiagram = input.consequencesSVG.map {
      DrawingView($0, file: "consequences.svg", alternative: context.words.table.figures.consequences)
    }
    consequences = ConsequenceView.all(in: context)
    changes = input.changes.map { ChangeStepView($0, rows: rowAnchors, in: context) }
    actors = ActorView.all(in: context)
    disputes =
      events.filter(\.isDisputed).map { DisputeView($0, in: context) }
      + chronology.relations.filter(\.isDisputed).map { DisputeView($0, row: rowAnchors[$0.id], in: context) }
    accounts = AccountsView.all(rows: rowAnchors, in: context)
    support = SupportView(in: context)
    names = NamesView(in: context)
    sources = context.numbering.inOrder.map { SourceView($0, in: context) }
    scales = ScalesView(events.flatMap(\.everyCitation) + rows.flatMap(\.citations), in: context)
    leftOut = input.leftOut
    inputs = input.inputs.map(InputView.init)
    program = input.program
    isLong = [self.chronology.count, relations.count, actors.count].contains { $0 > Self.mostRows }
    var seen: Set<String> = []
    categories = events.compactMap(\.category).filter { seen.insert($0).inserted }.sorted()
    counts = Counts(relations: rows, in: context).text
    doubts = context.words.doubts(
      disputed: disputes.count + accounts.count, singleSource: support?.singleSourceEvents ?? 0,
      unsourced: support?.unsourced.count ?? 0)
  }
}

extension Page {
  func target(_ format: BriefingFormat) -> TemplateTarget {
    TemplateTarget(format: format, language: words.language)
  }

  static let fields: FieldTable<Self> = [
    .code("language", "BCP 47 tag of the report's own words") { $0.language },
    .code("direction", "how its text runs, for HTML's dir attribute") { $0.isRightToLeft ? "rtl" : "ltr" },
    .code("digits", "the ten digits of its language, from nought on") { $0.digits },
    .flag("isRightToLeft", "whether it runs from right to left") { $0.isRightToLeft },
    .view("words", "the report's own words") { $0.words },
    .code("contentLanguage", "BCP 47 tag of the chronology, where that is another") { $0.contentLanguage },
    .code("policy", "for the page's Content-Security-Policy") { PagePolicy.policy(style: $0.style, script: $0.script) },
    .trusted("styleElement", "the page's style sheet as an element; the policy admits no other") {
      "<style>\($0.style)</style>"
    },
    .trusted("scriptElement", "the page's script as an element; the policy admits no other") {
      $0.script.isEmpty ? nil : "<script>\($0.script)</script>"
    },
    .flag("isLong", "whether a table has more than 500 rows") { $0.isLong },
    .text("title", "the finding") { $0.title },
    .text("subtitle", "scope and period") { $0.subtitle },
    .text("author", "who made the chronology") { $0.author },
    .text("version", "of the chronology, as its author counts") { $0.version },
    .text("period", "the years from the first event to the last") { $0.period },
    .view("asOf", "the day on which it stands") { $0.asOf },
    .texts("facts", "period, as-of date, author and version, each in words") { $0.facts },
    .text("counts", "how much there is of everything, in one line") { $0.counts },
    .text("doubts", "how much is disputed, or rests on one source or none, in one line") { $0.doubts },
    .view("bottomLine", "fact, judgement and what would change it, as the author wrote them") { $0.bottomLine },
    .view("since", "what changed since the former version that the report is compared with") { $0.since },
    .flag("hasSummary", "whether there is a summary") { !$0.summary.isEmpty },
    .texts("summary", "the author's summary by paragraphs") { $0.summary },
    .flag("hasKeyDates", "whether there are key dates") { !$0.keyDates.isEmpty },
    .views("keyDates", "the most important events, in the order of time") { $0.keyDates },
    .text("keyDatesNote", "how many of the most important events they are, where not all") { $0.keyDatesNote },
    .view("keyDatesFigure", "the key dates on a timeline of their own") { $0.keyDatesFigure },
    .flag("hasDatesToWatch", "whether any event lies after the as-of date") { !$0.datesToWatch.isEmpty },
    .views("datesToWatch", "the events after the as-of date, in the order of time") { $0.datesToWatch },
    .view("timeline", "the timeline") { $0.timeline },
    .flag("hasChronology", "whether there are events") { !$0.chronology.isEmpty },
    .views("chronology", "every event, in the order of time") { $0.chronology },
    .views("years", "the same, year by year") { $0.years },
    .view("relationships", "the diagram of relations") { $0.relationships },
    .view("consequenceDiagram", "the diagram of causes and consequences") { $0.consequenceDiagram },
    .flag("hasConsequences", "whether any event led to another") { !$0.consequences.isEmpty },
    .views("consequences", "which event led to which") { $0.consequences },
    .view("snapshots", "the diagram at several dates") { $0.snapshots },
    .views("changes", "what changed between these dates") { $0.changes },
    .flag("hasRelations", "whether there are relations") { !$0.relations.isEmpty },
    .views("relations", "every relation, those of the diagram first") { $0.relations },
    .view("structure", "what the shape of the relations says") { $0.structure },
    .flag("hasNumbers", "whether the diagram has numbers on its edges") { $0.relations.contains { $0.number != nil } },
    .flag("hasActors", "whether there are actors") { !$0.actors.isEmpty },
    .views("actors", "every actor") { $0.actors },
    .flag("hasDisputes", "whether sources differ on any date") { !$0.disputes.isEmpty },
    .views("disputes", "the dates on which sources differ") { $0.disputes },
    .flag("hasAccounts", "whether sources tell anything else in different ways") { !$0.accounts.isEmpty },
    .views("accounts", "what sources tell in different ways, other than dates") { $0.accounts },
    .view("support", "what rests on little") { $0.support },
    .view("names", "abbreviations and names in other scripts") { $0.names },
    .flag("hasSources", "whether there are sources") { !$0.sources.isEmpty },
    .views("sources", "every source, in the order of their numbers") { $0.sources },
    .view("scales", "what the grades stand for") { $0.scales },
    .flag("hasLeftOut", "whether anything was left out") { !$0.leftOut.isEmpty },
    .texts("leftOut", "what the report does not hold") { $0.leftOut },
    .texts("categories", "the categories of events, each once") { $0.categories },
    .flag("hasInputs", "whether the inputs are known") { !$0.inputs.isEmpty },
    .views("inputs", "what was read") { $0.inputs },
    .text("program", "the program that wrote the report, with its version") { $0.program },
  ]
}

extension String {
  /// Whether the first subtags of two BCP 47 tags agree.
  fileprivate func hasSameLanguage(as other: String) -> Bool {
    func primary(_ tag: String) -> String { tag.split(separator: "-").first.map { $0.lowercased() } ?? "" }
    return primary(self) == primary(other)
  }
}
