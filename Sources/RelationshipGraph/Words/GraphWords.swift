import Wording

/// Every fixed word of a relationship diagram and of a diagram of events, in one language. Kinds, signs and standings are
/// terms of the model, which ``Language`` has.
public struct GraphWords: Sendable {
  // MARK: Edges

  let undated: String
  /// How many dates, the first one's start and the last one's end.
  let times: PluralPhrase
  /// Of governed dates.
  public let until: Phrase
  let since: Phrase
  let disputed: Phrase
  let kindDenied: Phrase
  let kindOpen: Phrase
  /// Subject, object, kind. From right to left the arrow points to the left, and marks keep names of another script in
  /// that order.
  let directed: Phrase
  let mutual: Phrase
  /// Whether kinds are verbs, so that "A negotiates with B" is a sentence.
  let hasVerbs: Bool
  /// A sentence, its date.
  let dated: Phrase
  /// A sentence, how it stands.
  let standing: Phrase
  public let accordingTo: Phrase
  /// Titles at `{1}`.
  public let sources: PluralPhrase
  public let listSeparator: String

  // MARK: The note

  let asOf: Phrase
  let withoutDate: String
  let between: Phrase
  /// A span; two dates that are governed; what changed.
  let changedWithin: Phrase
  let changedFromTo: Phrase
  let samePlaces: String
  let spans: String
  let appeared: PluralPhrase
  let turned: Phrase
  let ended: Phrase
  let stayed: Phrase
  let passed: Phrase
  let folded: Phrase
  /// A member, its group.
  let foldedMember: Phrase
  let andMore: Phrase
  let relations: PluralPhrase
  let actors: PluralPhrase
  let pairs: PluralPhrase
  let leftOut: Phrase
  /// How many of the weightiest actors are drawn, and what is left out beside them.
  let leftOutBeside: PluralPhrase
  /// Two counts.
  let and: Phrase
  let named: Phrase
  let outside: Phrase
  let notOnPaths: Phrase
  let otherKinds: Phrase
  let otherTimes: Phrase
  let future: Phrase
  /// Relations, the date of the first one.
  let futureSince: Phrase
  let absorbed: Phrase
  /// From, to, the longest number of steps.
  let noPath: Phrase
  /// All of them: from, to, the longest number of steps at `{1}` to `{3}`.
  let allPaths: PluralPhrase
  /// How many there are, from, to, the longest number of steps, how many are drawn.
  let somePaths: Phrase
  let orMore: Phrase

  // MARK: Legend and figure

  public let legend: GraphLegendWords
  public let noRelations: String
  public let numbersInTable: String
  public let unlabelled: String
  public let slow: String
  public let placedBySfdp: Phrase
  public let blocs: Phrase
  /// Actors, relations, and at which dates.
  public let description: Phrase
  public let descriptionAtDates: Phrase

  // MARK: Events

  let consequences: String
  let doubtfulEvents: String
  let eventsLeftOut: PluralPhrase
  let upwards: String
  public let noConsequences: String
  /// Numbers of events and of links.
  public let eventDescription: Phrase
  /// A date and a title.
  let dateAndTitle: Phrase
  let arrow: Phrase

  /// By primary subtags.
  static let tables: [String: GraphWords] = [
    "en": english, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "fa": persian,
  ]

  public static func of(_ language: Language) -> GraphWords { tables[language.primaryTag] ?? english }
}

/// What legends say of lines and shapes.
public struct GraphLegendWords: Sendable {
  public let kindNotStated: String
  public let idle: String
  public let mutual: String
  public let mutualWithoutHead: String
  /// Of the word for a denied relation.
  public let crossed: Phrase
  public let datesOpen: String
  public let event: String
  public let singleEvent: String
  public let turningPoint: String
  public let new: String
  public let newSince: String
  public let ended: String
  public let past: String
}
