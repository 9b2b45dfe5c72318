import ChronologyModel
import EDTF
import Wording

extension Edge {
  /// When, for a label: what has ended says until when; several dates are counted.
  public func shortDate(in language: Language) -> String {
    guard let first = dates.first, let last = dates.last else { return "undated" }
    if dates.count > 2 {
      return "\(dates.count) times, \(language.text(first.start, .short)) to \(language.text(last.end, .short))"
    }
    if dates.count == 1, isPast, !isOccurrence, case .interval(_, .date(let end)) = first.expression {
      return "until \(language.text(EDTFDate.only(end) ?? first, .short))"
    }
    return dates.map { Self.words(for: $0, in: language, style: .short) }.joined(separator: "; ")
  }

  /// All of its dates.
  public func dateText(in language: Language, style: Language.Style = .long) -> String {
    if dates.isEmpty { return "undated" }
    let words = dates.map { Self.words(for: $0, in: language, style: style) }.joined(separator: "; ")
    return isDisputed ? words + " (disputed)" : words
  }

  /// What goes on is so "since" its start: "operates from ..., from ..." would be hard to read.
  private static func words(for date: EDTFDate, in language: Language, style: Language.Style) -> String {
    guard case .interval(.date, .open) = date.expression else { return language.text(for: date, style: style) }
    return "since \(language.text(date.start, style))"
  }

  /// What sets the statement apart from a plain assertion: "alleged", "the author's opinion", "denied"; nil for one.
  public var standingWord: String? {
    switch standing {
    case .asserted: nil
    case .alleged: "alleged"
    case .opinion: "opinion"
    case .denied: "denied"
    }
  }

  /// The number or words of a figure carry these marks, so that a doubt does not rest on the line alone.
  public var numberText: String {
    let doubt = standing == .denied ? "\u{D7}" : isOpen ? "?" : ""
    return "\(change?.mark ?? "")\(number ?? 0)\(doubt)"
  }

  /// Whether it keeps its words where others carry numbers: it turned things round.
  public var isWorded: Bool { isProminent || change == .changedSign }

  /// The kind, as a label says it.
  public var kindText: String {
    let word = standing == .denied ? "denied: \(kind)" : isOpen ? "\(kind)?" : kind
    return (change?.mark).map { $0.isEmpty ? word : "\($0) \(word)" } ?? word
  }
}

extension Row {
  /// Who, what, whom, when, and how the statement stands, by the actors' full names or by names given.
  public func sentence(
    in language: Language, style: Language.Style = .long, subject: String? = nil, object: String? = nil
  ) -> String {
    let verb = edge.isDirected || edge.kind.hasSuffix("with") || edge.kind.hasSuffix("to") ? " \(edge.kind) " : " and "
    let tail = verb == " and " ? ": \(edge.kind)" : ""
    let words =
      (subject ?? self.subject) + verb + (object ?? self.object) + tail + ", "
      + edge.dateText(in: language, style: style)
    return edge.standingWord.map { "\(words) (\($0))" } ?? words
  }
}

extension EDTFDate {
  /// The date of one end alone.
  static func only(_ date: DateExpression) -> EDTFDate? { try? EDTFDate(date.description) }

  var start: EDTFDate {
    guard case .interval(.date(let start), _) = expression else { return self }
    return Self.only(start) ?? self
  }

  var end: EDTFDate {
    guard case .interval(_, .date(let end)) = expression else { return self }
    return Self.only(end) ?? self
  }
}

extension Language {
  func text(_ date: EDTFDate, _ style: Style) -> String { text(for: date, style: style) }
}

extension Node {
  /// The month in which it ended to exist, or the year where no more is known; nil where that is open.
  public var lastMonth: EDTFDate? {
    let last: DateExpression
    switch existence?.expression {
    case .interval(_, .date(let end)): last = end
    case .date(let date): last = date
    case .interval, .set, nil: return nil
    }
    guard let month = last.month else { return EDTFDate.only(last) }
    return try? EDTFDate("\(last.year)-\(month)")
  }
}
