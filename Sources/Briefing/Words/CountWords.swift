import Wording

/// How many there are of something.
struct CountWords: Sendable {
  var event: PluralPhrase
  var actor: PluralPhrase
  var relation: PluralPhrase
  var derivedRelation: PluralPhrase
  var source: PluralPhrase
}
