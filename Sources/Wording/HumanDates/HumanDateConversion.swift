import EDTF

/// Dates of other calendars as days of EDTF's.
enum HumanDateConversion {
  static func readings(_ fields: HumanDateFields, _ calendar: HumanDateWords.Calendar?) -> [HumanDateReading] {
    switch calendar {
    case nil: unconverted(fields)
    case .gregorian: [HumanDateReading(fields, notes: [HumanDateReason.newStyle])]
    case .julian: converted(fields, .julian, HumanDateReason.julian).map { [$0] } ?? []
    case .iranian: solarHijri(fields, isAfghan: false)
    case .afghan: solarHijri(fields, isAfghan: true)
    case .islamic: islamic(fields)
    }
  }

  /// A day before the Gregorian calendar of 15 October 1582 may be meant as Julian.
  private static func unconverted(_ fields: HumanDateFields) -> [HumanDateReading] {
    guard let year = fields.year, let month = fields.month, let day = fields.day,
      (year, month, day) < (1582, 10, 15), let julian = converted(fields, .julian, HumanDateReason.julian)
    else { return [HumanDateReading(fields)] }
    return [HumanDateReading(fields, notes: [HumanDateReason.asWritten]), julian]
  }

  private static func solarHijri(_ fields: HumanDateFields, isAfghan: Bool) -> [HumanDateReading] {
    guard let year = fields.year, let start = CalendarDate(.solarHijri, year: Int64(year), month: 1, day: 1),
      var reading = converted(fields, .solarHijri, HumanDateReason.solarHijri)
    else { return [] }
    if isAfghan ? start.isApproximateInAfghanistan : start.isApproximate {
      reading.qualification = .approximate
      reading.notes = [HumanDateReason.solarHijriApproximate]
    }
    return [reading]
  }

  /// The table of Saudi Arabia where there is one, and the reckoning where it says something else.
  private static func islamic(_ fields: HumanDateFields) -> [HumanDateReading] {
    var readings: [HumanDateReading] = []
    if let reading = converted(fields, .ummAlQura, HumanDateReason.ummAlQura) { readings.append(reading) }
    if var reading = converted(fields, .islamicTabular, HumanDateReason.islamicTabular),
      readings.first?.shape != reading.shape
    {
      reading.qualification = .approximate
      readings.append(reading)
    }
    return readings
  }

  private static func converted(
    _ fields: HumanDateFields, _ system: CalendarSystem, _ reason: String
  ) -> HumanDateReading? {
    guard let year = fields.year, fields.openDigits == 0, fields.season == nil else { return nil }
    let months = fields.month.map { $0...$0 } ?? 1...12
    let days = fields.day.map { $0...$0 } ?? 1...31
    let all = [months.lowerBound, months.upperBound].flatMap { month in
      days.compactMap { CalendarDate(system, year: Int64(year), month: month, day: $0)?.gregorian }
    }
    guard let first = all.first, let last = all.last else { return nil }
    let shape: HumanDateReading.Shape =
      first == last ? .date(HumanDateFields(first)) : .interval(first: first.description, last: last.description)
    return HumanDateReading(shape, notes: [reason])
  }
}

extension HumanDateFields {
  fileprivate init(_ day: CalendarDay) { self.init(year: Int(day.year), month: day.month, day: day.day) }
}
