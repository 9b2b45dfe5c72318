/// One date: a year, a month or season of it, a day, a time of that day, as far as they are given.
public struct DateExpression: Hashable, Sendable {
  public let year: Year
  public let month: MaskedDigits?
  /// In the place of the month.
  public let season: Season?
  public let day: MaskedDigits?
  public let time: TimeOfDay?
  public let yearQualification: Qualification
  /// Of the month or the season.
  public let monthQualification: Qualification
  public let dayQualification: Qualification

  init(
    year: Year, month: MaskedDigits? = nil, season: Season? = nil, day: MaskedDigits? = nil, time: TimeOfDay? = nil,
    yearQualification: Qualification = [], monthQualification: Qualification = [],
    dayQualification: Qualification = []
  ) {
    self.year = year
    self.month = month
    self.season = season
    self.day = day
    self.time = time
    self.yearQualification = yearQualification
    self.monthQualification = monthQualification
    self.dayQualification = dayQualification
  }

  init(_ day: CalendarDay) {
    self.init(
      year: Year(magnitude: day.year.magnitude, isNegative: day.year < 0, isLong: day.year.magnitude > 9999),
      month: MaskedDigits(digits: UInt8(day.month), mask: 0), day: MaskedDigits(digits: UInt8(day.day), mask: 0))
  }
}

extension DateExpression {
  /// The smallest unit that is written. A masked year, be it a decade or a century, counts as a year.
  public enum Precision: Hashable, Sendable, CaseIterable {
    case year, season, month, day, time
  }

  public var precision: Precision {
    if time != nil { return .time }
    if day != nil { return .day }
    if month != nil { return .month }
    return season != nil ? .season : .year
  }

  /// Whether any digit is unspecified (`X`).
  public var isMasked: Bool { year.isMasked || month?.isMasked == true || day?.isMasked == true }

  /// Of all components together.
  public var qualification: Qualification {
    yearQualification.union(monthQualification).union(dayQualification)
  }

  /// Whether every component that is written is qualified alike, and is qualified.
  public var isWhollyQualified: Bool {
    !yearQualification.isEmpty
      && (month == nil && season == nil || monthQualification == yearQualification)
      && (day == nil || dayQualification == yearQualification)
  }
}
