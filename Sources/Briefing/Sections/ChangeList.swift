import ChronologyModel
import RelationshipGraph

/// What changed between two dates of the small multiples.
struct ChangeStepView: TemplateView {
  let title: String
  let from: DateView
  let to: DateView
  let changes: [ChangeView]

  init(_ step: ChangeStep, rows: [EntryID<Relation>: String], in context: PageContext) {
    from = context.date(step.from)
    to = context.date(step.to)
    title = context.words.step(from: from.text, to: to.text)
    changes = step.changes.map { ChangeView($0, rows: rows, in: context) }
  }

  static let fields: FieldTable<Self> = [
    .text("title", "the two dates in words") { $0.title },
    .view("from", "the earlier date") { $0.from },
    .view("to", "the later date") { $0.to },
    .flag("hasChanges", "whether anything changed") { !$0.changes.isEmpty },
    .views("changes", "what appeared, changed sign and ended") { $0.changes },
  ]
}

/// A relation that began or ended between two dates.
struct ChangeView: TemplateView {
  let change: String
  let number: String?
  let numberNote: String?
  let subject: String
  let kind: String
  let arrow: String?
  let object: String
  let isDirected: Bool
  let dates: [DateView]
  let standing: String?
  let anchor: String?

  /// - Parameter rows: of each stated relation its row in the table of relations.
  init(_ change: ChangeStep.Change, rows: [EntryID<Relation>: String], in context: PageContext) {
    let row = change.row
    self.change = context.words.change(change.change)
    number = row.number.map(context.words.numeral)
    numberNote = row.number.map(context.words.numberOfFigure)
    subject = context.label(row.subject)
    kind = context.words.kind(of: row.kind)
    arrow = context.words.arrow(isDirected: row.isDirected)
    object = context.label(row.object)
    isDirected = row.isDirected
    dates = row.dates.map { context.date($0) }
    let attribution = row.attributions.isEmpty ? nil : context.words.list(row.attributions)
    standing = context.words.standing(row.standing, by: attribution)
    anchor = row.relations.lazy.compactMap { rows[$0] }.first
  }

  static let fields: FieldTable<Self> = [
    .text("change", "whether it appeared, changed sign, ended or was an event") { $0.change },
    .text("number", "in the small multiples") { $0.number },
    .text("numberNote", "the number, and of what it is") { $0.numberNote },
    .text("subject", "who") { $0.subject },
    .text("kind", "does what") { $0.kind },
    .text("arrow", "between subject and object, where the kind is a noun and follows them") { $0.arrow },
    .text("object", "to whom") { $0.object },
    .flag("isMutual", "whether it holds both ways") { !$0.isDirected },
    .views("dates", "when it held") { $0.dates },
    .text("standing", "who alleges, denies or thinks so; none where the source asserts it") { $0.standing },
    .code("anchor", "target of a link to the row of the table of relations; none where that has none") { $0.anchor },
  ]
}
