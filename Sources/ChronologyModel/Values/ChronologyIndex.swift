/// A chronology's entries by id. Of two with the same id the first counts.
public struct ChronologyIndex: Sendable {
  public let sources: EntryTable<Source>
  public let actors: EntryTable<Actor>
  public let places: EntryTable<Place>
  public let events: EntryTable<Event>
  public let relations: EntryTable<Relation>

  public init(_ chronology: Chronology) {
    sources = EntryTable(chronology.sources)
    actors = EntryTable(chronology.actors)
    places = EntryTable(chronology.places)
    events = EntryTable(chronology.events)
    relations = EntryTable(chronology.relations)
  }
}

/// Entries by id, as positions in the list that they are in, which is shared and not copied.
public struct EntryTable<Entry: Identifiable & Sendable>: Sendable where Entry.ID == EntryID<Entry> {
  private let entries: [Entry]
  private let positions: [EntryID<Entry>: Int32]
  /// Entries whose id an earlier one has, with the position of the first that has it.
  let repeats: [(position: Int, first: Int)]

  init(_ entries: [Entry]) {
    self.entries = entries
    var positions: [EntryID<Entry>: Int32] = [:]
    positions.reserveCapacity(entries.count)
    var repeats: [(position: Int, first: Int)] = []
    for index in entries.indices {
      guard let first = positions.updateValue(Int32(truncatingIfNeeded: index), forKey: entries[index].id) else {
        continue
      }
      positions[entries[index].id] = first
      repeats.append((index, Int(first)))
    }
    self.positions = positions
    self.repeats = repeats
  }

  public subscript(_ id: EntryID<Entry>) -> Entry? { positions[id].map { entries[Int($0)] } }

  public func contains(_ id: EntryID<Entry>) -> Bool { positions[id] != nil }

  /// All ids, sorted.
  var ids: [EntryID<Entry>] { positions.keys.sorted() }
}
