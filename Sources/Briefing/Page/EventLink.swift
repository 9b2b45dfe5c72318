import ChronologyModel

/// An event where another part of the report names it.
struct EventLink: TemplateView, Hashable {
  let anchor: String
  let title: String
  let date: DateView?

  init(_ event: Event, in context: PageContext) {
    anchor = Anchor.event(event.id.text)
    title = event.title
    date = event.date.map { context.date($0) }
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "target of a link to the event's row") { $0.anchor },
    .text("title", "the event's title") { $0.title },
    .view("date", "when it was") { $0.date },
  ]
}
