extension Parser {
  static let memberLimit = 65_536

  /// `[1667,1670..1672]`, `{..1984}`. The cursor stands on the bracket.
  mutating func parseSet() throws(ParseFailure) -> DateSet {
    let open = cursor.at
    let kind: DateSet.Kind = cursor.peek() == Byte.openBracket ? .oneOf : .allOf
    let close = kind == .oneOf ? Byte.closeBracket : Byte.closeBrace
    cursor.at += 1
    if cursor.peek() == close { throw cursor.failure(.emptySet, at: cursor.at) }
    var elements: [DateSet.Element] = []
    while true {
      if elements.count == Self.memberLimit {
        throw cursor.failure(.tooManyMembers(limit: Self.memberLimit), at: cursor.at)
      }
      if cursor.isAtEnd { throw cursor.failure(.unclosedSet, at: open) }
      elements.append(try parseElement())
      let next = cursor.peek()
      if next == close { break }
      guard next == Byte.comma else { throw afterElement(open: open) }
      cursor.at += 1
    }
    cursor.at += 1
    if !cursor.isAtEnd { throw afterSet() }
    return DateSet(kind: kind, elements: elements)
  }

  private mutating func parseElement() throws(ParseFailure) -> DateSet.Element {
    let start = cursor.at
    switch cursor.peek() {
    case Byte.comma, Byte.closeBracket, Byte.closeBrace: throw cursor.failure(.emptyMember, at: start)
    case Byte.openBracket, Byte.openBrace: throw cursor.failure(.nestedSet, at: start)
    default: break
    }
    if cursor.isAtDots {
      cursor.at += 2
      if isAtElementEnd { throw cursor.failure(.dotsWithoutDate, at: start) }
      let date = try parseDate().date
      if cursor.isAtDots { throw cursor.failure(.secondDots, at: cursor.at) }
      return .onOrBefore(date)
    }
    let from = try parseDate().date
    guard cursor.isAtDots else { return .date(from) }
    let dots = cursor.at
    cursor.at += 2
    if isAtElementEnd { return .onOrAfter(from) }
    let to = try parseDate().date
    if cursor.isAtDots { throw cursor.failure(.secondDots, at: cursor.at) }
    return try range(from: from, to: to, dots: dots)
  }

  private func range(
    from: DateExpression, to: DateExpression, dots: Int
  ) throws(ParseFailure) -> DateSet.Element {
    if from.time != nil || to.time != nil { throw cursor.failure(.timeInRange, at: dots) }
    if from.precision != to.precision {
      throw cursor.failure(.rangePrecision(from.precision, to.precision), at: dots + 2)
    }
    if to.endsBefore(from) { throw cursor.failure(.reversedRange, at: dots + 2) }
    return .range(from: from, to: to)
  }

  private var isAtElementEnd: Bool {
    let next = cursor.peek()
    return next == Byte.comma || next == Byte.closeBracket || next == Byte.closeBrace || cursor.isAtEnd
  }

  private func afterElement(open: Int) -> ParseFailure {
    if cursor.isAtEnd { return cursor.failure(.unclosedSet, at: open) }
    switch cursor.peek() {
    case Byte.closeBracket, Byte.closeBrace: return cursor.failure(.mismatchedBracket, at: cursor.at)
    case Byte.openBracket, Byte.openBrace: return cursor.failure(.nestedSet, at: cursor.at)
    case Byte.slash: return cursor.failure(.intervalInSet, at: cursor.at)
    default: return cursor.unexpected(at: cursor.at)
    }
  }

  private func afterSet() -> ParseFailure {
    let unexpected = cursor.unexpected(at: cursor.at)
    if case .space = unexpected.reason { return unexpected }
    return cursor.failure(.textAfterSet, at: cursor.at)
  }
}
