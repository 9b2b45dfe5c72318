/// What the qualifiers of one date have said so far.
///
/// Before a component a qualifier speaks of that component alone, after it of that component and all before it.
struct Qualifiers {
  private(set) var year: Qualification = []
  private(set) var month: Qualification = []
  private(set) var day: Qualification = []
  /// Whether one stands before a component, or after one that is not the last.
  private var isPartial = false

  var isEmpty: Bool { year.isEmpty && month.isEmpty && day.isEmpty }

  var level: UInt8 { isPartial ? 2 : isEmpty ? 0 : 1 }

  mutating func add(_ qualification: Qualification, before component: EDTFError.Component) {
    if !isEmpty || !qualification.isEmpty { isPartial = true }
    switch component {
    case .year: year = qualification
    case .month: month = qualification
    case .day: day = qualification
    }
  }

  mutating func add(_ qualification: Qualification, after component: EDTFError.Component) {
    year.formUnion(qualification)
    if component != .year { month.formUnion(qualification) }
    if component == .day { day.formUnion(qualification) }
  }
}

extension Parser {
  /// One qualifier, or none.
  mutating func parseQualifier() throws(ParseFailure) -> Qualification {
    let found = qualification(cursor.peek())
    guard !found.isEmpty else { return [] }
    cursor.at += 1
    if !qualification(cursor.peek()).isEmpty { throw cursor.failure(.doubledQualifier, at: cursor.at) }
    return found
  }

  @inline(__always)
  private func qualification(_ byte: UInt8) -> Qualification {
    switch byte {
    case Byte.questionMark: .uncertain
    case Byte.tilde: .approximate
    case Byte.percent: .both
    default: []
    }
  }
}
