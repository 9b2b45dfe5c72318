import ChronologyModel

/// What sources tell in different ways: a relation that some assert or allege and others deny, a number with several
/// values.
struct AccountsView: TemplateView {
  let anchor: String
  let subject: String
  let subjectAnchor: String
  let accounts: [AccountView]

  /// Relations of one kind between the same actors that stand in different ways.
  private init?(_ relations: [Relation], rows: [EntryID<Relation>: String], in context: PageContext) {
    guard let first = relations.first, Set(relations.map(\.standing)).count > 1 else { return nil }
    anchor = Anchor.account("relation " + first.id.text)
    subject = context.sentence(first)
    subjectAnchor = rows[first.id] ?? anchor
    accounts = relations.map { relation in
      AccountView(
        value: context.words.standing(relation.standing, by: relation.attribution)
          ?? context.words.table.trust.asserted,
        citations: context.citations(relation.everyCitation))
    }
  }

  /// Numbers of one name that differ.
  private init?(_ figures: [Figure], of event: Event, in context: PageContext) {
    let views = figures.map { FigureView($0, in: context) }
    guard let first = views.first, Set(views.map(\.value)).count > 1 else { return nil }
    anchor = Anchor.account("event \(event.id.text) \(first.name)")
    subject = event.title + context.words.table.separators.colon + first.name
    subjectAnchor = Anchor.event(event.id.text)
    accounts = views.map { AccountView(value: $0.value, citations: $0.citations) }
  }

  /// - Parameter rows: of each stated relation its row in the table of relations.
  static func all(rows: [EntryID<Relation>: String], in context: PageContext) -> [AccountsView] {
    let numbers = context.events.flatMap { event in
      grouped(event.figures, by: \.name).compactMap { AccountsView($0, of: event, in: context) }
    }
    let relations = grouped(context.chronology.relations) { [$0.kind] + $0.participants.map(\.actor.id.text) }
    return numbers + relations.compactMap { AccountsView($0, rows: rows, in: context) }
  }

  /// In the order of the first of each group.
  private static func grouped<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [[Value]] {
    var places: [Key: Int] = [:]
    var groups: [[Value]] = []
    for value in values {
      let place = places[key(value)] ?? groups.count
      if place == groups.count {
        places[key(value)] = place
        groups.append([])
      }
      groups[place].append(value)
    }
    return groups.filter { $0.count > 1 }
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "the entry's own, for links to it") { $0.anchor },
    .text("subject", "what it is about") { $0.subject },
    .code("subjectAnchor", "target of a link to its row") { $0.subjectAnchor },
    .views("accounts", "the accounts, side by side") { $0.accounts },
  ]
}

struct AccountView: TemplateView {
  let value: String
  let citations: [CitationView]

  static let fields: FieldTable<Self> = [
    .text("value", "who says what of it, or the number") { $0.value },
    .views("citations", "the sources of this account") { $0.citations },
  ]
}
