/// A date, interval or set of dates in the Extended Date/Time Format, levels 0, 1 and 2.
///
/// Library of Congress, "Extended Date/Time Format (EDTF) Specification" (2019); ISO 8601-2:2019, clauses 4 to 8 and
/// annex A. Where they are silent, `Policy.md` says what is done.
///
/// Two spellings of one expression, `?2004-?06` and `2004-06?`, are equal.
public struct EDTFDate: Sendable {
  public let expression: Expression
  private let levelByte: UInt8

  init(expression: Expression, level: UInt8) {
    self.expression = expression
    levelByte = level
  }

  /// The level that a reader of the text needs, 0, 1 or 2; the canonical spelling may need a lower one.
  public var level: Int { Int(levelByte) }
}

extension EDTFDate: Hashable {
  public static func == (left: EDTFDate, right: EDTFDate) -> Bool { left.expression == right.expression }

  public func hash(into hasher: inout Hasher) { hasher.combine(expression) }
}

extension EDTFDate {
  /// The first real day that fits. Qualifiers never move it.
  public var earliest: Bound {
    switch expression {
    case .date(let date): .day(date.earliest)
    case .interval(.date(let date), _): .day(date.earliest)
    case .interval(.open, _): .open
    case .interval(.unknown, _): .unknown
    case .set(let set): set.earliest
    }
  }

  /// The last real day that fits. Qualifiers never move it.
  public var latest: Bound {
    switch expression {
    case .date(let date): .day(date.latest)
    case .interval(_, .date(let date)): .day(date.latest)
    case .interval(_, .open): .open
    case .interval(_, .unknown): .unknown
    case .set(let set): set.latest
    }
  }

  /// Of all components of all dates together.
  public var qualification: Qualification {
    var sum: Qualification = []
    forEachDate { sum.formUnion($0.qualification) }
    return sum
  }

  /// The year named in a single date of which only some digits are significant: 1950 in `1950S2`.
  public var estimate: Int64? {
    guard case .date(let date) = expression, date.year.significantDigits != nil else { return nil }
    return date.year.value
  }

  /// Every date that is written, in order.
  func forEachDate(_ body: (DateExpression) -> Void) {
    switch expression {
    case .date(let date): body(date)
    case .interval(let start, let end):
      if case .date(let date) = start { body(date) }
      if case .date(let date) = end { body(date) }
    case .set(let set):
      for element in set.elements {
        switch element {
        case .date(let date), .onOrBefore(let date), .onOrAfter(let date): body(date)
        case .range(let from, let to):
          body(from)
          body(to)
        }
      }
    }
  }
}

extension DateSet {
  var earliest: Bound {
    var first: CalendarDay?
    for element in elements {
      let day: CalendarDay
      switch element {
      case .onOrBefore: return .open
      case .date(let date), .onOrAfter(let date), .range(let date, _): day = date.earliest
      }
      first = first.map { min($0, day) } ?? day
    }
    return first.map(Bound.day) ?? .unknown
  }

  var latest: Bound {
    var last: CalendarDay?
    for element in elements {
      let day: CalendarDay
      switch element {
      case .onOrAfter: return .open
      case .date(let date), .onOrBefore(let date), .range(_, let date): day = date.latest
      }
      last = last.map { max($0, day) } ?? day
    }
    return last.map(Bound.day) ?? .unknown
  }
}
