extension Chronology {
  /// Without the events and relations that name what is not there or have no date, and without what is left of ids that
  /// name nothing. None of the checks of soundness finds anything in what remains.
  public func withoutUnsoundEntries() -> Chronology {
    var result = self
    result.sources = Self.firstOfEach(sources)
    result.actors = Self.firstOfEach(actors)
    result.places = Self.firstOfEach(places)
    let index = ChronologyIndex(self)
    result.relations = Self.firstOfEach(relations).filter { relation in
      relation.participants.allSatisfy { index.actors.contains($0.actor.id) }
        && index.cites(relation.citations + relation.when.flatMap(\.citations))
    }
    result.events = Self.firstOfEach(events).filter { event in
      !event.when.isEmpty && event.participants.allSatisfy { index.actors.contains($0.actor.id) }
        && event.places.allSatisfy { index.places.contains($0.id) }
        && index.cites(event.citations + event.when.flatMap(\.citations) + event.figures.flatMap(\.citations))
    }
    result.removeDanglingReferences(index)
    return result
  }

  private mutating func removeDanglingReferences(_ index: ChronologyIndex) {
    let known = Set(events.map(\.id))
    let stated = Set(relations.map(\.id))
    for position in events.indices {
      events[position].leadsTo.removeAll { !known.contains($0.id) }
      events[position].begins.removeAll { !stated.contains($0.id) }
      events[position].ends.removeAll { !stated.contains($0.id) }
    }
    for position in bottomLine.indices {
      bottomLine[position].citations.removeAll { !index.sources.contains($0.source) }
    }
    for position in actors.indices {
      actors[position].memberships.removeAll { !index.actors.contains($0.of.id) }
      actors[position].citations.removeAll { !index.sources.contains($0.source) }
    }
    for position in places.indices {
      if let within = places[position].within, !index.places.contains(within.id) { places[position].within = nil }
    }
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

extension ChronologyIndex {
  fileprivate func cites(_ citations: [Citation]) -> Bool { citations.allSatisfy { sources.contains($0.source) } }
}
