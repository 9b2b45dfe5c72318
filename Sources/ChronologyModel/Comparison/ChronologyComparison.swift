/// What became of a chronology's entries from a former version to this one.
///
/// Entries are one where they have one id. Where a reader made the id up for either of them, they are one by what they
/// say: events by title and date, then by title (re-dated), then by date where only one entry of either version is left
/// with it (retitled); relations by kind, actors and date in the same way; actors by their names; sources by title and
/// address, by title, by address. What only places a label in a figure is no change, nor is another order of a list,
/// but for dates, of which the first is drawn.
public struct ChronologyComparison: Sendable, Hashable {
  /// Of the chronology itself: title, author, summary, bottom line. Its as-of date and its version name it, and are no
  /// changes.
  public var whole: [Difference]
  /// In the order of this version, those that are gone at the end in the order of the former one.
  public var events: [EntryChange<Event>]
  public var relations: [EntryChange<Relation>]
  public var actors: [EntryChange<Actor>]
  public var sources: [EntryChange<Source>]

  public init(from old: Chronology, to new: Chronology) {
    let actors = EntryMatching(old.actors, new.actors)
    let sources = EntryMatching(old.sources, new.sources)
    var names = ComparedNames(old, new)
    names.actors.match(actors, old.actors, new.actors)
    names.sources.match(sources, old.sources, new.sources)
    let events = EntryMatching(old.events, new.events)
    let relations = EntryMatching(old.relations, new.relations, names.actors)
    names.events.match(events, old.events, new.events)
    names.relations.match(relations, old.relations, new.relations)
    whole = Difference.all(old, new, names)
    self.events = events.changes(old.events, new.events) { Difference.all($0, $1, names) }
    self.relations = relations.changes(old.relations, new.relations) { Difference.all($0, $1, names) }
    self.actors = actors.changes(old.actors, new.actors) { Difference.all($0, $1, names) }
    self.sources = sources.changes(old.sources, new.sources) { Difference.all($0, $1) }
  }

  public var isEmpty: Bool {
    whole.isEmpty && events.isEmpty && relations.isEmpty && actors.isEmpty && sources.isEmpty
  }

  /// Without the entries that neither part of the two versions holds.
  public func restricted(toPartsOld old: Chronology, new: Chronology) -> ChronologyComparison {
    var result = self
    result.events = Self.restricted(events, old.events, new.events)
    result.relations = Self.restricted(relations, old.relations, new.relations)
    result.actors = Self.restricted(actors, old.actors, new.actors)
    result.sources = Self.restricted(sources, old.sources, new.sources)
    return result
  }

  private static func restricted<Entry: Hashable & Sendable & Identifiable>(
    _ changes: [EntryChange<Entry>], _ old: [Entry], _ new: [Entry]
  ) -> [EntryChange<Entry>] {
    let (old, new) = (Set(old.map(\.id)), Set(new.map(\.id)))
    return changes.filter { change in
      change.former.map { old.contains($0.id) } == true || !change.isRemoved && new.contains(change.entry.id)
    }
  }
}
