extension Chronology {
  /// Without the events and relations that name what is not there, or have no date.
  public func withoutUnsoundEntries() -> Chronology {
    var result = self
    result.sources = Self.firstOfEach(sources)
    result.actors = Self.firstOfEach(actors)
    result.places = Self.firstOfEach(places)
    let index = ChronologyIndex(self)
    result.relations = Self.firstOfEach(relations).filter { relation in
      relation.participants.allSatisfy { index.actors[$0.actor.id] != nil }
        && (relation.citations + relation.when.flatMap(\.citations)).allSatisfy { index.sources[$0.source] != nil }
    }
    result.events = Self.firstOfEach(events).filter { event in
      !event.when.isEmpty && event.participants.allSatisfy { index.actors[$0.actor.id] != nil }
        && event.places.allSatisfy { index.places[$0.id] != nil }
        && event.allCitations.allSatisfy { index.sources[$0.source] != nil }
    }
    let events = Set(result.events.map(\.id))
    let relations = Set(result.relations.map(\.id))
    for position in result.events.indices {
      result.events[position].leadsTo.removeAll { !events.contains($0.id) }
      result.events[position].begins.removeAll { !relations.contains($0.id) }
      result.events[position].ends.removeAll { !relations.contains($0.id) }
    }
    return result
  }

  private static func firstOfEach<Entry: Identifiable>(_ entries: [Entry]) -> [Entry] {
    var seen: Set<Entry.ID> = []
    return entries.filter { seen.insert($0.id).inserted }
  }

  /// The actor with this id, name, short name or alias.
  public func actor(named name: String) -> Actor? {
    actors.first { $0.id.text == name } ?? actors.first { $0.names.contains(name) }
  }
}
