import ChronologyModel
import Diagnostics

/// The actors, places and sources that a table only names, each once, in order of appearance.
struct NamedEntries {
  private(set) var actors: [Actor] = []
  private(set) var places: [Place] = []
  private(set) var sources: [Source] = []
  private var actorIDs: [String: EntryID<Actor>] = [:]
  private var placeIDs: [String: EntryID<Place>] = [:]
  private var sourceIDs: [String: EntryID<Source>] = [:]
  private var taken: Set<String> = []

  mutating func actor(_ name: String, mark: SourceMark) -> EntryID<Actor> {
    if let known = actorIDs[name] { return known }
    var actor = Actor(id: EntryID(freshID(name, "actor")), name: name, mark: mark)
    actor.isDescribed = false
    actors.append(actor)
    actorIDs[name] = actor.id
    return actor.id
  }

  mutating func place(_ name: String, mark: SourceMark) -> EntryID<Place> {
    if let known = placeIDs[name] { return known }
    var place = Place(id: EntryID(freshID(name, "place")), name: name, mark: mark)
    place.isDescribed = false
    places.append(place)
    placeIDs[name] = place.id
    return place.id
  }

  /// Two sources with one title and two addresses are two sources.
  mutating func source(_ title: String?, url: String?, mark: SourceMark) -> EntryID<Source> {
    let key = "\(title ?? "")\n\(url ?? "")"
    if let known = sourceIDs[key] { return known }
    var source = Source(id: EntryID(freshID(title ?? url ?? "", "source")), title: title ?? url ?? "", mark: mark)
    source.url = url
    source.isDescribed = false
    sources.append(source)
    sourceIDs[key] = source.id
    return source.id
  }

  private mutating func freshID(_ name: String, _ kind: String) -> String {
    let base = name.identifier
    var id = base
    var count = 1
    while !taken.insert("\(kind) \(id)").inserted {
      count += 1
      id = "\(base)-\(count)"
    }
    return id
  }
}

extension String {
  /// Letters and digits of any script in lower case, everything between them as one hyphen, at most 60 characters.
  var identifier: String {
    let parts = lowercased().split { !($0.isLetter || $0.isNumber) }
    let joined = String(parts.joined(separator: "-").prefix(60))
    return joined.isEmpty ? "entry" : joined
  }

  var nonEmpty: String? { isEmpty ? nil : self }
}
