import Diagnostics

extension Chronology {
  /// One chronology from several inputs, in their order. The first to say something of the whole (title, as-of date)
  /// is heard; an actor, place or source that one input only names is the one that another describes under that name.
  /// Ids that a reader made up give way to those that are there.
  public static func merged(_ parts: [Chronology]) -> Chronology {
    var result = Chronology()
    var actors = NameMatching(parts.lazy.flatMap(\.actors))
    var places = NameMatching(parts.lazy.flatMap(\.places))
    var sources = NameMatching(parts.lazy.flatMap(\.sources))
    var ids = MadeUpIDs(parts)
    for (position, part) in parts.enumerated() {
      var part = part
      part.moveMarks(by: result.texts.count)
      part.rename(
        actors: actors.settle(&part.actors), places: places.settle(&part.places),
        sources: sources.settle(&part.sources))
      ids.settle(&part)
      if position == 0 { result = part } else { result.append(part) }
    }
    return result
  }

  private mutating func append(_ part: Chronology) {
    if title.isEmpty { title = part.title }
    subtitle = subtitle ?? part.subtitle
    author = author ?? part.author
    version = version ?? part.version
    asOf = asOf ?? part.asOf
    language = language ?? part.language
    summary = summary ?? part.summary
    if bottomLine.isEmpty { bottomLine = part.bottomLine }
    caption = caption ?? part.caption
    sources += part.sources
    actors += part.actors
    places += part.places
    events += part.events
    relations += part.relations
    texts += part.texts
  }

  private mutating func rename(
    actors: [EntryID<Actor>: EntryID<Actor>], places: [EntryID<Place>: EntryID<Place>],
    sources: [EntryID<Source>: EntryID<Source>]
  ) {
    guard !(actors.isEmpty && places.isEmpty && sources.isEmpty) else { return }
    forEachReference(
      actor: { $0.id = actors[$0.id] ?? $0.id }, place: { $0.id = places[$0.id] ?? $0.id },
      citation: { $0.source = sources[$0.source] ?? $0.source })
  }
}

/// Finds, for entries that are only named, the one that stands for them.
private struct NameMatching<Entry: Nameable> {
  private var described: [String: EntryID<Entry>] = [:]
  /// Of the entries that are only named and stay.
  private var implied: [String: EntryID<Entry>] = [:]
  private var ids = FreshIDs()

  /// - Parameter entries: those of all inputs, in order.
  init(_ entries: some Sequence<Entry>) {
    for entry in entries where entry.isDescribed {
      ids.reserve(entry.id.text)
      for name in entry.names where described[name] == nil { described[name] = entry.id }
    }
  }

  /// Takes out of one input's entries those for which another stands: one that this input describes, else one that some
  /// input describes, else one that an earlier input names.
  ///
  /// - Returns: for each id that goes, the id that comes.
  mutating func settle(_ entries: inout [Entry]) -> [EntryID<Entry>: EntryID<Entry>] {
    guard entries.contains(where: { !$0.isDescribed }) else { return [:] }
    var own: [String: EntryID<Entry>] = [:]
    for entry in entries where entry.isDescribed {
      for name in entry.names where own[name] == nil { own[name] = entry.id }
    }
    var changed: [EntryID<Entry>: EntryID<Entry>] = [:]
    entries = entries.compactMap { entry in
      guard !entry.isDescribed else { return entry }
      let stand = [own, described, implied].lazy.compactMap { names in
        entry.soughtNames.lazy.compactMap { names[$0] }.first
      }.first
      if let stand {
        if stand != entry.id { changed[entry.id] = stand }
        return nil
      }
      var entry = entry
      let id = EntryID<Entry>(ids.fresh(entry.id.text))
      if id != entry.id { changed[entry.id] = id }
      entry.id = id
      for name in entry.names where implied[name] == nil { implied[name] = id }
      return entry
    }
    return changed
  }
}

/// Gives events and relations without an id of their own one that no other has. A reader has seen to those of one input.
private struct MadeUpIDs {
  private var events = FreshIDs()
  private var relations = FreshIDs()
  private let isNeeded: Bool

  init(_ parts: [Chronology]) {
    isNeeded = parts.count > 1
    guard isNeeded else { return }
    for part in parts {
      for event in part.events where event.hasGivenID { events.reserve(event.id.text) }
      for relation in part.relations where relation.hasGivenID { relations.reserve(relation.id.text) }
    }
  }

  mutating func settle(_ part: inout Chronology) {
    guard isNeeded else { return }
    var changed: [EntryID<Event>: EntryID<Event>] = [:]
    for index in part.events.indices where !part.events[index].hasGivenID {
      let id = EntryID<Event>(events.fresh(part.events[index].id.text))
      if id != part.events[index].id { changed[part.events[index].id] = id }
      part.events[index].id = id
    }
    for index in part.relations.indices where !part.relations[index].hasGivenID {
      part.relations[index].id = EntryID(relations.fresh(part.relations[index].id.text))
    }
    guard !changed.isEmpty else { return }
    for index in part.events.indices {
      for other in part.events[index].leadsTo.indices {
        let id = part.events[index].leadsTo[other].id
        part.events[index].leadsTo[other].id = changed[id] ?? id
      }
    }
  }
}

/// An entry that another input may know under one of its names.
protocol Nameable: Identifiable where ID == EntryID<Self> {
  var id: EntryID<Self> { get set }
  var isDescribed: Bool { get }
  /// What it is found by.
  var names: [String] { get }
  /// What it is looked for by, where it is only named.
  var soughtNames: [String] { get }
}

extension Actor: Nameable {
  var names: [String] { isDescribed ? [id.text, name, shortName ?? name] + aliases : [name] }
  var soughtNames: [String] { [name] }
}

extension Place: Nameable {
  var names: [String] { isDescribed ? [id.text, name] + aliases : [name] }
  var soughtNames: [String] { [name] }
}

extension Source: Nameable {
  private var withAddress: String { "\(title)\n\(url ?? "")" }
  /// One that is only named is known with its address, since two articles may share a title.
  var names: [String] { isDescribed ? [id.text, title, withAddress] : [withAddress] }
  var soughtNames: [String] { [withAddress, title] }
}
