/// What an EDTF string says.
public enum Expression: Hashable, Sendable {
  case date(DateExpression)
  /// From a day in the start to a day in the end.
  case interval(start: Endpoint, end: Endpoint)
  case set(DateSet)
}

/// One end of an interval.
public enum Endpoint: Hashable, Sendable {
  case date(DateExpression)
  /// `..`
  case open
  /// Nothing written.
  case unknown
}

/// Several dates, of which one or all are meant.
public struct DateSet: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `[ ]`
    case oneOf
    /// `{ }`
    case allOf
  }

  public enum Element: Hashable, Sendable {
    case date(DateExpression)
    /// Every date of this precision from one to the other, both included.
    case range(from: DateExpression, to: DateExpression)
    /// `..1984`
    case onOrBefore(DateExpression)
    /// `1984..`
    case onOrAfter(DateExpression)
  }

  public let kind: Kind
  /// 1...65 536, as written.
  public let elements: [Element]
}
