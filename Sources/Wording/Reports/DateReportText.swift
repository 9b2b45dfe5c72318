import EDTF
import Markup

extension DateReport {
  /// Writes a few lines for people: what the expression means, or a caret under what is wrong with it.
  public func writeText(in language: Language, to out: inout ByteWriter) {
    switch outcome {
    case .success(let date): write(date, language, to: &out)
    case .failure(let error): write(error, to: &out)
    }
  }

  private func write(_ date: EDTFDate, _ language: Language, to out: inout ByteWriter) {
    out.write(input, as: PlainLine.self)
    out.write("\n  ")
    out.write(language.text(for: date, style: .long), as: PlainLine.self)
    out.write("\n  earliest   ")
    Self.write(date.earliest, yearBeyondCalendar: date.earliestYearBeyondCalendar, to: &out)
    out.write("\n  latest     ")
    Self.write(date.latest, yearBeyondCalendar: date.latestYearBeyondCalendar, to: &out)
    out.write("\n  level      ")
    out.write(date.level)
    out.write("\n  canonical  ")
    out.write(date.canonical, as: PlainLine.self)
    out.write("\n")
  }

  private static func write(_ bound: Bound, yearBeyondCalendar: String?, to out: inout ByteWriter) {
    switch bound {
    case .day(let day): out.write(day, yearBeyondCalendar: yearBeyondCalendar)
    case .open: out.write("open")
    case .unknown: out.write("unknown")
    }
  }

  private func write(_ error: EDTFError, to out: inout ByteWriter) {
    let excerpt = Excerpt(of: input, around: error.column)
    out.write(excerpt.text, as: PlainLine.self)
    out.write("\n")
    for _ in 0..<excerpt.indent { out.write(" ") }
    out.write("^\n  error: column ")
    out.write(error.column)
    out.write(": ")
    out.write(error.message, as: PlainLine.self)
    let offers = suggestions ?? []
    if offers.isEmpty, let suggestion = error.suggestion {
      out.write("; did you mean '")
      out.write(suggestion, as: PlainLine.self)
      out.write("'?")
    }
    out.write("\n")
    for offer in offers {
      out.write("  perhaps '")
      out.write(offer.edtf, as: PlainLine.self)
      out.write("': ")
      out.write(offer.reason, as: PlainLine.self)
      out.write("\n")
    }
  }
}

/// As much of a text as fits in a line about one of its columns, safe for a terminal.
struct Excerpt {
  private(set) var text = ""
  /// Places before the one that is meant.
  private(set) var indent = 0

  private static let before = 60
  private static let length = 100

  /// - Parameter column: in Unicode scalars from 1.
  init(of whole: String, around column: Int) {
    let start = max(0, column - 1 - Self.before)
    let scalars = whole.unicodeScalars.dropFirst(start).prefix(Self.length + 1)
    if start > 0 {
      text = "..."
      indent = 3
    }
    for (index, scalar) in scalars.prefix(Self.length).enumerated() {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: text.unicodeScalars.append("\u{FFFD}")
      case .nonspacingMark, .enclosingMark:
        text.unicodeScalars.append(scalar)
        if start + index < column - 1 { indent -= 1 }
      default: text.unicodeScalars.append(scalar)
      }
    }
    indent = max(0, indent + column - 1 - start)
    if scalars.count > Self.length { text += "..." }
  }
}
