import EDTF

extension EDTFDate {
  /// The finest unit that any part of the date is known to; seasons count as months.
  var finestUnit: CalendarUnit {
    switch expression {
    case .date(let date): date.unit
    case .interval(let start, let end): min(start.unit, end.unit)
    case .set(let set): set.elements.map(\.unit).min() ?? .year
    }
  }
}

extension DateExpression {
  fileprivate var unit: CalendarUnit {
    switch precision {
    case .time: time?.second == 0 ? .minute : .second
    case .day: .day
    case .month, .season: .month
    case .year: .year
    }
  }
}

extension Endpoint {
  fileprivate var unit: CalendarUnit {
    if case .date(let date) = self { date.unit } else { .year }
  }
}

extension DateSet.Element {
  fileprivate var unit: CalendarUnit {
    switch self {
    case .date(let date), .onOrBefore(let date), .onOrAfter(let date): date.unit
    case .range(let from, let to): min(from.unit, to.unit)
    }
  }
}
