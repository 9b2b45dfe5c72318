import EDTF
import Wording

/// A date in words, with what a reader needs to check it.
struct DateView: TemplateView, Hashable {
  let text: String
  let shortText: String
  let edtf: String
  let machineReadable: String?
  var note: String?

  init(_ date: EDTFDate, in context: PageContext) {
    text = context.language.text(for: date, style: .long)
    shortText = context.language.text(for: date, style: .short)
    edtf = date.canonical
    machineReadable = date.isCalendarDate ? date.canonical : nil
  }

  static let fields: FieldTable<Self> = [
    .text("text", "the date in words") { $0.text },
    .text("shortText", "the date in words, months shortened") { $0.shortText },
    .code("edtf", "the date in the Extended Date/Time Format") { $0.edtf },
    .code("machineReadable", "for HTML's datetime attribute: a plain day, month or year") { $0.machineReadable },
    .text("note", "as written, and in which calendar, where that is known") { $0.note },
  ]
}

extension EDTFDate {
  /// Whether HTML's `datetime` can say it: a day, a month or a year from 1 to 9999 and no more (HTML Living Standard,
  /// section 2.3.5).
  fileprivate var isCalendarDate: Bool {
    guard case .date(let date) = expression, let year = date.year.value else { return false }
    return (1...9999).contains(year) && !date.year.isLong && date.year.significantDigits == nil && !date.isMasked
      && date.season == nil && date.time == nil && date.qualification.isEmpty
  }
}
