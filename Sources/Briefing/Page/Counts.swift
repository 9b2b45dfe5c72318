import ChronologyModel

/// How much there is of everything, as one line.
struct Counts {
  let text: String

  init(relations: [RelationGroup], in context: PageContext) {
    let words = context.words
    let derived = relations.count { $0.stated.isEmpty && !$0.events.isEmpty }
    let stated = context.chronology.relations.count
    let sources = context.numbering.inOrder.count
    let actors = context.chronology.actors.count
    let whole = [
      words.count(context.events.count, \.event),
      actors > 0 ? words.count(actors, \.actor) : nil,
      stated > 0 ? words.count(stated, \.relation) : nil,
      derived > 0 ? words.count(derived, \.derivedRelation) : nil,
      sources > 0 ? words.count(sources, \.source) : nil,
    ].compactMap(\.self)
    text = words.list(whole)
  }
}
