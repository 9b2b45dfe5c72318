import ChronologyModel
import EDTF
import Wording

/// The events that began in one year.
struct YearView: TemplateView {
  let year: String?
  let events: [EventRow]

  /// - Parameter rows: each event's, in the order of time.
  static func all(_ rows: some Sequence<(Event, EventRow)>, in context: PageContext) -> [YearView] {
    var years: [(year: Int64?, events: [EventRow])] = []
    for (event, row) in rows {
      let year = (event.date?.earliest.day ?? event.date?.latest.day)?.year
      if years.last?.year != year || years.isEmpty { years.append((year, [])) }
      years[years.count - 1].events.append(row)
    }
    return years.map { YearView(year: $0.year.map(context.language.text(year:)), events: $0.events) }
  }

  static let fields: FieldTable<Self> = [
    .text("year", "the year; none for what has no date") { $0.year },
    .views("events", "what began in it, in the order of time") { $0.events },
  ]
}
