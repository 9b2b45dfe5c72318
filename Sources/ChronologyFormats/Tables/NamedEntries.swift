import ChronologyModel
import Diagnostics

/// The actors, places and sources that a table only names, each once, in order of appearance.
struct NamedEntries {
  private(set) var actors: [Actor] = []
  private(set) var places: [Place] = []
  private(set) var sources: [Source] = []
  private var actorIDs: [String: EntryID<Actor>] = [:]
  private var placeIDs: [String: EntryID<Place>] = [:]
  private var sourceIDs: [SourceName: EntryID<Source>] = [:]
  private var freeActorIDs = FreshIDs()
  private var freePlaceIDs = FreshIDs()
  private var freeSourceIDs = FreshIDs()

  /// Two sources with one title and two addresses are two sources.
  private struct SourceName: Hashable {
    let title: String
    let url: String
  }

  var count: Int { actors.count + places.count + sources.count }

  mutating func actor(_ name: String, mark: SourceMark) -> EntryID<Actor> {
    if let known = actorIDs[name] { return known }
    var actor = Actor(id: EntryID(freeActorIDs.fresh(name.identifier)), name: name, mark: mark)
    actor.isDescribed = false
    actors.append(actor)
    actorIDs[name] = actor.id
    return actor.id
  }

  mutating func place(_ name: String, mark: SourceMark) -> EntryID<Place> {
    if let known = placeIDs[name] { return known }
    var place = Place(id: EntryID(freePlaceIDs.fresh(name.identifier)), name: name, mark: mark)
    place.isDescribed = false
    places.append(place)
    placeIDs[name] = place.id
    return place.id
  }

  mutating func source(_ title: String?, url: String?, mark: SourceMark) -> EntryID<Source> {
    let key = SourceName(title: title ?? "", url: url ?? "")
    if let known = sourceIDs[key] { return known }
    let shown = title ?? url ?? ""
    var source = Source(id: EntryID(freeSourceIDs.fresh(shown.identifier)), title: shown, mark: mark)
    source.url = url
    source.isDescribed = false
    sources.append(source)
    sourceIDs[key] = source.id
    return source.id
  }
}

extension String {
  /// Letters and digits of any script in lower case, everything between them as one hyphen, at most 60 characters.
  var identifier: String {
    if let plain = utf8.withContiguousStorageIfAvailable(\.plainIdentifier) ?? nil { return plain }
    let parts = lowercased().split { !($0.isLetter || $0.isNumber) }
    let joined = String(parts.joined(separator: "-").prefix(Self.longestIdentifier))
    return joined.isEmpty ? "entry" : joined
  }

  fileprivate static let longestIdentifier = 60

  var nonEmpty: String? { isEmpty ? nil : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// The identifier of a text in ASCII that has a letter or digit; nil for others.
  fileprivate var plainIdentifier: String? {
    var identifier: [UInt8] = []
    identifier.reserveCapacity(String.longestIdentifier + 1)
    var isPending = false
    for byte in self {
      guard byte < 0x80 else { return nil }
      let letter = byte | 0x20
      let isLetter = letter &- UInt8(ascii: "a") < 26
      guard isLetter || byte &- UInt8(ascii: "0") < 10 else {
        isPending = !identifier.isEmpty
        continue
      }
      guard identifier.count < String.longestIdentifier else { continue }
      if isPending { identifier.append(UInt8(ascii: "-")) }
      isPending = false
      identifier.append(isLetter ? letter : byte)
    }
    return identifier.isEmpty ? nil : String(decoding: identifier.prefix(String.longestIdentifier), as: UTF8.self)
  }
}
