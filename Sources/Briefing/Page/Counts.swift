import ChronologyModel

/// How much there is of everything, as one line.
struct Counts {
  let text: String

  init(relations: [Relation], disputes: Int, in context: PageContext) {
    let words = context.words
    let derived = relations.count { $0.derivedFrom != nil }
    let unsourced = context.events.count { $0.statementCitations.isEmpty }
    var relationsText = words.count(relations.count, "relation", "relations")
    if derived > 0 { relationsText += " (\(derived) of them derived from events)" }
    let whole = [
      words.count(context.events.count, "event", "events"),
      words.count(context.chronology.actors.count, "actor", "actors"),
      relationsText,
      words.count(context.numbering.inOrder.count, "source", "sources"),
    ]
    let doubts = [
      disputes > 0 ? words.count(disputes, "disputed date", "disputed dates") : nil,
      unsourced > 0 ? words.count(unsourced, "event without a source", "events without a source") : nil,
    ].compactMap(\.self)
    text = words.list(whole) + (doubts.isEmpty ? "" : "; " + words.list(doubts))
  }
}
