import Wording

/// Every fixed word of a timeline that is not its axis's, in one language.
struct FigureWords: Sendable {
  let legend: LegendWords

  // MARK: Notes

  /// All events, the most of a bar, how long a bar stands for, and how many have marks.
  let density: Phrase
  let disputed: String
  /// Titles cut short, of `{1}` there are.
  let shortened: PluralPhrase
  let unlabelled: Phrase
  let backgroundOutside: Phrase
  /// Names at `{1}`, and what `andMore` made at `{2}`.
  let sources: PluralPhrase
  let andMore: Phrase
  let eraKey: Phrase
  let joints: String
  /// The title of the lane, titles that it stands for, what `andMore` made.
  let together: Phrase

  // MARK: Lanes and pages

  /// Where the lanes of a figure are few, what they have in common stands in this one.
  let other: String
  /// Its title, and how many lanes it stands for.
  let otherMerged: Phrase
  /// The second where a lane has the first one's name.
  let backgroundTitles: [String]
  /// Labels for which a strip has no room.
  let more: Phrase
  let page: Phrase

  // MARK: Labels

  /// Before and after a title whose date is in doubt.
  let approximate: Phrase
  let uncertain: Phrase
  /// A title, and how it stands.
  let standing: Phrase

  // MARK: For those who hear the figure

  let withoutEvents: String
  let events: PluralPhrase
  let eras: PluralPhrase
  /// What `events` and `eras` made.
  let eventsAndEras: Phrase
  /// What these made, and a number of events.
  let withBackground: Phrase
  /// What is shown, the first event, the last one.
  let downwards: Phrase
  let rightwards: Phrase
  let leftwards: Phrase
  /// A title and a date.
  let quoted: Phrase
  let doubts: Phrase
  let listSeparator: String
  let among: Phrase
  /// A title, and what `page` made.
  let pagedTitle: Phrase

  /// By primary subtags.
  static let tables: [String: FigureWords] = [
    "en": english, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "fa": persian,
  ]

  static func of(_ language: Language) -> FigureWords { tables[language.primaryTag] ?? english }
}

/// What the legend says of marks and colours.
struct LegendWords: Sendable {
  let dot: String
  let bar: String
  let capsule: String
  let shoulder: String
  let approximate: String
  let uncertain: String
  let hatched: String
  let ticks: String
  let estimate: String
  let oneOf: String
  let ray: String
  let allOf: String
  let arrow: String
  let unknownEnd: String
  let cut: String
  let importance: String
  let background: String
  /// Than what is highlighted.
  let allElse: String
}
