/// Two entries that may be one actor under two names. Suggested, never merged.
public struct SimilarActors: Hashable, Sendable {
  /// Why two names may be one actor's, the surest first.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case spelling = "the names differ in capitals, accents or punctuation alone"
    case sound = "the names sound alike"
    case alias = "an alias of one is a name of the other"
    case abbreviation = "one is short for the other"
  }

  /// The one that stands first in the chronology.
  public let earlier: EntryID<Actor>
  public let later: EntryID<Actor>
  public let reason: Reason
}

extension Chronology {
  /// Actors that may be one, each later one suggested once; the surest reasons first.
  public var similarActors: [SimilarActors] {
    var search = NameSearch(actors)
    return search.pairs().map {
      SimilarActors(earlier: actors[$0.earlier].id, later: actors[$0.later].id, reason: $0.reason)
    }
  }
}
