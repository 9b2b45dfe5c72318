import EDTF

/// Which part of a chronology is drawn. Nil and empty mean "all".
public struct Selection: Hashable, Sendable {
  /// Events that had certainly ended before it are left out.
  public var since: EDTFDate?
  /// Events that had certainly not begun by it are left out.
  public var until: EDTFDate?
  public var actors: Set<EntryID<Actor>> = []
  public var categories: Set<String> = []
  public var tags: Set<String> = []
  public var leastImportance: Importance?

  public init() {}

  /// The chronology with the events that fit, the relations that may have held, and the actors, places and sources that
  /// these name.
  public func applied(to chronology: Chronology) -> Chronology {
    guard self != Selection() else { return chronology }
    var result = chronology
    result.events = chronology.events.filter(admits)
    result.relations = chronology.relations.filter(admits)
    result.leaveOutUnnamed()
    return result
  }

  func admits(_ event: Event) -> Bool {
    guard admits(event.date) else { return false }
    if !actors.isEmpty, !event.participants.contains(where: { actors.contains($0.actor.id) }) { return false }
    if !categories.isEmpty, !categories.contains(event.category ?? "") { return false }
    if !tags.isEmpty, tags.isDisjoint(with: event.tags) { return false }
    if let leastImportance, event.importance < leastImportance { return false }
    return true
  }

  func admits(_ relation: Relation) -> Bool {
    guard admits(relation.date) else { return false }
    return actors.isEmpty || relation.participants.contains { actors.contains($0.actor.id) }
  }

  private func admits(_ date: EDTFDate?) -> Bool {
    if let since, case .day(let first) = since.earliest, case .day(let end)? = date?.latest, end < first {
      return false
    }
    if let until, case .day(let last) = until.latest, case .day(let start)? = date?.earliest, start > last {
      return false
    }
    return true
  }
}

extension Chronology {
  /// Leaves out the actors, places and sources that no event and no relation names, and the groups that none of these
  /// actors belongs to.
  fileprivate mutating func leaveOutUnnamed() {
    let actorTable = EntryTable(actors)
    let kept = Self.reached(from: takingPart) { actorTable[$0]?.memberships.map(\.of.id) ?? [] }
    actors.removeAll { !kept.contains($0.id) }
    let placeTable = EntryTable(places)
    let here = Self.reached(from: Set(events.flatMap(\.places).map(\.id))) { place in
      placeTable[place]?.within.map { [$0.id] } ?? []
    }
    places.removeAll { !here.contains($0.id) }
    var cited: Set<EntryID<Source>> = []
    forEachCitation { cited.insert($0.source) }
    sources.removeAll { !cited.contains($0.id) }
  }

  private var takingPart: Set<EntryID<Actor>> {
    var actors: Set<EntryID<Actor>> = []
    for index in events.indices {
      for participant in events[index].participants { actors.insert(participant.actor.id) }
    }
    for relation in relations {
      for participant in relation.participants { actors.insert(participant.actor.id) }
    }
    return actors
  }

  private static func reached<Entry>(
    from start: Set<EntryID<Entry>>, _ next: (EntryID<Entry>) -> [EntryID<Entry>]
  ) -> Set<EntryID<Entry>> {
    var reached = start
    var waiting = Array(start)
    while let id = waiting.popLast() {
      for other in next(id) where reached.insert(other).inserted { waiting.append(other) }
    }
    return reached
  }
}
