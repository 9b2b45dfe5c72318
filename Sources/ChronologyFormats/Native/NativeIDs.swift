import ChronologyModel

/// The ids of a chronology as the native format may have them: one that is no name token is made anew.
struct NativeIDs {
  private let sources: NameTokens
  private let actors: NameTokens
  private let places: NameTokens
  private let events: NameTokens
  private let relations: NameTokens

  init(_ chronology: Chronology) {
    sources = NameTokens(chronology.sources.map(\.id.text))
    actors = NameTokens(chronology.actors.map(\.id.text))
    places = NameTokens(chronology.places.map(\.id.text))
    events = NameTokens(chronology.events.map(\.id.text))
    relations = NameTokens(chronology.relations.map(\.id.text))
  }

  var renamedCount: Int {
    sources.renamedCount + actors.renamedCount + places.renamedCount + events.renamedCount
      + relations.renamedCount
  }

  subscript(_ id: EntryID<Source>) -> String { sources[id.text] }
  subscript(_ id: EntryID<Actor>) -> String { actors[id.text] }
  subscript(_ id: EntryID<Place>) -> String { places[id.text] }
  subscript(_ id: EntryID<Event>) -> String { events[id.text] }
  subscript(_ id: EntryID<Relation>) -> String { relations[id.text] }
}
