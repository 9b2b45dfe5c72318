/// Finds actors that bear like names.
struct NameSearch {
  private struct Named {
    let actor: Int
    let key: NameKey
    let isAlias: Bool
  }

  private let actors: [Actor]
  private var names: [Named] = []
  private var found: [(later: Int, earlier: Int, reason: SimilarActors.Reason)] = []
  private var told: Set<Int> = []

  init(_ actors: [Actor]) {
    self.actors = actors
    var folding = LetterFolding()
    for (place, actor) in actors.enumerated() {
      for (text, isAlias) in Self.spellings(of: actor) {
        guard let key = NameKey(text, folding: &folding) else { continue }
        names.append(Named(actor: place, key: key, isAlias: isAlias))
      }
    }
  }

  /// The name, what it gives in brackets, the short name; then the aliases.
  private static func spellings(of actor: Actor) -> [(Substring, Bool)] {
    var result: [(Substring, Bool)] = []
    let name = actor.name[...]
    if name.hasSuffix(")"), let opening = name.lastIndex(of: "("), opening > name.startIndex {
      result.append((name[..<opening], false))
      result.append((name[name.index(after: opening)...].dropLast(), false))
    } else {
      result.append((name, false))
    }
    if let short = actor.shortName { result.append((short[...], false)) }
    return result + actor.aliases.map { ($0[...], true) }
  }

  mutating func pairs() -> [(later: Int, earlier: Int, reason: SimilarActors.Reason)] {
    match(.spelling, { $0.plain }, aliases: false)
    match(.sound, { $0.sound.isEmpty ? nil : $0.sound }, aliases: false)
    match(.alias, { $0.sound.isEmpty ? $0.plain : $0.sound }, aliases: true)
    matchInitials()
    matchAbbreviations()
    return found
  }

  private mutating func tell(_ left: Int, _ right: Int, _ reason: SimilarActors.Reason) {
    let later = max(left, right)
    guard left != right, !told.contains(later), Self.mayBeOne(actors[left], actors[right]) else { return }
    told.insert(later)
    found.append((later, min(left, right), reason))
  }

  /// Two of different kinds, or of different times, are two.
  private static func mayBeOne(_ left: Actor, _ right: Actor) -> Bool {
    if let kind = left.kind, let other = right.kind, kind != other { return false }
    guard let life = left.existence, let other = right.existence else { return left.id != right.id }
    return left.id != right.id && Span(life).falls(outside: Span(other)) != .certain
  }

  private mutating func match(_ reason: SimilarActors.Reason, _ form: (NameKey) -> String?, aliases: Bool) {
    var first: [String: Int] = [:]
    for name in names where !name.isAlias {
      guard let text = form(name.key) else { continue }
      if let earlier = first[text] {
        if !aliases { tell(earlier, name.actor, reason) }
      } else {
        first[text] = name.actor
      }
    }
    guard aliases else { return }
    for name in names where name.isAlias {
      if let text = form(name.key), let other = first[text] { tell(other, name.actor, reason) }
    }
  }

  private static let mostNamesakes = 64

  private mutating func matchInitials() {
    guard names.contains(where: { !$0.isAlias && $0.key.hasInitial }) else { return }
    var families: [String: [Int]] = [:]
    for (place, name) in names.enumerated() where !name.isAlias {
      families[name.key.words.last ?? "", default: []].append(place)
    }
    for name in names where !name.isAlias && name.key.hasInitial {
      for other in (families[name.key.words.last ?? ""] ?? []).prefix(Self.mostNamesakes) {
        if name.key.abbreviatesWords(of: names[other].key) { tell(name.actor, names[other].actor, .abbreviation) }
      }
    }
  }

  private mutating func matchAbbreviations() {
    var long: [String: Int] = [:]
    for name in names where !name.isAlias {
      if let initials = name.key.initials, long[initials] == nil { long[initials] = name.actor }
    }
    for name in names where name.key.isAbbreviation {
      if let other = long[name.key.plain] { tell(name.actor, other, .abbreviation) }
    }
  }
}
