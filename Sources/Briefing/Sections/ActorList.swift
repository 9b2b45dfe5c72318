import ChronologyModel

/// An entry of the list of actors.
struct ActorView: TemplateView {
  let id: String
  let name: String
  let shortName: String?
  let kind: String?
  let aliases: [String]
  let description: String?
  let existence: DateView?
  let memberships: [MembershipView]
  let eventCount: Int
  let events: String
  let first: EventLink?
  let last: EventLink?
  let citations: [CitationView]

  /// - Parameter events: in which it takes part, in the order of time.
  init(_ actor: Actor, events: [Event], in context: PageContext) {
    id = actor.id.text
    name = actor.name
    shortName = actor.shortName == actor.name ? nil : actor.shortName
    kind = actor.kind.map(context.words.kind)
    aliases = actor.aliases
    description = actor.description
    existence = actor.existence.map { context.date($0) }
    memberships = actor.memberships.map {
      MembershipView(name: context.name($0.of.id), date: $0.when.map { context.date($0) })
    }
    eventCount = events.count
    self.events = context.words.count(events.count, \.event)
    let dated = events.filter { $0.date != nil }
    first = dated.first.map { EventLink($0, in: context) }
    last = dated.count > 1 ? dated.last.map { EventLink($0, in: context) } : nil
    citations = context.citations(actor.citations)
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "the entry's own, for links to it") { Anchor.actor($0.id) },
    .text("name", "its name") { $0.name },
    .text("shortName", "its name in the figures, where that is another") { $0.shortName },
    .text("kind", "state, government, armed group, ...") { $0.kind },
    .texts("aliases", "other names") { $0.aliases },
    .text("description", "who it is") { $0.description },
    .view("existence", "when it existed") { $0.existence },
    .views("memberships", "what it belongs to") { $0.memberships },
    .flag("hasEvents", "whether it takes part in any") { $0.eventCount > 0 },
    .text("events", "the number of its events, in words") { $0.events },
    .view("first", "its first dated event") { $0.first },
    .view("last", "its last dated event, where that is another") { $0.last },
    .flag("isCited", "whether it has sources of its own") { !$0.citations.isEmpty },
    .views("citations", "its sources") { $0.citations },
  ]

  /// All actors, in the order of the input.
  static func all(in context: PageContext) -> [ActorView] {
    var events: [EntryID<Actor>: [Event]] = [:]
    for event in context.events {
      for actor in Set(event.participants.map(\.actor.id)) { events[actor, default: []].append(event) }
    }
    return context.chronology.actors.map { ActorView($0, events: events[$0.id] ?? [], in: context) }
  }
}

struct MembershipView: TemplateView {
  let name: String
  let date: DateView?

  static let fields: FieldTable<Self> = [
    .text("name", "of the group") { $0.name },
    .view("date", "when it belonged to it") { $0.date },
  ]
}
