import ChronologyModel
import EDTF
import FigureStyle
import Wording

/// An event as the figure shows it: its mark, its words, its style.
struct TimelineItem {
  let event: Event
  let mark: TimeMark
  let style: CategoryStyle
  let dateText: String
  let tooltip: String

  init?(_ event: Event, style: CategoryStyle, sources: [EntryID<Source>: Source], language: Language) {
    guard let date = event.date else { return nil }
    self.event = event
    self.style = style
    mark = TimeMark(date)
    dateText = language.text(for: date, style: .short) + (event.isDisputed ? Self.disputeSign : "")
    let dates = event.when.map { language.text(for: $0.value.date, style: .long) }
    let cited = event.allCitations.compactMap { sources[$0.source]?.title }
    tooltip = [
      dates.joined(separator: " / "), event.title, cited.isEmpty ? nil : cited.joined(separator: "; "),
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// Stands after a date on which the sources differ.
  static let disputeSign = "\u{2020}"

  var isMostImportant: Bool { event.importance.rank == 5 }

  /// px
  var radius: Double {
    switch event.importance.rank {
    case 5: 4.2
    case 4: 3.6
    case 3: 3
    default: 2.5
    }
  }

  func label(_ form: LabelForm, withDate: Bool) -> LabelText {
    let standing = event.standing == .asserted ? "" : " (\(event.standing.rawValue))"
    let title = (form == .full ? event.title : event.shortTitle ?? event.title) + standing
    if withDate { return LabelText(date: dateText, title: title, isBold: isMostImportant) }
    // The axis says the date; doubt must still be read off the label.
    let doubted =
      (mark.isApproximate ? "c. " : "") + title + (mark.isUncertain ? " ?" : "")
      + (event.isDisputed ? Self.disputeSign : "")
    return LabelText(date: nil, title: doubted, isBold: isMostImportant)
  }
}
