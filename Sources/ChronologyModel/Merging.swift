import Diagnostics

extension Chronology {
  /// One chronology from several inputs, in their order. The first to say something of the whole (title, as-of date)
  /// is heard; an actor or place that one input only names is the one that another describes under that name.
  public static func merged(_ parts: [Chronology]) -> Chronology {
    guard var result = parts.first else { return Chronology() }
    for part in parts.dropFirst() { result.append(part) }
    result.unifyImplied()
    return result
  }

  private mutating func append(_ part: Chronology) {
    var part = part
    part.moveMarks(by: texts.count)
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

  /// Lets each entry that was only named be the described one of that name, alias or id.
  private mutating func unifyImplied() {
    let actorIDs = Self.unified(&actors, isDescribed: \.isDescribed) {
      [$0.id.text, $0.name, $0.shortName ?? $0.name] + $0.aliases
    }
    let placeIDs = Self.unified(&places, isDescribed: \.isDescribed) { [$0.id.text, $0.name] + $0.aliases }
    let sourceIDs = Self.unified(&sources, isDescribed: \.isDescribed) { [$0.id.text, $0.title] }
    forEachReference(
      actor: { $0.id = actorIDs[$0.id] ?? $0.id }, place: { $0.id = placeIDs[$0.id] ?? $0.id },
      citation: { $0.source = sourceIDs[$0.source] ?? $0.source })
  }

  /// Removes implied entries that repeat another; gives, for each id removed, the id that stands for it now.
  private static func unified<Entry: Identifiable>(
    _ entries: inout [Entry], isDescribed: KeyPath<Entry, Bool>, names: (Entry) -> [String]
  ) -> [EntryID<Entry>: EntryID<Entry>] where Entry.ID == EntryID<Entry> {
    var byName: [String: EntryID<Entry>] = [:]
    for entry in entries where entry[keyPath: isDescribed] {
      for name in names(entry) where byName[name] == nil { byName[name] = entry.id }
    }
    var replaced: [EntryID<Entry>: EntryID<Entry>] = [:]
    var kept: [Entry] = []
    for entry in entries {
      let other = entry[keyPath: isDescribed] ? nil : names(entry).lazy.compactMap { byName[$0] }.first
      if let other {
        replaced[entry.id] = other
      } else {
        kept.append(entry)
        if !entry[keyPath: isDescribed] { for name in names(entry) { byName[name] = entry.id } }
      }
    }
    entries = kept
    return replaced
  }
}
