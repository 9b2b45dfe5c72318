import EDTF

/// Reads one date: strips what stands about it, reads its core, and puts back what was stripped.
struct HumanDateParser {
  let order: DateSuggestion.Order

  typealias Tokens = ArraySlice<HumanDateToken>

  /// What stands about the core of a date.
  private struct Surroundings {
    var qualification: Qualification = []
    var notes: [String] = []
    var position: HumanDateWords.Position?
    var calendar: HumanDateWords.Calendar?
    var era: HumanDateCore.Era?
  }

  func readings(_ tokens: Tokens, borrowing lent: HumanDateFields? = nil) -> [HumanDateReading] {
    var surroundings = Surroundings()
    var rest = tokens
    stripQualifiers(&rest, &surroundings)
    stripCalendar(&rest, &surroundings)
    stripQualifiers(&rest, &surroundings)
    rest = rest.filter { $0.text.map { !HumanDateWords.noise.contains($0) } ?? true }[...]
    stripPosition(&rest, &surroundings)
    stripEra(&rest, &surroundings)
    guard !rest.isEmpty else { return [] }
    let core = HumanDateCore(order: order, era: surroundings.era, lent: lent)
    return core.dates(in: rest).flatMap { finished($0, surroundings) }
  }

  private func stripQualifiers(_ tokens: inout Tokens, _ surroundings: inout Surroundings) {
    while let qualifier = tokens.first.flatMap(qualifier) {
      tokens.removeFirst()
      apply(qualifier, &surroundings)
    }
    while let last = tokens.last, let qualifier = qualifier(last), !endsWithCentury(tokens) {
      tokens.removeLast()
      apply(qualifier, &surroundings)
    }
  }

  /// The `c` of `19th c.` is no `circa`.
  private func endsWithCentury(_ tokens: Tokens) -> Bool {
    guard tokens.count >= 2, tokens.last == .word("c"), case .number(_, _, .ordinal) = tokens[tokens.endIndex - 2]
    else {
      return false
    }
    return true
  }

  private func qualifier(_ token: HumanDateToken) -> (Qualification, String)? {
    guard let text = token.text else { return nil }
    if HumanDateWords.approximate.contains(text) { return (.approximate, HumanDateReason.approximate) }
    if HumanDateWords.flourished.contains(text) { return (.approximate, HumanDateReason.flourished) }
    if HumanDateWords.uncertain.contains(text) { return (.uncertain, HumanDateReason.uncertain) }
    return nil
  }

  private func apply(_ qualifier: (Qualification, String), _ surroundings: inout Surroundings) {
    surroundings.qualification.formUnion(qualifier.0)
    surroundings.notes.append(qualifier.1)
  }

  private func stripCalendar(_ tokens: inout Tokens, _ surroundings: inout Surroundings) {
    for (words, calendar) in HumanDateWords.calendars where tokens.suffix(words.count).starts(with: words) {
      tokens.removeLast(words.count)
      surroundings.calendar = calendar
      return
    }
  }

  private func stripPosition(_ tokens: inout Tokens, _ surroundings: inout Surroundings) {
    guard let position = tokens.first?.text.flatMap({ HumanDateWords.positions[$0] }) else { return }
    tokens.removeFirst()
    if tokens.first == .sign("-") { tokens.removeFirst() }
    surroundings.position = position
  }

  private func stripEra(_ tokens: inout Tokens, _ surroundings: inout Surroundings) {
    if let word = tokens.last?.text, let era = HumanDateCore.Era(word) {
      tokens.removeLast()
      surroundings.era = era
    } else if let word = tokens.first?.text, HumanDateCore.Era(word) == .common {
      tokens.removeFirst()
      surroundings.era = .common
    }
  }

  private func finished(_ date: HumanDateCore.Date, _ surroundings: Surroundings) -> [HumanDateReading] {
    let calendar = date.calendar ?? surroundings.calendar
    var readings: [HumanDateReading]
    if let position = surroundings.position {
      guard calendar == nil, let part = HumanDateReading(position, of: date.fields) else { return [] }
      readings = [part]
    } else {
      readings = HumanDateConversion.readings(date.fields, calendar)
    }
    for index in readings.indices {
      readings[index].notes = surroundings.notes + date.notes + readings[index].notes
      readings[index].qualification.formUnion(surroundings.qualification)
    }
    return readings
  }
}

extension HumanDateReading {
  /// `early 1980s`, `mid-May 2016`, `late 19th century`.
  fileprivate init?(_ position: HumanDateWords.Position, of fields: HumanDateFields) {
    guard let year = fields.year, fields.season == nil, fields.day == nil else { return nil }
    let third = position == .early ? 0 : position == .mid ? 1 : 2
    var (first, last) = (fields, fields)
    if let month = fields.month {
      first.day = 1 + 10 * third
      last.day = third < 2 ? 10 + 10 * third : CalendarDay.lastDay(ofMonth: month, year: year)
    } else if fields.openDigits > 0 {
      guard year > 0 else { return nil }
      let steps = fields.openDigits == 1 ? [0, 3, 6, 9] : [0, 33, 66, 99]
      first = HumanDateFields(year: year + steps[third])
      last = HumanDateFields(year: year + steps[third + 1])
    } else {
      first.month = 1 + 4 * third
      last.month = 4 + 4 * third
    }
    self.init(.oneOf(first: first.edtf, last: last.edtf), notes: [HumanDateReason.position])
  }
}

extension CalendarDay {
  /// 28...31
  static func lastDay(ofMonth month: Int, year: Int) -> Int {
    (28...31).last { CalendarDay(year: Int64(year), month: month, day: $0) != nil } ?? 28
  }
}
