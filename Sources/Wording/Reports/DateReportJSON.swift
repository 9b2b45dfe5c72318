import EDTF
import Markup

extension DateReport {
  /// Writes one JSON object and a line end. `suggestion` is the first of `suggestions`, where those were asked for.
  public func writeJSON(in language: Language, to out: inout ByteWriter) {
    out.write("{\"input\":")
    out.write(quoted: input)
    switch outcome {
    case .success(let date): Self.write(date, language, to: &out)
    case .failure(let error): Self.write(error, suggestion: suggestions?.first?.edtf ?? error.suggestion, to: &out)
    }
    if let suggestions { Self.write(suggestions, to: &out) }
    out.write("}\n")
  }

  private static func write(_ suggestions: [DateSuggestion], to out: inout ByteWriter) {
    out.write(",\"suggestions\":[")
    for (index, suggestion) in suggestions.enumerated() {
      out.write(index == 0 ? "{\"edtf\":" : ",{\"edtf\":")
      out.write(quoted: suggestion.edtf)
      out.write(",\"reason\":")
      out.write(quoted: suggestion.reason)
      out.write("}")
    }
    out.write("]")
  }

  private static func write(_ date: EDTFDate, _ language: Language, to out: inout ByteWriter) {
    let (earliest, latest) = (date.earliest, date.latest)
    out.write(",\"valid\":true,\"level\":")
    out.write(date.level)
    out.write(",\"earliest\":")
    writeDay(earliest, yearBeyondCalendar: date.earliestYearBeyondCalendar, time: date.time, to: &out)
    out.write(",\"latest\":")
    writeDay(latest, yearBeyondCalendar: date.latestYearBeyondCalendar, time: date.time, to: &out)
    out.write(",\"earliest_kind\":")
    out.write(kind: earliest)
    out.write(",\"latest_kind\":")
    out.write(kind: latest)
    out.write(",\"estimate\":")
    if let estimate = date.estimate { out.write(Int(estimate)) } else { out.write("null") }
    out.write(",\"canonical\":")
    out.write(quoted: date.canonical)
    out.write(",\"text\":")
    out.write(quoted: language.text(for: date, style: .long))
    out.write(",\"error\":null,\"column\":null,\"suggestion\":null")
  }

  private static func write(_ error: EDTFError, suggestion: String?, to out: inout ByteWriter) {
    out.write(",\"valid\":false,\"level\":null,\"earliest\":null,\"latest\":null")
    out.write(
      ",\"earliest_kind\":null,\"latest_kind\":null,\"estimate\":null,\"canonical\":null,\"text\":null,\"error\":")
    out.write(quoted: error.message)
    out.write(",\"column\":")
    out.write(error.column)
    out.write(",\"suggestion\":")
    if let suggestion { out.write(quoted: suggestion) } else { out.write("null") }
  }

  private static func writeDay(_ bound: Bound, yearBeyondCalendar: String?, time: TimeOfDay?, to out: inout ByteWriter)
  {
    guard let day = bound.day else { return out.write("null") }
    out.write("\"")
    out.write(day, yearBeyondCalendar: yearBeyondCalendar)
    if let time {
      out.write("T")
      out.write(time.description, as: JSONString.self)
    }
    out.write("\"")
  }
}

extension EDTFDate {
  /// Of a single date.
  var time: TimeOfDay? {
    if case .date(let date) = expression { date.time } else { nil }
  }
}

extension ByteWriter {
  mutating func write(quoted text: String) {
    write("\"")
    write(text, as: JSONString.self)
    write("\"")
  }

  /// `YYYY-MM-DD`, the year with at least four digits.
  mutating func write(_ day: CalendarDay, yearBeyondCalendar year: String?) {
    if let year {
      write(year, as: JSONString.self)
    } else {
      if day.year < 0 { write("-") }
      write(UInt(day.year.magnitude), width: 4)
    }
    write("-")
    write(UInt(day.month), width: 2)
    write("-")
    write(UInt(day.day), width: 2)
  }

  fileprivate mutating func write(kind bound: Bound) {
    switch bound {
    case .day: write("\"date\"")
    case .open: write("\"open\"")
    case .unknown: write("\"unknown\"")
    }
  }
}
