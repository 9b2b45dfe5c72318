import EDTF

/// Words of the axis.
enum TickLabels {
  /// Months in English until the axis has other languages.
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// An astronomical year as people count: 0 is 1 BCE.
  static func year(_ year: Int) -> String {
    if year > 0 { return year < 20_000 ? "\(year)" : grouped(year) }
    let before = 1 - year
    if before >= 1_000_000_000 { return "\(rounded(before, 1_000_000_000)) Ga" }
    if before >= 1_000_000 { return "\(rounded(before, 1_000_000)) Ma" }
    if before >= 20_000 { return "\(rounded(before, 1_000)) ka" }
    return "\(before) BCE"
  }

  private static func rounded(_ value: Int, _ unit: Int) -> String {
    let tenths = (value * 10 + unit / 2) / unit
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func grouped(_ value: Int) -> String {
    var digits = String(value)
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + parts).joined(separator: "\u{202F}")
  }

  static func foldLabel(years: Int) -> String {
    years == 1 ? "1 year" : "\(years < 10_000 ? "\(years)" : grouped(years)) years"
  }

  /// The label of a tick of `step`; a year among months, a month among days says the greater unit alone.
  static func label(of time: TimePosition, step: TickStep) -> (text: String, isMajor: Bool) {
    let year = CalendarYears.year(of: time)
    switch step {
    case .years: return (self.year(year), false)
    case .months:
      let day = CalendarDay(dayNumber: Int64(time.rounded(.down)))
      return day.month == 1 ? (self.year(year), true) : (months[day.month - 1], false)
    case .days:
      let day = CalendarDay(dayNumber: Int64(time.rounded(.down)))
      if day.day == 1 { return day.month == 1 ? (self.year(year), true) : (months[day.month - 1], true) }
      return ("\(day.day) \(months[day.month - 1])", false)
    case .hours:
      let day = CalendarDay(dayNumber: Int64(time.rounded(.down)))
      let hour = Int(((time - time.rounded(.down)) * 24).rounded())
      return hour == 0 ? ("\(day.day) \(months[day.month - 1])", true) : ("\(hour):00", false)
    }
  }

  /// Ticks of every stretch, at least `least` px apart, each stretch with one at the least; positions from the top of the
  /// axis.
  static func ticks(on scale: TimeScale, least: Double) -> [Tick] {
    var result: [Tick] = []
    for stretch in scale.stretches {
      let step = TickStep.finest(pixelsPerDay: stretch.pixelsPerDay, least: least)
      let times = step.times(in: stretch.times)
      let inside = times.filter { stretch.times.upperBound - $0 > 5 / stretch.pixelsPerDay }
      let named = inside.isEmpty ? [stretch.times.lowerBound] : inside
      let usedStep = inside.isEmpty ? TickStep.years(1) : step
      for time in named {
        let position = scale.position(of: time)
        if let last = result.last, position - last.position < least * 0.8 { continue }
        let (text, isMajor) = label(of: time, step: usedStep)
        result.append(Tick(position: position, label: text, isMajor: isMajor))
      }
    }
    return result
  }
}
