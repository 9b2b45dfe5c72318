import ChronologyModel
import EDTF
import Wording

/// A row of the chronology's table; every event has one.
struct EventRow: TemplateView {
  let id: String
  let date: DateView?
  let isDisputed: Bool
  let isEra: Bool
  let isDraft: Bool
  let isFuture: Bool
  let isKey: Bool
  let firstDay: Int64?
  let lastDay: Int64?
  let title: String
  let description: String?
  let trust: TrustworthinessView?
  let figures: [FigureView]
  let participants: [ParticipantView]
  let places: [String]
  let category: String?
  let tags: [String]
  let consequences: [EventLink]
  let attributes: [AttributeView]
  let citations: [CitationView]

  init(_ event: Event, isKey: Bool, in context: PageContext) {
    id = event.id.text
    date = event.when.first.map { context.date($0.value) }
    isDisputed = event.isDisputed
    isEra = event.kind == .era
    isDraft = event.status == .draft
    isFuture = event.isAfter(context.chronology.asOf)
    self.isKey = isKey
    firstDay = event.date?.earliest.day?.dayNumber
    lastDay = event.date?.latest.day?.dayNumber
    title = event.title
    description = event.description
    trust = TrustworthinessView(
      event.standing, by: event.attribution, event.origin, event.confidence, in: context.words)
    figures = event.figures.map { FigureView($0, in: context) }
    participants = event.participants.map { ParticipantView($0, in: context) }
    places = event.places.map { context.name($0.id) }
    category = event.category
    tags = event.tags
    consequences = event.leadsTo.compactMap { context.index.events[$0.id] }.map { EventLink($0, in: context) }
    attributes = event.attributes.map { AttributeView(name: $0.name, value: $0.value) }
    citations = context.citations(event.statementCitations)
  }

  static let fields: FieldTable<Self> = [
    .code("anchor", "the row's own, for links to it") { Anchor.event($0.id) },
    .view("date", "when, the first of several claims") { $0.date },
    .flag("isDisputed", "whether sources differ on the date") { $0.isDisputed },
    .code("dispute", "target of a link to the claims, where they differ") {
      $0.isDisputed ? Anchor.dispute(event: $0.id) : nil
    },
    .flag("isEra", "whether it is a stretch of time with a name") { $0.isEra },
    .flag("isDraft", "whether nobody has reviewed it") { $0.isDraft },
    .flag("isFuture", "whether it lies after the as-of date") { $0.isFuture },
    .flag("isKey", "whether it is among the key dates") { $0.isKey },
    .code("firstDay", "the first day on which it may have begun, counted from 1 January 1970") {
      $0.firstDay.map(String.init)
    },
    .code("lastDay", "the last day on which it may have ended, counted from 1 January 1970") {
      $0.lastDay.map(String.init)
    },
    .text("title", "what happened") { $0.title },
    .text("description", "more of what happened") { $0.description },
    .view("trust", "how far to trust it, where that needs a word") { $0.trust },
    .views("figures", "numbers such as casualties") { $0.figures },
    .views("participants", "the actors in it") { $0.participants },
    .texts("places", "where") { $0.places },
    .text("category", "its category") { $0.category },
    .texts("tags", "its tags") { $0.tags },
    .views("consequences", "the events that it led to") { $0.consequences },
    .views("attributes", "columns of the input that have no place of their own") { $0.attributes },
    .views("citations", "its sources") { $0.citations },
  ]
}

/// A number with its range, and its own sources.
struct FigureView: TemplateView {
  let name: String
  let value: String
  let citations: [CitationView]

  init(_ figure: Figure, in context: PageContext) {
    let words = context.words.table.entries
    let unit = figure.unit.map { " " + $0 } ?? ""
    name = figure.name
    citations = context.citations(figure.citations)
    value =
      switch (figure.low, figure.best, figure.high) {
      case (let low?, let best?, let high?): "\(best)\(unit) (\(words.range(low, high)))"
      case (let low?, nil, let high?): words.range(low, high) + unit
      case (let low?, let best?, nil): "\(best)\(unit) (\(words.atLeast(low)))"
      case (nil, let best?, let high?): "\(best)\(unit) (\(words.atMost(high)))"
      case (let low?, nil, nil): words.atLeast(low) + unit
      case (nil, nil, let high?): words.atMost(high) + unit
      case (nil, let best?, nil): best + unit
      case (nil, nil, nil): unit
      }
  }

  static let fields: FieldTable<Self> = [
    .text("name", "what is counted") { $0.name },
    .text("value", "the best number with its range and unit, as far as they are given") { $0.value },
    .views("citations", "the number's own sources") { $0.citations },
  ]
}

struct ParticipantView: TemplateView {
  let id: String
  let name: String
  let role: String?

  init(_ participant: Participant, in context: PageContext) {
    id = participant.actor.id.text
    name = context.label(participant.actor.id)
    if case .other(let text)? = participant.role { role = text } else { role = nil }
  }

  static let fields: FieldTable<Self> = [
    .text("name", "the actor's short name, else its name") { $0.name },
    .code("anchor", "target of a link to the actor") { Anchor.actor($0.id) },
    .text("role", "the part it had, other than subject and object") { $0.role },
  ]
}

struct AttributeView: TemplateView {
  let name: String
  let value: String

  static let fields: FieldTable<Self> = [
    .text("name", "the column") { $0.name },
    .text("value", "what it holds") { $0.value },
  ]
}

extension Event {
  /// Whether it cannot have begun by the date.
  func isAfter(_ asOf: EDTFDate?) -> Bool {
    guard let last = asOf?.latest.day, let start = date?.earliest.day else { return false }
    return start > last
  }
}
