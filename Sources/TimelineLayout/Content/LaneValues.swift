import ChronologyModel

/// What lanes can stand for in a chronology, and which of it each event has.
struct LaneValues {
  /// In order of first appearance in the input.
  let titles: [String]
  /// Indices into `titles`; the first is that of the lane in which the label stands.
  private let byEvent: [EntryID<Event>: [Int]]

  init(_ chronology: Chronology, _ laning: Laning) {
    guard laning != .none else {
      (titles, byEvent) = ([], [:])
      return
    }
    let names = Self.names(chronology, laning)
    var titles: [String] = []
    var indices: [String: Int] = [:]
    var byEvent: [EntryID<Event>: [Int]] = [:]
    for event in chronology.events where event.kind == .event {
      let keys = Self.keys(event, laning)
      for key in keys where indices[key] == nil {
        indices[key] = titles.count
        titles.append(names[key] ?? key)
      }
      var seen: Set<String> = []
      byEvent[event.id] = Self.homeFirst(keys, event, laning).filter { seen.insert($0).inserted }.compactMap {
        indices[$0]
      }
    }
    self.titles = titles
    self.byEvent = byEvent
  }

  func lanes(of event: Event) -> [Int] { byEvent[event.id] ?? [] }

  private static func keys(_ event: Event, _ laning: Laning) -> [String] {
    switch laning {
    case .none: []
    case .category: event.category.map { [$0] } ?? []
    case .actor: event.participants.map(\.actor.id.text)
    case .place: event.places.map(\.id.text)
    }
  }

  /// The label stands with the first subject, else with the first participant.
  private static func homeFirst(_ keys: [String], _ event: Event, _ laning: Laning) -> [String] {
    guard laning == .actor, let subject = event.participants.first(where: { $0.role == .subject }) else { return keys }
    return [subject.actor.id.text] + keys
  }

  private static func names(_ chronology: Chronology, _ laning: Laning) -> [String: String] {
    switch laning {
    case .none, .category: [:]
    case .actor: Dictionary(chronology.actors.map { ($0.id.text, $0.label) }) { first, _ in first }
    case .place: Dictionary(chronology.places.map { ($0.id.text, $0.name) }) { first, _ in first }
    }
  }
}
