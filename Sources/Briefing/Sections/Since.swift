import ChronologyModel
import EDTF

/// What changed since a former version of the chronology.
struct SinceView: TemplateView {
  let title: String
  let version: String?
  let asOf: DateView?
  let facts: [String]
  let inputs: [InputView]
  let isUnchanged: Bool
  let summary: String
  let whole: [DifferenceView]
  let groups: [ChangedEntriesView]

  /// - Parameter rows: of each stated relation its row in the table of relations.
  init(_ former: FormerVersion, rows: [EntryID<Relation>: String], in context: PageContext) {
    let words = context.words
    let comparison = former.comparison
    title = former.chronology.title.isEmpty ? words.table.headings.chronology : former.chronology.title
    version = former.chronology.version
    asOf = former.chronology.asOf.map { context.date($0) }
    facts = words.facts(asOf: asOf, version: version)
    inputs = former.inputs.map(InputView.init)
    isUnchanged = comparison.isEmpty
    summary = words.summary(of: comparison)
    whole = comparison.whole.map { DifferenceView($0, in: context) }
    let actors = ChronologyIndex(former.chronology).actors
    groups = [
      ChangedEntriesView(words.table.columns.events, comparison.events.inTimeOrder(by: \.entry.date), in: context) {
        change in
        let isThere = context.index.events.contains(change.entry.id)
        return (change.entry.title, change.entry.date, isThere ? Anchor.event(change.entry.id.text) : nil, nil)
      },
      ChangedEntriesView(words.table.headings.relations, comparison.relations, in: context) { change in
        let formerLabel = { (id: EntryID<Actor>) in actors[id]?.label ?? id.text }
        let sentence = context.sentence(change.entry, label: change.isRemoved ? formerLabel : nil)
        return (sentence, change.entry.date, nil, rows[change.entry.id])
      },
      ChangedEntriesView(words.table.headings.actors, comparison.actors, in: context) { change in
        let isThere = context.index.actors.contains(change.entry.id)
        return (change.entry.name, nil, nil, isThere ? Anchor.actor(change.entry.id.text) : nil)
      },
      ChangedEntriesView(words.table.headings.sources, comparison.sources, in: context) { change in
        let number = context.numbering[change.entry.id]
        return (change.entry.title, change.entry.date, number > 0 ? Anchor.source(number) : nil, nil)
      },
    ].filter { !$0.entries.isEmpty }
  }

  static let fields: FieldTable<Self> = [
    .text("title", "the former version's title") { $0.title },
    .text("version", "its version, as its author counted") { $0.version },
    .view("asOf", "the day on which it stood") { $0.asOf },
    .texts("facts", "as-of date and version, each in words") { $0.facts },
    .views("inputs", "the files of the former version") { $0.inputs },
    .flag("isUnchanged", "whether nothing changed") { $0.isUnchanged },
    .text("summary", "how many entries came, went and changed, in one line") { $0.summary },
    .flag("hasWhole", "whether the chronology's own title, summary or bottom line changed") { !$0.whole.isEmpty },
    .views("whole", "what changed in them") { $0.whole },
    .views("groups", "events, relations, actors, sources, as far as any of them changed") { $0.groups },
  ]
}

/// What changed among the entries of one kind: new ones first, then those that are gone, then the others.
struct ChangedEntriesView: TemplateView {
  let heading: String
  let entries: [ChangedEntryView]

  /// - Parameter described: title, date, and the targets of a link in every report and in the full briefing alone.
  init<Entry>(
    _ heading: String, _ changes: [EntryChange<Entry>], in context: PageContext,
    _ described: (EntryChange<Entry>) -> ChangedEntryView.Described
  ) {
    self.heading = heading
    let byKind = Dictionary(grouping: changes) { $0.kinds.first ?? .changed }
    entries = ChangeKind.allCases.flatMap { byKind[$0] ?? [] }.map {
      ChangedEntryView($0, described($0), in: context)
    }
  }

  static let fields: FieldTable<Self> = [
    .text("heading", "events, relations, actors or sources") { $0.heading },
    .views("entries", "new ones first, then those that are gone, re-dated, re-graded, retitled, otherwise changed") {
      $0.entries
    },
  ]
}

struct ChangedEntryView: TemplateView {
  typealias Described = (title: String, date: EDTFDate?, anchor: String?, tableAnchor: String?)

  let changes: [String]
  let title: String
  let date: DateView?
  let anchor: String?
  let tableAnchor: String?
  let differences: [DifferenceView]

  init<Entry>(_ change: EntryChange<Entry>, _ described: Described, in context: PageContext) {
    changes = change.kinds.map(context.words.kind)
    title = described.title
    date = described.date.map { context.date($0) }
    anchor = change.isRemoved ? nil : described.anchor
    tableAnchor = change.isRemoved ? nil : described.tableAnchor
    differences = change.differences.map { DifferenceView($0, in: context) }
  }

  static let fields: FieldTable<Self> = [
    .texts("changes", "new, gone, re-dated, re-graded, retitled, changed") { $0.changes },
    .text("title", "the entry's title or name, a relation in words") { $0.title },
    .view("date", "its date, where it has one") { $0.date },
    .code("anchor", "target of a link to an event or a source that is still there") { $0.anchor },
    .code("tableAnchor", "target of a link to a relation or an actor, which the full briefing alone has") {
      $0.tableAnchor
    },
    .flag("hasDifferences", "whether it is in both versions") { !$0.differences.isEmpty },
    .views("differences", "what it says in another way than it did") { $0.differences },
  ]
}

/// One thing that an entry says in another way than it did.
struct DifferenceView: TemplateView {
  let aspect: String
  let of: String?
  let old: String
  let new: String

  init(_ difference: Difference, in context: PageContext) {
    let words = context.words
    func text(_ values: [ComparedValue]) -> String {
      values.isEmpty
        ? words.table.comparison.nothing
        : words.listOfPhrases(values.map { words.text($0, of: difference.aspect, in: context) })
    }
    aspect = words.aspect(difference.aspect)
    of = difference.of.map { words.text($0, of: difference.aspect, in: context) }
    old = text(difference.old)
    new = text(difference.new)
  }

  static let fields: FieldTable<Self> = [
    .text("aspect", "what of it") { $0.aspect },
    .text("of", "of which citation or date, where there are several") { $0.of },
    .text("old", "what the former version said; of lists what is gone") { $0.old },
    .text("new", "what this one says; of lists what is new") { $0.new },
  ]
}
