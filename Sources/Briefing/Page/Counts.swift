import ChronologyModel

/// How much there is of everything, as one line.
struct Counts {
  let text: String

  init(relations: [RelationGroup], disputes: Int, in context: PageContext) {
    let words = context.words
    let derived = relations.count { $0.stated.isEmpty && !$0.events.isEmpty }
    let unsourced = context.events.count { $0.statementCitations.isEmpty }
    var relationsText = words.count(context.chronology.relations.count, "relation", "relations")
    if derived > 0 { relationsText += " (and \(derived) that follow from events)" }
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
