/// How far `?` and `~` may move a date, for readers who want to allow for them. Strict bounds never use this.
///
/// A qualifier that covers a date from the year on moves it by its finest component that is covered: `2004-06~` by months,
/// `2004-06~-11` too; a component qualified alone adds its own step. A season moves by three months for one.
public struct Padding: Hashable, Sendable {
  /// Years, months or days, 0...1 000 000 of each, for a date that is qualified in that component.
  public struct Steps: Hashable, Sendable {
    public let years: Int
    public let months: Int
    public let days: Int

    public init(years: Int, months: Int, days: Int) {
      self.years = min(max(0, years), 1_000_000)
      self.months = min(max(0, months), 1_000_000)
      self.days = min(max(0, days), 1_000_000)
    }
  }

  public var uncertain: Steps
  public var approximate: Steps

  public init(uncertain: Steps, approximate: Steps) {
    self.uncertain = uncertain
    self.approximate = approximate
  }

  /// One step either way for `?`, two for `~`, three for `%`.
  public static let customary = Padding(
    uncertain: Steps(years: 1, months: 1, days: 1), approximate: Steps(years: 2, months: 2, days: 2))
}

extension EDTFDate {
  /// The bounds, moved apart as far as the qualifiers at each end allow. A day outside `Int64` years stays where it is.
  public func bounds(paddedBy padding: Padding) -> (earliest: Bound, latest: Bound) {
    switch expression {
    case .date(let date): return (.day(date.earliest(padding)), .day(date.latest(padding)))
    case .interval(let start, let end):
      var bounds = (earliest: earliest, latest: latest)
      if case .date(let date) = start { bounds.earliest = .day(date.earliest(padding)) }
      if case .date(let date) = end { bounds.latest = .day(date.latest(padding)) }
      return bounds
    case .set:
      var bounds = (earliest: earliest, latest: latest)
      forEachDate { date in
        if let day = bounds.earliest.day { bounds.earliest = .day(min(day, date.earliest(padding))) }
        if let day = bounds.latest.day { bounds.latest = .day(max(day, date.latest(padding))) }
      }
      return bounds
    }
  }
}

extension DateExpression {
  fileprivate func earliest(_ padding: Padding) -> CalendarDay { earliest.moved(by: steps(padding), sign: -1) }

  fileprivate func latest(_ padding: Padding) -> CalendarDay { latest.moved(by: steps(padding), sign: 1) }

  private func steps(_ padding: Padding) -> (years: Int, months: Int, days: Int) {
    let uncertain = steps(padding.uncertain, for: .uncertain)
    let approximate = steps(padding.approximate, for: .approximate)
    return (
      uncertain.years + approximate.years, uncertain.months + approximate.months, uncertain.days + approximate.days
    )
  }

  private func steps(
    _ allowed: Padding.Steps, for kind: Qualification
  ) -> (years: Int, months: Int, days: Int) {
    let year = yearQualification.contains(kind)
    let month = monthQualification.contains(kind)
    let day = dayQualification.contains(kind)
    return (
      years: year && !month ? allowed.years : 0,
      months: month && !(year && day) ? allowed.months * (season == nil ? 1 : 3) : 0,
      days: day ? allowed.days : 0
    )
  }
}

extension CalendarDay {
  /// The day moved by months, then by days. The last day of a month stays the last when it moves forward.
  fileprivate func moved(by steps: (years: Int, months: Int, days: Int), sign: Int) -> CalendarDay {
    let months = (steps.years * 12 + steps.months) * sign + month - 1
    let newMonth = (months % 12 + 12) % 12 + 1
    let (newYear, overflow) = year.addingReportingOverflow(Int64((months - newMonth + 1) / 12))
    guard !overflow else { return self }
    let length = Self.days(inMonth: newMonth, of: newYear)
    let isLast = sign > 0 && months != month - 1 && day == Self.days(inMonth: month, of: year)
    let moved = CalendarDay(checkedYear: newYear, month: newMonth, day: isLast ? length : min(day, length))
    guard steps.days > 0, let number = moved.dayNumber else { return moved }
    let (sum, tooFar) = number.addingReportingOverflow(Int64(steps.days * sign))
    return tooFar ? moved : CalendarDay(dayNumber: sum)
  }
}
