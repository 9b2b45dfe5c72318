/// Why a string is not EDTF, where, and what to write instead.
public struct EDTFError: Error, Hashable, Sendable {
  public let reason: Reason
  /// Of the first character that does not fit, counted in Unicode scalars from 1.
  public let column: Int
  /// A valid expression that says what was most likely meant; nil where no guess is safe.
  public let suggestion: String?
}

extension EDTFError {
  /// A part of a date.
  public enum Component: Hashable, Sendable {
    case year, month, day
  }

  /// A word of the draft of 2012 for an end of an interval.
  public enum DraftWord: String, Hashable, Sendable, CaseIterable {
    case open, unknown
  }

  public enum Reason: Hashable, Sendable {
    // Characters.
    case empty
    case space
    case notUTF8
    case unexpected(Unicode.Scalar)
    case unexpectedEnd
    case lowerCase(Unicode.Scalar)
    case draftWord(DraftWord)
    case parenthesis
    /// A digit of another script, with its value.
    case foreignDigit(Unicode.Scalar, Int)
    case plusSign

    // Years.
    case shortYear(digits: Int)
    case longYearWithoutY
    case needlessY
    case signBeforeY
    case leadingZero
    case negativeZeroYear
    case maskedLongYear
    case longYearNotAlone
    case yearTooLong(limit: Int)
    case exponentNotPositive
    case exponentTooLarge(limit: Int)
    case significantDigitsNotPositive
    case tooManySignificantDigits(of: Int)
    case significantDigitsOfMaskedYear
    case significantDigitsAfterMonth

    // Months, seasons, days.
    case basicFormat
    case notTwoDigits(Component, found: Int)
    case monthOutOfRange(Int)
    case noMonthMatches(MaskedDigits)
    case dayOutOfRange(Int)
    case noDayMatches(MaskedDigits)
    case noSuchDay(year: Int64, month: Int, day: Int, monthLength: Int)
    case noCompletion
    case seasonWithDay

    // Qualifiers.
    case doubledQualifier
    case danglingQualifier
    case qualifiedTime

    // Times.
    case timeWithoutFullDay
    case incompleteTime
    case fractionOfSecond
    case hourOutOfRange(Int)
    case endOfDay
    case minuteOutOfRange(Int)
    case secondOutOfRange(Int)
    case malformedZone
    case zoneOutOfRange
    case negativeZeroZone
    case timeInInterval
    case timeInRange

    // Intervals.
    case secondSlash
    case noDatedEnd
    case boundedEnd
    case reversedInterval
    case dotsOutsideSet
    case commaOutsideSet

    // Sets.
    case emptySet
    case emptyMember
    case nestedSet
    case intervalInSet
    case unclosedSet
    case mismatchedBracket
    case bracketOutsideSet
    case textAfterSet
    case dotsWithoutDate
    case secondDots
    case rangePrecision(DateExpression.Precision, DateExpression.Precision)
    case reversedRange
    case tooManyMembers(limit: Int)
  }
}
