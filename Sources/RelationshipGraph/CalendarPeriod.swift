import EDTF

/// A year, or a month of one.
struct CalendarPeriod: Hashable, Comparable {
  let year: Int64
  /// 1...12; 0 for a whole year.
  let month: Int

  init(of day: CalendarDay, isMonth: Bool) {
    year = day.year
    month = isMonth ? day.month : 0
  }

  /// Nil for a date that is not within one.
  init?(_ date: DateExpression, isMonth: Bool) {
    let (first, last) = (date.earliest, date.latest)
    guard first.year == last.year, !isMonth || first.month == last.month else { return nil }
    self.init(of: first, isMonth: isMonth)
  }

  static func < (left: CalendarPeriod, right: CalendarPeriod) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// Whether all of it is.
  func isBefore(_ day: CalendarDay) -> Bool {
    month == 0 ? year < day.year : (year, month) < (day.year, day.month)
  }

  /// Nil for a year that is not written with four digits.
  var date: EDTFDate? {
    guard (0...9999).contains(year) else { return nil }
    func digits(_ number: Int64, _ count: Int) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return try? EDTFDate(digits(year, 4) + (month == 0 ? "" : "-" + digits(Int64(month), 2)))
  }
}
