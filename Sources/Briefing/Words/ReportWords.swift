import ChronologyModel
import RelationshipGraph
import Wording

/// The words of one report, for its code and for its templates.
///
/// A class, since a template asks for it with each word, and a copy of the tables would cost more than the word.
final class ReportWords: Sendable {
  let language: Language
  let table: BriefingWords

  init(in language: Language) {
    self.language = language
    table = .of(language)
  }

  /// A number that names something, as that of a source.
  func numeral(_ number: Int) -> String { language.digits("\(number)") }

  func count(_ number: Int, _ phrase: KeyPath<CountWords, PluralPhrase>) -> String {
    language.text(table.counts[keyPath: phrase], count: number)
  }

  func list(_ parts: [String]) -> String { parts.joined(separator: table.separators.comma) }

  /// A list of what has commas in it.
  func listOfPhrases(_ parts: [String]) -> String { parts.joined(separator: table.separators.semicolon) }

  /// What a version is known by, each with its label.
  func facts(asOf: DateView?, author: String? = nil, version: String?) -> [String] {
    let labels = table.remarks
    return [(labels.asOf, asOf?.text), (labels.by, author), (labels.version, version)]
      .compactMap { label, text in text.map { "\(label) \(language.isolated($0))" } }
  }

  /// Nil where there is nothing to remark: the source asserts it.
  func standing(_ standing: Standing, by attribution: String?) -> String? {
    let words = table.trust
    return switch (standing, attribution.map(language.isolated)) {
    case (.asserted, nil): nil
    case (.asserted, let name?): words.accordingTo(name)
    case (.alleged, nil): words.alleged
    case (.alleged, let name?): words.allegedBy(name)
    case (.opinion, nil): words.opinion
    case (.opinion, let name?): words.opinionOf(name)
    case (.denied, nil): words.denied
    case (.denied, let name?): words.deniedBy(name)
    }
  }

  func origin(_ origin: Origin) -> String? {
    switch origin {
    case .stated: nil
    case .supplied: table.trust.supplied
    case .inferred: table.trust.inferred
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: table.trust.highConfidence
    case .medium: table.trust.mediumConfidence
    case .low: table.trust.lowConfidence
    }
  }

  /// What the reader is to beware of, as one line; nil where there is nothing.
  func doubts(disputed: Int, singleSource: Int, unsourced: Int) -> String? {
    let words = table.entries
    let counts = [
      (words.disputedCount, disputed), (words.singleSourceCount, singleSource), (words.unsourcedCount, unsourced),
    ]
    let parts = counts.filter { $0.1 > 0 }.map { $0.0(language.number($0.1)) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// How many of the events that rank highest are named as key dates.
  func selected(_ count: Int, of total: Int) -> String {
    table.entries.selected(language.number(count), language.number(total))
  }

  func written(_ text: String, calendar: CalendarName?) -> String {
    guard let calendar else { return table.entries.written(language.isolated(text)) }
    return table.entries.writtenInCalendar(language.isolated(text), self.calendar(calendar))
  }

  func missingSource(_ id: String) -> String { table.entries.missingSource(language.isolated(id)) }

  /// A date of the small multiples and the next.
  func step(from: String, to: String) -> String { table.entries.fromTo(from, to) }

  func numberOfFigure(_ number: Int) -> String { table.entries.numberOfFigure(numeral(number)) }
}
