import ChronologyModel
import EDTF

/// A column of a network's nodes or edges: its name, by which a reader knows it again, and what stands in it.
struct NetworkColumn<Entry>: Sendable {
  let name: String
  let value: @Sendable (Entry, NetworkContext) -> String?

  init(_ name: String, _ value: @escaping @Sendable (Entry, NetworkContext) -> String?) {
    self.name = name
    self.value = value
  }
}

enum NetworkColumns {
  /// Between the parts of a value that has several.
  static let separator = " | "

  /// Names that stand for something else in one of the formats.
  private static let reserved: Set<String> = [
    "id", "label", "name", "start", "end", "source", "target", "directed", "interaction",
  ]

  static let ofActors: [NetworkColumn<Actor>] = [
    NetworkColumn("kind") { actor, _ in actor.kind?.rawValue },
    NetworkColumn("short") { actor, _ in actor.shortName },
    NetworkColumn("aliases") { actor, _ in actor.aliases.joinedValues },
    NetworkColumn("description") { actor, _ in actor.description },
    NetworkColumn("when") { actor, _ in actor.existence?.canonical },
    NetworkColumn("sources") { actor, context in context.titles(of: actor.citations) },
  ]

  static let ofTies: [NetworkColumn<NetworkTie>] = [
    NetworkColumn("kind") { tie, _ in tie.relation.kind },
    NetworkColumn("sign") { tie, _ in tie.relation.sign.rawValue },
    NetworkColumn("standing") { tie, _ in tie.relation.standing.rawValue },
    NetworkColumn("attributed_to") { tie, _ in tie.relation.attribution },
    NetworkColumn("confidence") { tie, _ in tie.relation.confidence?.rawValue },
    NetworkColumn("origin") { tie, _ in tie.relation.origin == .stated ? nil : tie.relation.origin.rawValue },
    NetworkColumn("description") { tie, _ in tie.relation.description },
    NetworkColumn("when") { tie, _ in tie.relation.date?.canonical },
    NetworkColumn("sources") { tie, context in
      context.titles(of: tie.relation.citations + tie.relation.when.flatMap(\.citations))
    },
    NetworkColumn("basis") { tie, _ in tie.basis == .statement ? nil : tie.basis.rawValue },
    NetworkColumn("event") { tie, context in tie.relation.derivedFrom.flatMap { context.eventTitles[$0] } },
  ]

  /// What the columns say, and below names that they have no value for, what the entry brought with it.
  static func row<Entry>(
    _ columns: [NetworkColumn<Entry>], of entry: Entry, _ context: NetworkContext, besides attributes: [Attribute]
  ) -> [(name: String, value: String)] {
    let own = columns.compactMap { column in column.value(entry, context).map { (name: column.name, value: $0) } }
    guard !attributes.isEmpty else { return own }
    let taken = Set(own.map(\.name))
    return own
      + attributes.filter { !taken.contains($0.name) }.map {
        (name: reserved.contains($0.name) ? "other_\($0.name)" : $0.name, value: $0.value)
      }
  }
}

extension [String] {
  /// Nil where there is none.
  var joinedValues: String? { isEmpty ? nil : joined(separator: NetworkColumns.separator) }
}
