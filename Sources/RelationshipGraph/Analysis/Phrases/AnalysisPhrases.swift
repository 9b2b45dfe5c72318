import Wording

/// What an analysis says in one language. A language that lacks a phrase does not compile.
struct AnalysisPhrases: Sendable {
  var title: String
  var relationsWith: String
  var betweenOthers: String
  var actor: String
  var tableNote: String
  var bridgesHead: String
  var balanceHead: String
  var tensionsHead: String
  var similarHead: String
  var tensionNote: String
  var actors: PluralPhrase
  var pairs: PluralPhrase
  /// Besides the groups that are named.
  var moreGroups: PluralPhrase
  /// Actors, pairs, the date.
  var tiedAt: Phrase
  /// Actors, pairs.
  var tiedEver: Phrase
  var together: String
  /// How many, how many actors in the largest, the others.
  var groups: Phrase
  /// Groups that are named, and others counted.
  var andGroups: Phrase
  var alone: PluralPhrase
  var comma: String
  var semicolon: String
  /// Names, and how many others.
  var andMore: Phrase
  /// The two of the pair, actors on the smaller side and who stands there, the same of the other side.
  var bridge: Phrase
  /// All triangles, the balanced ones, their share, of no foe, of two; the others: of one foe, of three.
  var balance: PluralPhrase
  var percent: Phrase
  /// How many sentences are left out.
  var rest: Phrase
  /// Two names, and why.
  var similar: Phrase
  var spelling: String
  var sound: String
  var alias: String
  var abbreviation: String
  /// Beside how a statement stands.
  var datesOpen: String
  /// Nil where kinds of relations are verbs, which make sentences of their own.
  var tensions: TensionPhrases?

  /// By the primary subtags of languages.
  static let all: [String: AnalysisPhrases] = [
    "en": english, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "fa": persian,
  ]

  static func of(_ language: Language) -> AnalysisPhrases {
    all[String(language.tag.prefix { $0 != "-" })] ?? english
  }
}

/// Tensions where kinds of relations are nouns.
struct TensionPhrases: Sendable {
  /// Who, of what kind, to whom.
  var clause: Phrase
  /// The same both ways.
  var mutual: Phrase
  /// The friend, its two friends, what speaks for it.
  var sharedFriend: Phrase
  /// The three, what speaks for it.
  var threeFoes: Phrase
  /// The two, what speaks for it.
  var ambivalence: Phrase
}
