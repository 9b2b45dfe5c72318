import EDTF

/// `24 December 1979`, `Dec. 24th, 1979`, `11 Feb 1731/32`, `15 Asad 1400`, `12 Rabi al-awwal 1432`.
extension HumanDateCore {
  func monthName(_ tokens: [HumanDateToken]) -> [Date] {
    guard let name = name(in: tokens) else { return [] }
    var rest = Array(tokens[..<name.range.lowerBound] + tokens[name.range.upperBound...])
    var date = Date(fields: HumanDateFields(month: name.month), calendar: name.calendar)
    if name.calendar == nil, let dual = dualYear(Array(rest.suffix(3))), name.month <= 3 {
      date.fields.year = dual
      date.notes = [HumanDateReason.dual]
      rest.removeLast(3)
    }
    guard rest.allSatisfy({ $0.isNumber || $0 == .sign("-") || $0 == .sign("/") || $0 == .sign(".") }) else {
      return []
    }
    return read(rest.filter(\.isNumber), into: date).map { [$0] } ?? []
  }

  private func read(_ numbers: [HumanDateToken], into date: Date) -> Date? {
    var date = date
    var numbers = numbers
    if date.fields.year == nil, let index = yearIndex(numbers), let found = year(numbers[index]) {
      date.fields.year = found.year
      date.notes += found.notes
      numbers.remove(at: index)
    }
    guard numbers.count <= 1 else { return nil }
    if let number = numbers.first {
      guard let day = day(number) else { return nil }
      date.fields.day = day
    }
    if date.fields.year == nil {
      if let year = lent?.year {
        date.fields.year = year
      } else {
        guard date.fields.day != nil, date.calendar == nil else { return nil }
        date.notes.append(HumanDateReason.noYear)
      }
    }
    return date
  }

  /// The last number where an era says that there is a year, else the one that is too long for a day.
  private func yearIndex(_ numbers: [HumanDateToken]) -> Int? {
    if let long = numbers.lastIndex(where: { if case .number(_, 3..., .none) = $0 { true } else { false } }) {
      return long
    }
    return era == nil ? nil : numbers.indices.last
  }

  func day(_ token: HumanDateToken) -> Int? {
    guard case .number(let value, 1...2, let suffix) = token, suffix != .plural, (1...31).contains(value) else {
      return nil
    }
    return value
  }

  private struct Name {
    let month: Int
    let calendar: HumanDateWords.Calendar?
    let range: Range<Int>
  }

  /// The only month named.
  private func name(in tokens: [HumanDateToken]) -> Name? {
    guard let index = tokens.firstIndex(where: { if case .word = $0 { true } else { false } }),
      case .word(let word) = tokens[index]
    else { return nil }
    let tables: [([String: Int], HumanDateWords.Calendar?)] = [
      (HumanDateWords.months, nil), (HumanDateWords.afghanMonths, .afghan), (HumanDateWords.iranianMonths, .iranian),
    ]
    for (table, calendar) in tables {
      if let month = table[word] { return Name(month: month, calendar: calendar, range: index..<(index + 1)) }
    }
    return islamicName(in: tokens, from: index)
  }

  private func islamicName(in tokens: [HumanDateToken], from start: Int) -> Name? {
    var words: [String] = []
    var end = start
    while end < tokens.count {
      if case .word(let word) = tokens[end] {
        if !HumanDateWords.articles.contains(word) { words.append(word) }
      } else if case .number(let number, 1, .none) = tokens[end], words == ["rabi"] || words == ["jumada"] {
        words.append(String(number))
      } else if tokens[end] != .sign("-") || words.isEmpty || end + 1 == tokens.count || tokens[end + 1].isNumber {
        break
      }
      end += 1
    }
    guard let month = HumanDateWords.islamicMonths[words.joined(separator: " ")] else { return nil }
    return Name(month: month, calendar: .islamic, range: start..<end)
  }
}
