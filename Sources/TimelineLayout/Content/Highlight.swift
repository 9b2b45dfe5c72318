import ChronologyModel

/// The category, actor or place that alone has colour.
public struct Highlight: Sendable {
  private enum Subject {
    case category(String)
    case actor(EntryID<Actor>)
    case place(EntryID<Place>)
  }

  /// What the legend calls it.
  public let title: String
  private let subject: Subject

  /// What has this name in a chronology: what the lanes stand for first, then a category, an actor, a place. Nil where
  /// nothing has it.
  public init?(named name: String, in chronology: Chronology, lanes: Laning) {
    let found = [lanes, .category, .actor, .place].lazy.compactMap { kind in
      Self.subject(named: name, kind, in: chronology)
    }.first
    guard let found else { return nil }
    (title, subject) = found
  }

  private static func subject(named name: String, _ kind: Laning, in chronology: Chronology) -> (String, Subject)? {
    switch kind {
    case .none: nil
    case .category: chronology.events.contains { $0.category == name } ? (name, .category(name)) : nil
    case .actor: chronology.actor(named: name).map { ($0.label, .actor($0.id)) }
    case .place:
      chronology.places.first { $0.id.text == name || $0.name == name || $0.aliases.contains(name) }
        .map { ($0.name, .place($0.id)) }
    }
  }

  /// All names that something in a chronology has.
  public static func names(in chronology: Chronology) -> [String] {
    chronology.events.compactMap(\.category)
      + chronology.actors.flatMap { [$0.id.text, $0.name] + $0.aliases + [$0.shortName].compactMap(\.self) }
      + chronology.places.flatMap { [$0.id.text, $0.name] + $0.aliases }
  }

  func includes(_ event: Event) -> Bool {
    switch subject {
    case .category(let name): event.category == name
    case .actor(let id): event.participants.contains { $0.actor.id == id }
    case .place(let id): event.places.contains { $0.id == id }
    }
  }
}
