import ChronologyModel
import EDTF
import Wording

/// What every section of the report needs to put entries of the model into words.
struct PageContext: Sendable {
  let chronology: Chronology
  let index: ChronologyIndex
  /// Events in the order of time.
  let events: [Event]
  let numbering: SourceNumbering
  let language: Language
  let words: ReportWords

  init(_ input: BriefingInput, keyEvents: [Event], relations: [RelationGroup], events: [Event]) {
    chronology = input.chronology
    index = ChronologyIndex(input.chronology)
    self.events = events
    numbering = SourceNumbering(
      input.chronology,
      inOrder: input.chronology.bottomLine.flatMap(\.citations) + keyEvents.flatMap(\.citations)
        + events.flatMap(\.everyCitation)
        + relations.flatMap(\.citations) + input.chronology.actors.flatMap(\.citations))
    language = input.language
    words = ReportWords(in: input.language)
  }

  func date(_ date: EDTFDate) -> DateView { DateView(date, in: self) }

  func date(_ recorded: RecordedDate) -> DateView {
    var view = DateView(recorded.date, in: self)
    if let written = recorded.asWritten {
      view.note = words.written(written, calendar: recorded.calendar)
    } else if let calendar = recorded.calendar, calendar != .gregorian {
      view.note = words.calendar(calendar)
    }
    return view
  }

  /// Each source, place in it and credibility once.
  func citations(_ citations: [Citation]) -> [CitationView] {
    var seen: Set<CitationView> = []
    return citations.map { CitationView($0, in: self) }.filter { seen.insert($0).inserted }
  }

  /// Who, what, whom.
  func sentence(_ relation: Relation, label: ((EntryID<Actor>) -> String)? = nil) -> String {
    let parties = RelationParties(relation, label: label, in: self)
    return words.statement(parties.subject, relation.kind, parties.object, isDirected: relation.isDirected)
  }

  func name(_ actor: EntryID<Actor>) -> String { index.actors[actor]?.name ?? actor.text }
  func label(_ actor: EntryID<Actor>) -> String { index.actors[actor]?.label ?? actor.text }
  func name(_ place: EntryID<Place>) -> String { index.places[place]?.name ?? place.text }
}

extension Event {
  /// Of the event and its dates, repeated where they are.
  var statementCitations: [Citation] { citations + when.flatMap(\.citations) }
  var everyCitation: [Citation] { statementCitations + figures.flatMap(\.citations) }
}

extension Relation {
  var everyCitation: [Citation] { citations + when.flatMap(\.citations) }
  var isDisputed: Bool { Set(when.map(\.value.date)).count > 1 }
}
