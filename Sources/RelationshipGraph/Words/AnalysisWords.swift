import ChronologyModel
import Wording

/// Every fixed word of an analysis, in one language.
struct AnalysisWords: Sendable {
  let tensionNote: String
  /// Actors, pairs, and the date.
  let countedAsOf: Phrase
  let counted: Phrase
  let allTogether: String
  /// Members of the largest at `{1}`, the others at `{2}`.
  let groups: PluralPhrase
  let moreGroups: PluralPhrase
  let alone: PluralPhrase
  let actors: PluralPhrase
  let pairs: PluralPhrase
  let triangles: PluralPhrase
  /// Balanced ones, all, the share; of three friends, of two friends, of two foes, of three foes.
  let balance: Phrase
  let percent: Phrase
  let andMore: Phrase
  let listMore: Phrase
  /// Two names and the reason.
  let mayBe: Phrase
  /// In the order of ``SimilarActors/Reason``.
  let reasons: [String]
  /// The two; how many are on the one's side, the one; how many on the other's, the other.
  let bridge: Phrase
  let datesOpen: String
  let and: Phrase
  let but: Phrase
  let butAlso: Phrase
  let clauseSeparator: String
  let threeFoes: Phrase

  let title: String
  let columns: String
  let columnNotes: [String]
  let bridgesTitle: String
  let balanceTitle: String
  let tensionsTitle: String
  let similarTitle: String

  /// By primary subtags.
  static let tables: [String: AnalysisWords] = [
    "en": english, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "fa": persian,
  ]

  static func of(_ language: Language) -> AnalysisWords { tables[language.primaryTag] ?? english }

  func reason(_ reason: SimilarActors.Reason) -> String {
    let place = SimilarActors.Reason.allCases.firstIndex(of: reason) ?? 0
    return reasons.indices.contains(place) ? reasons[place] : ""
  }
}
