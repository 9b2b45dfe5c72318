/// The civil calendar of Saudi Arabia, by the table of its months.
enum UmmAlQuraCalendar: CalendarReckoning {
  /// The day number of each month's first day, and of the day after the last month.
  private static let starts: [Int64] = months.reduce(into: [firstDay]) { starts, lengths in
    for month in 0..<12 {
      starts.append((starts.last ?? firstDay) + 28 + Int64(lengths >> UInt32(2 * month) & 3))
    }
  }

  static func days(inMonth month: Int, of year: Int64) -> Int? {
    index(of: month, of: year).map { Int(starts[$0 + 1] - starts[$0]) }
  }

  static func dayNumber(beforeMonth month: Int, of year: Int64) -> Int64? {
    index(of: month, of: year).map { starts[$0] - 1 }
  }

  static func fields(dayNumber: Int64) -> CalendarFields? {
    guard let end = starts.last, dayNumber >= firstDay, dayNumber < end else { return nil }
    // No stretch of months is shorter than 29 days a month by more than the few months of 28 days.
    var index = min(Int((dayNumber - firstDay) / 29) + 1, months.count * 12 - 1)
    while starts[index] > dayNumber { index -= 1 }
    return CalendarFields(
      year: firstYear + Int64(index / 12), month: index % 12 + 1, day: Int(dayNumber - starts[index]) + 1)
  }

  private static func index(of month: Int, of year: Int64) -> Int? {
    guard year >= firstYear, year < firstYear + Int64(months.count) else { return nil }
    return Int(year - firstYear) * 12 + month - 1
  }
}
