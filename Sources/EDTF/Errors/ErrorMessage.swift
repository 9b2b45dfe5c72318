extension EDTFError {
  /// What is wrong and what EDTF wants, in plain English, without the place and the suggestion.
  public var message: String {
    switch reason {
    case .empty: "there is no date here"
    case .space: "EDTF has no spaces"
    case .notUTF8: "this byte is not UTF-8"
    case .unexpected(let scalar): "\(Self.quoted(scalar)) does not belong in an EDTF date"
    case .unexpectedEnd: "the date ends too early"
    case .lowerCase(let scalar): Self.lowerCaseMessage(scalar)
    case .draftWord(.open): "\"open\" is of the draft of 2012; an open end is written \"..\""
    case .draftWord(.unknown): "\"unknown\" is of the draft of 2012; an unknown end is left empty"
    case .parenthesis: "parentheses are of the draft of 2012; a qualifier before a component qualifies it alone"
    case .foreignDigit(let scalar, let value): "digits are 0 to 9; \(Self.quoted(scalar)) would be \(value)"
    case .plusSign: "a plus sign stands only before a shift from UTC"
    default: yearMessage ?? dayMessage ?? timeMessage ?? structureMessage
    }
  }

  private var yearMessage: String? {
    switch reason {
    case .shortYear(let digits): "a year has four digits, here \(Self.count(digits))"
    case .longYearWithoutY: "a year of more than four digits begins with Y"
    case .needlessY: "a year of up to four digits is written without Y"
    case .signBeforeY: "the minus sign stands after the Y"
    case .leadingZero: "this number must not begin with zero"
    case .negativeZeroYear: "there is no year -0000: 0000 is 1 BCE and -0001 is 2 BCE"
    case .maskedLongYear: "only a year of four digits can have unspecified digits"
    case .longYearNotAlone: "a year with Y has no month"
    case .yearTooLong(let limit): "a year has at most \(limit) digits before its exponent"
    case .exponentNotPositive: "the exponent after E is 1 or more"
    case .exponentTooLarge(let limit): "the exponent after E is at most \(limit)"
    case .significantDigitsNotPositive: "the number after S is 1 or more"
    case .tooManySignificantDigits(let limit): "the year has only \(limit) digits that can be significant"
    case .significantDigitsOfMaskedYear: "a year has either significant digits or unspecified ones"
    case .significantDigitsAfterMonth: "only a year alone can say which of its digits are significant"
    default: nil
    }
  }

  private var dayMessage: String? {
    switch reason {
    case .basicFormat: "EDTF wants the hyphens of a date and the colons of a time"
    case .notTwoDigits(let component, let found):
      "a \(component == .day ? "day" : "month") has two digits, here \(Self.count(found))"
    case .monthOutOfRange(let month): "there is no month or season \(month): months are 01 to 12, seasons 21 to 41"
    case .noMonthMatches(let month): "no month from 01 to 12 is \(month)"
    case .dayOutOfRange(let day): "there is no day \(day): days are 01 to 31"
    case .noDayMatches(let day): "no day from 01 to 31 is \(day)"
    case .noSuchDay(let year, let month, _, let length):
      "\(Self.monthNames[(month + 11) % 12]) \(Self.padded(year)) has \(length) days"
    case .noCompletion: "no real day has these digits"
    case .seasonWithDay: "a season has no day"
    case .doubledQualifier: "one qualifier is enough; % is both uncertain and approximate"
    case .danglingQualifier: "a qualifier stands before or after a whole component"
    case .qualifiedTime: "a date with a time cannot be qualified"
    default: nil
    }
  }

  private var timeMessage: String? {
    switch reason {
    case .timeWithoutFullDay: "a time stands only after a whole day without X and without qualifiers"
    case .incompleteTime: "a time is written hh:mm:ss"
    case .fractionOfSecond: "EDTF has no fractions of a second"
    case .hourOutOfRange(let hour): "there is no hour \(hour): hours are 00 to 23"
    case .endOfDay: "24:00:00 is written as 00:00:00 of the next day"
    case .minuteOutOfRange(let minute): "there is no minute \(minute): minutes are 00 to 59"
    case .secondOutOfRange(let second): "there is no second \(second): seconds are 00 to 60"
    case .malformedZone: "a shift from UTC is Z, +hh or +hh:mm"
    case .zoneOutOfRange: "a shift from UTC is at most 14:00, its minutes at most 59"
    case .negativeZeroZone: "no shift is written Z or +00:00"
    case .timeInInterval: "an interval has no times"
    case .timeInRange: "a range has no times"
    default: nil
    }
  }

  private var structureMessage: String {
    switch reason {
    case .secondSlash: "an interval has one slash"
    case .noDatedEnd: "an interval has a date at one end at least"
    case .boundedEnd: "an end of an interval is a date, \"..\" or nothing"
    case .reversedInterval: "the interval ends before it begins"
    case .dotsOutsideSet: "\"..\" stands alone at an end of an interval, or in a set"
    case .commaOutsideSet: "a list stands in brackets: [ ] for one of its dates, { } for all"
    case .emptySet: "the set has no dates"
    case .emptyMember: "a date is missing beside this comma"
    case .nestedSet: "a set cannot hold a set"
    case .intervalInSet: "a set cannot hold an interval; a range has two dots"
    case .unclosedSet: "this bracket is not closed"
    case .mismatchedBracket: "the set was opened with the other kind of bracket"
    case .bracketOutsideSet: "a bracket stands only around a whole set"
    case .textAfterSet: "nothing can follow a set"
    case .dotsWithoutDate: "in a set \"..\" stands before or after a date"
    case .secondDots: "a range has \"..\" once"
    case .rangePrecision(let first, let last): "a range from a \(first) to a \(last) has no steps: both must be alike"
    case .reversedRange: "the range ends before it begins"
    case .tooManyMembers(let limit): "a set has at most \(limit) members"
    default: "this is not an EDTF date"
    }
  }
}

extension EDTFError: CustomStringConvertible {
  /// Column, message and suggestion: `6: one qualifier is enough; ...; write 1984%`.
  public var description: String {
    "\(column): \(message)" + (suggestion.map { "; write \($0)" } ?? "")
  }
}

extension EDTFError {
  private static func lowerCaseMessage(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "u", "x": "an unspecified digit is written X"
    default: "letters are capitals: \(scalar.properties.uppercaseMapping)"
    }
  }

  /// The character in quotes, or its code where it cannot be printed.
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .nonspacingMark, .enclosingMark, .spacingMark:
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "the character U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
    default: return "\"\(scalar)\""
    }
  }

  private static func count(_ digits: Int) -> String { digits == 1 ? "one" : "\(digits)" }

  private static func padded(_ year: Int64) -> String {
    var text = ""
    text.appendYear(year)
    return text
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
