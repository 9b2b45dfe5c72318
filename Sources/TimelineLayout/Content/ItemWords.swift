import ChronologyModel
import EDTF
import Wording

/// Writes what a figure says of an event.
struct ItemWords {
  let language: Language
  let words: FigureWords
  let sources: [EntryID<Source>: Source]

  init(_ chronology: Chronology, language: Language) {
    self.language = language
    words = .of(language)
    sources = Dictionary(chronology.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Stands after a date on which the sources differ.
  static let disputeSign = "\u{2020}"

  func date(of item: TimelineItem) -> String {
    guard let date = item.event.date else { return "" }
    return language.text(for: date, style: .short) + (item.event.isDisputed ? Self.disputeSign : "")
  }

  /// Date, title and sources, a line each.
  func tooltip(of item: TimelineItem) -> String {
    let dates = item.event.when.map { language.text(for: $0.value.date, style: .long) }
    let cited = item.event.allCitations.compactMap { sources[$0.source]?.title }
    return [
      dates.joined(separator: " / "), item.event.title, cited.isEmpty ? nil : cited.joined(separator: "; "),
    ].compactMap(\.self).joined(separator: "\n")
  }

  func claim(of item: TimelineItem) -> DrawnClaim {
    let event = item.event
    let drawn = event.when.first
    let others = event.when.count - 1
    var seen: Set<String> = []
    let cited = (event.citations + (drawn?.citations ?? [])).map { citation in
      (sources[citation.source]?.title ?? citation.source.text) + (citation.locator.map { ", \($0)" } ?? "")
    }.filter { seen.insert($0).inserted }
    return DrawnClaim(
      date: event.date?.description ?? "",
      standing: (drawn?.standing ?? event.standing).rawValue
        + (others > 0 ? ", one of \(others + 1) dates" : ""),
      sources: cited.isEmpty ? "none" : cited.joined(separator: "; "))
  }

  /// Of the first source that has one.
  func address(of item: TimelineItem) -> String? {
    item.event.allCitations.lazy.compactMap { sources[$0.source]?.url }.first
  }

  /// - Parameter withDate: else the axis alone says the date, and the label only whether it is in doubt.
  func label(of item: TimelineItem, _ form: LabelForm, withDate: Bool) -> LabelText {
    let event = item.event
    let plain = language.embedded(form == .short ? event.shortTitle ?? event.title : event.title)
    let title =
      event.standing == .asserted ? plain : words.standing(plain, language.term(event.standing.rawValue))
    if withDate {
      return LabelText(
        date: date(of: item), title: title, isBold: item.isEmphasised, lineBreak: event.label.lineBreak)
    }
    var doubted = item.mark.isApproximate ? words.approximate(title) : title
    if item.mark.isUncertain { doubted = words.uncertain(doubted) }
    if event.isDisputed { doubted += Self.disputeSign }
    return LabelText(date: nil, title: doubted, isBold: item.isEmphasised, lineBreak: event.label.lineBreak)
  }
}
