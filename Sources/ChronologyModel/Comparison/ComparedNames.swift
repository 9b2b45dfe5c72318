/// What the entries of two versions are called, and by what a reference to one is compared: it says what it said where it
/// leads to the same entry, whatever the id and the name of that are now.
struct ComparedNames {
  var actors: Names<Actor>
  var sources: Names<Source>
  var events: Names<Event>
  var relations: Names<Relation>
  /// Of places nothing is compared but their names.
  let places: (old: [EntryID<Place>: String], new: [EntryID<Place>: String])

  init(_ old: Chronology, _ new: Chronology) {
    let actors = Names<Actor>(old.actors, new.actors, old: \.label, new: \.label)
    self.actors = actors
    sources = Names(old.sources, new.sources, old: \.title, new: \.title)
    events = Names(old.events, new.events, old: \.title, new: \.title)
    relations = Names(
      old.relations, new.relations, old: { Self.sentence($0) { actors.name(old: $0) } },
      new: { Self.sentence($0) { actors.name(new: $0) } })
    places = (Self.named(old.places, \.name), Self.named(new.places, \.name))
  }

  private static func sentence(_ relation: Relation, _ name: (EntryID<Actor>) -> String) -> String {
    let names = relation.participants.map { name($0.actor.id) }
    return ([names.first ?? "", relation.kind] + names.dropFirst()).joined(separator: " ")
  }

  fileprivate static func named<Entry: Identifiable>(
    _ entries: [Entry], _ name: (Entry) -> String
  ) -> [EntryID<Entry>: String] where Entry.ID == EntryID<Entry> {
    Dictionary(entries.map { ($0.id, name($0)) }) { first, _ in first }
  }

  struct Names<Entry: Identifiable> where Entry.ID == EntryID<Entry> {
    private let oldNames: [EntryID<Entry>: String]
    private let newNames: [EntryID<Entry>: String]
    /// Of entries of the former version their ids in this one.
    private var ids: [EntryID<Entry>: EntryID<Entry>] = [:]

    init(_ old: [Entry], _ new: [Entry], old oldName: (Entry) -> String, new newName: (Entry) -> String) {
      oldNames = ComparedNames.named(old, oldName)
      newNames = ComparedNames.named(new, newName)
    }

    mutating func match(_ matching: EntryMatching, _ old: [Entry], _ new: [Entry]) {
      ids.reserveCapacity(matching.pairs.count)
      for pair in matching.pairs { ids[old[pair.old].id] = new[pair.new].id }
    }

    func name(old id: EntryID<Entry>) -> String { oldNames[id] ?? id.text }
    func name(new id: EntryID<Entry>) -> String { newNames[id] ?? id.text }

    /// An entry that is gone is none of this version's, even where one of them has its id.
    func key(old id: EntryID<Entry>) -> String {
      ids[id]?.text ?? (oldNames[id] == nil ? id.text : "\0" + id.text)
    }
    func key(new id: EntryID<Entry>) -> String { id.text }
  }
}
