import ChronologyModel
import EDTF
import Wording

extension Edge {
  /// When, for a label: what has ended says until when; several dates are counted.
  public func shortDate(in language: Language) -> String {
    let words = GraphWords.of(language)
    guard let first = dates.first, let last = dates.last else { return words.undated }
    if dates.count > 2 {
      return language.text(
        words.times, count: dates.count, language.text(first.start, .short), language.text(last.end, .short))
    }
    if dates.count == 1, isPast, !isOccurrence, case .interval(_, .date(let end)) = first.expression {
      return language.text(EDTFDate.only(end) ?? first, .short, after: words.until)
    }
    return dates.map { Self.words(for: $0, in: language, style: .short) }.joined(separator: "; ")
  }

  /// All of its dates.
  public func dateText(in language: Language, style: Language.Style = .long) -> String {
    let words = GraphWords.of(language)
    if dates.isEmpty { return words.undated }
    let text = dates.map { Self.words(for: $0, in: language, style: style) }.joined(separator: "; ")
    return isDisputed ? words.disputed(text) : text
  }

  /// What goes on is so "since" its start: "operates from ..., from ..." would be hard to read.
  private static func words(for date: EDTFDate, in language: Language, style: Language.Style) -> String {
    guard case .interval(.date, .open) = date.expression else { return language.text(for: date, style: style) }
    return language.text(date.start, style, after: GraphWords.of(language).since)
  }

  /// What sets the statement apart from a plain assertion: "alleged", "the author's opinion", "denied"; nil for one.
  public func standingWord(in language: Language) -> String? {
    standing == .asserted ? nil : language.term(standing.rawValue)
  }

  /// The number or words of a figure carry these marks, so that a doubt does not rest on the line alone.
  public func numberText(in language: Language) -> String {
    let doubt = standing == .denied ? "\u{D7}" : isOpen ? "?" : ""
    return "\(change?.mark ?? "")\(language.digits("\(number ?? 0)"))\(doubt)"
  }

  /// Whether it keeps its words where others carry numbers: it turned things round.
  public var isWorded: Bool { isProminent || change == .changedSign }

  /// The kind, as a label says it.
  public func kindText(in language: Language) -> String {
    let words = GraphWords.of(language)
    let kind = language.term(kind)
    let word = standing == .denied ? words.kindDenied(kind) : isOpen ? words.kindOpen(kind) : kind
    return (change?.mark).map { $0.isEmpty ? word : "\($0) \(word)" } ?? word
  }
}

extension Row {
  /// Who, what, whom, when, and how the statement stands, by the actors' full names or by names given.
  public func sentence(
    in language: Language, style: Language.Style = .long, subject: String? = nil, object: String? = nil
  ) -> String {
    let words = GraphWords.of(language)
    let isVerb = words.hasVerbs && (edge.kind.hasSuffix("with") || edge.kind.hasSuffix("to"))
    let pattern = edge.isDirected || isVerb ? words.directed : words.mutual
    let statement = pattern(subject ?? self.subject, object ?? self.object, language.term(edge.kind))
    let sentence = words.dated(statement, edge.dateText(in: language, style: style))
    return edge.standingWord(in: language).map { words.standing(sentence, $0) } ?? sentence
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

  /// Governed by a word such as since or until.
  func text(_ date: EDTFDate, _ style: Style, after word: Phrase) -> String {
    contracted(word(text(for: date, style: style, form: .governed)))
  }
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
