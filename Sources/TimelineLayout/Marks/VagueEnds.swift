import EDTF

extension EDTFDate {
  /// Where it begins or ends only about then.
  var vagueEnds: Set<TimeMark.Direction> {
    switch expression {
    case .date(let date): date.isVague ? [.past, .future] : []
    case .interval(let start, let end):
      Set((start.isVague ? [TimeMark.Direction.past] : []) + (end.isVague ? [.future] : []))
    case .set: qualification.contains(.approximate) ? [.past, .future] : []
    }
  }
}

extension Endpoint {
  fileprivate var isVague: Bool { if case .date(let date) = self { date.isVague } else { false } }
}

extension DateExpression {
  /// No calendar says on which day a season begins.
  fileprivate var isVague: Bool { qualification.contains(.approximate) || precision == .season }
}
