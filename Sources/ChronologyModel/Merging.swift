import Diagnostics

extension Chronology {
  /// One chronology from several inputs, in their order. The first to say something of the whole (title, as-of date)
  /// is heard; an actor, place or source that one input only names is the one that another describes under that name.
  public static func merged(_ parts: [Chronology]) -> Chronology {
    var result = Chronology()
    for part in parts { result.append(part) }
    return result
  }

  private mutating func append(_ part: Chronology) {
    var part = part
    part.moveMarks(by: texts.count)
    part.stand(for: part.matches(of: part, where: { !$0 }))
    part.stand(for: part.matches(of: self, where: { _ in true }))
    stand(for: matches(of: part, where: { !$0 }))
    part.giveFreshIDs(besides: self)
    if title.isEmpty { title = part.title }
    subtitle = subtitle ?? part.subtitle
    author = author ?? part.author
    asOf = asOf ?? part.asOf
    language = language ?? part.language
    summary = summary ?? part.summary
    caption = caption ?? part.caption
    sources += part.sources
    actors += part.actors
    places += part.places
    events += part.events
    relations += part.relations
    texts += part.texts
  }

  /// For each id that goes, the id that stands for it.
  private struct Matches {
    var actors: [EntryID<Actor>: EntryID<Actor>] = [:]
    var places: [EntryID<Place>: EntryID<Place>] = [:]
    var sources: [EntryID<Source>: EntryID<Source>] = [:]
  }

  /// The entries here that are only named and that `other` has under the same name. `where` is asked whether the other's
  /// entry is itself only named.
  private func matches(of other: Chronology, where accepts: (Bool) -> Bool) -> Matches {
    Matches(
      actors: Self.matches(actors, other.actors, accepts), places: Self.matches(places, other.places, accepts),
      sources: Self.matches(sources, other.sources, accepts))
  }

  private static func matches<Entry: Nameable>(
    _ entries: [Entry], _ others: [Entry], _ accepts: (Bool) -> Bool
  ) -> [EntryID<Entry>: EntryID<Entry>] {
    guard entries.contains(where: { !$0.isDescribed }) else { return [:] }
    var byName: [String: EntryID<Entry>] = [:]
    for other in others where accepts(!other.isDescribed) {
      for name in other.names where byName[name] == nil { byName[name] = other.id }
    }
    let pairs = entries.filter { !$0.isDescribed }.compactMap { entry in
      entry.soughtNames.lazy.compactMap { byName[$0] }.first.map { (entry.id, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private mutating func stand(for matches: Matches) {
    guard !(matches.actors.isEmpty && matches.places.isEmpty && matches.sources.isEmpty) else { return }
    actors.removeAll { !$0.isDescribed && matches.actors[$0.id] != nil }
    places.removeAll { !$0.isDescribed && matches.places[$0.id] != nil }
    sources.removeAll { !$0.isDescribed && matches.sources[$0.id] != nil }
    rename(matches)
  }

  private mutating func rename(_ matches: Matches) {
    forEachReference(
      actor: { $0.id = matches.actors[$0.id] ?? $0.id }, place: { $0.id = matches.places[$0.id] ?? $0.id },
      citation: { $0.source = matches.sources[$0.source] ?? $0.source })
  }

  /// Ids that a reader made up give way to those that are there.
  private mutating func giveFreshIDs(besides other: Chronology) {
    let changed = Matches(
      actors: Self.freshIDs(&actors, besides: other.actors), places: Self.freshIDs(&places, besides: other.places),
      sources: Self.freshIDs(&sources, besides: other.sources))
    rename(changed)
  }

  private static func freshIDs<Entry: Nameable>(
    _ entries: inout [Entry], besides others: [Entry]
  ) -> [EntryID<Entry>: EntryID<Entry>] {
    var taken = Set(others.map(\.id))
    taken.formUnion(entries.map(\.id))
    let there = Set(others.map(\.id))
    var changed: [EntryID<Entry>: EntryID<Entry>] = [:]
    for index in entries.indices where !entries[index].isDescribed && there.contains(entries[index].id) {
      var number = 2
      while taken.contains(EntryID("\(entries[index].id)-\(number)")) { number += 1 }
      let fresh = EntryID<Entry>("\(entries[index].id)-\(number)")
      taken.insert(fresh)
      changed[entries[index].id] = fresh
      entries[index].id = fresh
    }
    return changed
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
  var names: [String] { [id.text, name, shortName ?? name] + aliases }
  var soughtNames: [String] { [name] }
}

extension Place: Nameable {
  var names: [String] { [id.text, name] + aliases }
  var soughtNames: [String] { [name] }
}

extension Source: Nameable {
  private var withAddress: String { "\(title)\n\(url ?? "")" }
  /// One that is only named is known with its address, since two articles may share a title.
  var names: [String] { isDescribed ? [id.text, title, withAddress] : [withAddress] }
  var soughtNames: [String] { [withAddress, title] }
}
