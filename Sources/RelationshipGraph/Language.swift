import EDTF

/// The language of a figure's words.
public enum Language: Hashable, Sendable {
  case britishEnglish

  public enum DateStyle: Hashable, Sendable {
    case long, short
  }

  /// A date in words; what it has no words for stays as EDTF.
  public func text(for date: EDTFDate, style: DateStyle) -> String {
    switch date.expression {
    case .date(let date): text(date, style)
    case .interval(.date(let start), .open): "since \(text(start, style))"
    case .interval(.date(let start), .date(let end)): "\(text(start, style)) to \(text(end, style))"
    case .interval(_, .date(let end)): "until \(text(end, style))"
    default: date.canonical
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private func text(_ date: DateExpression, _ style: DateStyle) -> String {
    guard !date.isMasked, date.season == nil, date.time == nil, let year = date.year.value, year > 0 else {
      return date.description
    }
    var parts = ["\(year)"]
    if let month = date.month?.value, (1...12).contains(month) {
      let name = Self.months[month - 1]
      parts.insert(style == .short ? String(name.prefix(3)) : name, at: 0)
    }
    if let day = date.day?.value { parts.insert("\(day)", at: 0) }
    let words = parts.joined(separator: " ")
    let approximate = date.qualification.contains(.approximate) ? "c. \(words)" : words
    return date.qualification.contains(.uncertain) ? approximate + "?" : approximate
  }
}
