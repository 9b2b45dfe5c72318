import EDTF

/// Dates and numbers in the words of one language: a table, and `text(for:style:)`, which reads it.
///
/// Nothing here depends on the clock, on the machine's locale or on other dates. The names of months, the order of a
/// date's parts, numerals and plural rules follow Unicode CLDR 48 (Unicode License v3); all else is our own wording.
public struct Language: Sendable {
  /// How much room there is.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// `24 December 1979`
    case long
    /// `24 Dec 1979`
    case short
  }

  /// What stands before a date, where the language asks for another form of it.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// A date by itself: `апрель 1979`, `printemps 1979`.
    case plain
    /// After a word such as since, until or about: `апреля 1979`, `le printemps 1979`.
    case governed
  }

  /// The BCP 47 tag, as in `en-GB`.
  public let tag: String
  /// How its text runs.
  public let isRightToLeft: Bool
  public let plurals: PluralRule
  let numerals: Numerals

  let long: StyleWords
  let short: StyleWords
  let hemispheres: Hemispheres
  let calendars: CalendarMonths

  /// A month, or a day and a month, of a year that is described: `April, 1980s`.
  let ofDescribedYear: Phrase
  /// Day, time.
  let timeOfDay: Phrase
  let utc: String
  /// The first of a month: `1er`; nil where it is a number like the others.
  let firstDay: String?

  let beforeCommonEra: Phrase
  let commonEra: Phrase
  /// What stands for the number of a century: `20th`, `XX`.
  let centuryNumber: @Sendable (Int) -> String

  let components: ComponentNames
  let unknownComponents: Phrase
  /// A date written with X for the digits that are unspecified.
  let unspecifiedDigits: Phrase

  let uncertain: Phrase
  /// A date, components.
  let approximateComponents: Phrase
  let uncertainComponents: Phrase

  let tightRange: Phrase
  let looseRange: Phrase
  /// What `betweenEnds` made.
  let between: Phrase
  /// Nil for a range like others.
  let betweenEnds: Phrase?
  /// An estimate, first and last year.
  let estimate: Phrase

  let or: ListWords
  let and: ListWords
  let orEarlier: Phrase
  let orLater: Phrase
  /// Of governed dates.
  let allUntil: Phrase
  let allFrom: Phrase
  /// What a preposition and an article become: `à le` is `au`.
  let contractions: [(from: String, to: String)]
}

struct Hemispheres: Sendable {
  let northern: Phrase
  let southern: Phrase
}

/// The names of a date's parts.
struct ComponentNames: Sendable {
  let year: String
  let month: String
  let season: String
  let day: String
}

/// A text with places `{0}`, `{1}` for others.
public struct Phrase: Sendable, ExpressibleByStringLiteral {
  private let start: String
  /// A place and the text after it.
  private let pieces: [(place: Int, text: String)]

  public init(stringLiteral value: String) {
    let parts = value.split(separator: "{", omittingEmptySubsequences: false)
    start = String(parts.first ?? "")
    pieces = parts.dropFirst().map { ($0.first?.wholeNumberValue ?? 0, String($0.dropFirst(2))) }
  }

  public func callAsFunction(_ parts: String...) -> String { self(parts) }

  public func callAsFunction(_ parts: [String]) -> String {
    var text = start
    for piece in pieces {
      if parts.indices.contains(piece.place) { text += parts[piece.place] }
      text += piece.text
    }
    return text
  }
}
