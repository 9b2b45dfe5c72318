import EDTF

/// Dates in the words of one language: a table, and `text(for:style:)`, which reads it.
///
/// Nothing here depends on the clock, on the machine's locale or on other dates.
public struct Language: Sendable {
  /// How much room there is.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// `24 December 1979`
    case long
    /// `24 Dec 1979`
    case short
  }

  /// The BCP 47 tag, as in `en-GB`.
  public let tag: String

  let longMonths: [String]
  let shortMonths: [String]
  /// Spring, summer, autumn, winter.
  let seasons: [String]
  let northernHemisphere: Phrase
  let southernHemisphere: Phrase
  /// Of four quarters and of two halves.
  let longQuarters: [Phrase]
  let shortQuarters: [Phrase]
  let longHalves: [Phrase]
  let shortHalves: [Phrase]

  /// Day, month.
  let dayAndMonth: Phrase
  /// What `dayAndMonth` made, year.
  let dayOfYear: Phrase
  /// Month or season, year.
  let monthOfYear: Phrase
  /// A month, or a day and a month, of a year that is described: `April, 1980s`.
  let ofDescribedYear: Phrase
  /// Day, time.
  let timeOfDay: Phrase
  let utc: String

  let beforeCommonEra: Phrase
  let commonEra: Phrase
  let digitGroupSeparator: String
  let decade: Phrase
  let century: Phrase
  let ordinal: @Sendable (Int) -> String

  let year: String
  let month: String
  let season: String
  let day: String
  let unknownComponents: Phrase
  /// A date written with X for the digits that are unspecified.
  let unspecifiedDigits: Phrase

  let approximate: Phrase
  let uncertain: Phrase
  /// A date, components.
  let approximateComponents: Phrase
  let uncertainComponents: Phrase

  let tightRange: Phrase
  let looseRange: Phrase
  /// What `betweenEnds` made.
  let between: Phrase
  let betweenEnds: Phrase
  /// An estimate, first and last year.
  let estimate: Phrase

  let longIntervals: IntervalPhrases
  let shortIntervals: IntervalPhrases

  let listSeparator: String
  let or: ListEnd
  let and: ListEnd
  let orEarlier: Phrase
  let orLater: Phrase
  let allUntil: Phrase
  let allFrom: Phrase
}

/// How an interval with one dated end is worded.
struct IntervalPhrases: Sendable {
  let ongoing: Phrase
  let endUnknown: Phrase
  let withoutStart: Phrase
  let startUnknown: Phrase
}

/// What stands before the last of two, and of more.
struct ListEnd: Sendable {
  let two: String
  let more: String
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

  public func callAsFunction(_ parts: String...) -> String {
    var text = start
    for piece in pieces {
      if parts.indices.contains(piece.place) { text += parts[piece.place] }
      text += piece.text
    }
    return text
  }
}
