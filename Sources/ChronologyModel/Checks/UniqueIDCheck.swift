import Diagnostics

extension Rule {
  public static let duplicateID = Rule(
    "duplicate-id", .error, "the id '{id}' stands on two {kind}, first at {first}; give each its own")
}

extension Check {
  static let uniqueIDs = Check { chronology, _ in
    repeated(chronology.sources, "sources", \.mark, in: chronology)
      + repeated(chronology.actors, "actors", \.mark, in: chronology)
      + repeated(chronology.places, "places", \.mark, in: chronology)
      + repeated(chronology.events, "events", \.mark, in: chronology)
      + repeated(chronology.relations, "relations", \.mark, in: chronology)
  }
}

private func repeated<Entry: Identifiable>(
  _ entries: [Entry], _ kind: String, _ mark: KeyPath<Entry, SourceMark>, in chronology: Chronology
) -> [Diagnostic] where Entry.ID == EntryID<Entry> {
  var first: [EntryID<Entry>: SourceMark] = [:]
  first.reserveCapacity(entries.count)
  return entries.compactMap { entry in
    guard let earlier = first.updateValue(entry[keyPath: mark], forKey: entry.id) else { return nil }
    first[entry.id] = earlier
    let here = chronology.location(of: entry[keyPath: mark])
    let place = chronology.location(of: earlier).map { $0.file == here?.file ? "line \($0.line)" : $0.description }
    return Diagnostic(
      .duplicateID, ["id": entry.id.text, "kind": kind, "first": place ?? "an earlier place"], at: here)
  }
}
