import ChronologyModel

/// An event and what it led to.
struct ConsequenceView: TemplateView {
  let event: EventLink
  let consequences: [EventLink]

  /// Causes in the order of time, each with its consequences in that order.
  static func all(in context: PageContext) -> [ConsequenceView] {
    let places = Dictionary(context.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return context.events.compactMap { event in
      let known = Set(event.leadsTo.compactMap { places[$0.id] }).subtracting([places[event.id] ?? -1])
      if known.isEmpty { return nil }
      return ConsequenceView(
        event: EventLink(event, in: context),
        consequences: known.sorted().map { EventLink(context.events[$0], in: context) })
    }
  }

  static let fields: FieldTable<Self> = [
    .view("event", "the cause") { $0.event },
    .views("consequences", "what it led to, in the order of time") { $0.consequences },
  ]
}
