import EDTF
import Wording

/// What the labels above a tick have said, so that it says the rest: a month its year only where no label names it.
struct TickContext {
  let words: AxisWords
  /// Of ages.
  let decimals: Int
  private var year: Int?
  private var month: Int?
  private var day: Int?

  init(words: AxisWords, decimals: Int) {
    self.words = words
    self.decimals = decimals
  }

  /// After a break nothing is taken as said.
  mutating func forget() { (year, month, day) = (nil, nil, nil) }

  /// The label of a unit that begins at a time (or holds it), and whether a greater unit begins with it.
  mutating func label(of time: TimePosition, step: TickStep) -> (text: String, isMajor: Bool) {
    defer { remember(time, step.unit) }
    switch step.unit {
    case .year: return (words.year(CalendarUnit.year.index(of: time), decimals: decimals), false)
    case .month: return monthLabel(CalendarUnit.day(of: time))
    case .day: return dayLabel(time, CalendarUnit.day(of: time), isWeekly: step.count > 2)
    case .hour, .minute, .second: return timeLabel(time, step.unit)
    }
  }

  private mutating func remember(_ time: TimePosition, _ unit: CalendarUnit) {
    year = CalendarUnit.year.index(of: time)
    month = unit < .year ? CalendarUnit.month.index(of: time) : nil
    day = unit < .month ? CalendarUnit.day.index(of: time) : nil
  }

  private func monthLabel(_ day: CalendarDay) -> (text: String, isMajor: Bool) {
    if day.month == 1 { return (words.language.text(year: day.year), true) }
    if year == Int(day.year) { return (words.language.text(month: day.month, style: .short), false) }
    return (words.language.text(month: day.month, year: day.year, style: .short), false)
  }

  /// Among weeks the first of a month stands for the month; among days it is named as one.
  private func dayLabel(
    _ time: TimePosition, _ day: CalendarDay, isWeekly: Bool
  ) -> (text: String, isMajor: Bool) {
    if isWeekly, day.day == 1 {
      return year == Int(day.year)
        ? (words.language.text(month: day.month, style: .short), true)
        : (words.language.text(month: day.month, year: day.year, style: .short), year != nil)
    }
    let beginsMonth = day.day == 1 && year != nil
    guard year == Int(day.year) else { return (words.language.text(day, style: .short), beginsMonth) }
    if month == CalendarUnit.month.index(of: time) { return (words.language.digits("\(day.day)"), false) }
    return (words.language.textWithoutYear(day, style: .short), beginsMonth)
  }

  private func timeLabel(_ time: TimePosition, _ unit: CalendarUnit) -> (text: String, isMajor: Bool) {
    let date = CalendarUnit.day(of: time)
    let dayText =
      year == Int(date.year)
      ? words.language.textWithoutYear(date, style: .short) : words.language.text(date, style: .short)
    if CalendarUnit.second.index(of: time) == CalendarUnit.second.index(of: CalendarUnit.day.floor(time)) {
      return (dayText, day != nil)
    }
    let clock = words.time(time, withSeconds: unit == .second)
    return (day == CalendarUnit.day.index(of: time) ? clock : words.language.text(day: dayText, time: clock), false)
  }
}
