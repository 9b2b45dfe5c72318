import Diagnostics

extension Rule {
  public static let duplicateID = Rule(
    "duplicate-id", .error, "the id '{id}' stands on two {kind}, first at {first}; give each its own")
}

extension Check {
  static let uniqueIDs = Check { chronology, index in
    repeated(chronology.sources, index.sources, "sources", \.mark, in: chronology)
      + repeated(chronology.actors, index.actors, "actors", \.mark, in: chronology)
      + repeated(chronology.places, index.places, "places", \.mark, in: chronology)
      + repeated(chronology.events, index.events, "events", \.mark, in: chronology)
      + repeated(chronology.relations, index.relations, "relations", \.mark, in: chronology)
  }
}

private func repeated<Entry: Identifiable>(
  _ entries: [Entry], _ table: EntryTable<Entry>, _ kind: String, _ mark: KeyPath<Entry, SourceMark>,
  in chronology: Chronology
) -> [Diagnostic] where Entry.ID == EntryID<Entry> {
  table.repeats.map { position, first in
    let here = chronology.location(of: entries[position][keyPath: mark])
    let earlier = chronology.location(of: entries[first][keyPath: mark])
    let place = earlier.map { $0.file == here?.file ? "line \($0.line)" : $0.description }
    return Diagnostic(
      .duplicateID, ["id": entries[position].id.text, "kind": kind, "first": place ?? "an earlier place"], at: here)
  }
}
