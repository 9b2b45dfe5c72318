import Diagnostics
import EDTF

@testable import ChronologyModel

/// Short forms for the chronologies of tests.
func event(
  _ id: String, _ date: String? = "2000", _ participants: [(String, String?)] = [], title: String? = nil,
  change: (inout Event) -> Void = { _ in }
) -> Event {
  let when = date.flatMap { try? EDTFDate($0) }.map { [Claim(RecordedDate($0))] } ?? []
  var event = Event(id: EntryID(id), title: title ?? id, when: when)
  event.participants = participants.map { Participant(actor: Reference(EntryID($0.0)), role: $0.1.map(Role.init)) }
  change(&event)
  return event
}

func relation(_ id: String, _ actors: [String], _ date: String? = nil, kind: String = "supports") -> Relation {
  var relation = Relation(
    id: EntryID(id), kind: kind,
    participants: zip(actors, [Role.subject, .object] + Array(repeating: Role.other("x"), count: actors.count)).map {
      Participant(actor: Reference(EntryID($0.0)), role: $0.1)
    })
  relation.when = date.flatMap { try? EDTFDate($0) }.map { [Claim(RecordedDate($0))] } ?? []
  return relation
}

func chronology(
  events: [Event] = [], relations: [Relation] = [], actors: [String] = [], change: (inout Chronology) -> Void = { _ in }
) -> Chronology {
  var result = Chronology(title: "T")
  result.events = events
  result.relations = relations
  result.actors = actors.map { Actor(id: EntryID($0), name: $0.uppercased()) }
  change(&result)
  return result
}

func findings(_ chronology: Chronology, _ checks: [Check] = Check.soundness) -> [String] {
  Check.findings(in: chronology, asking: checks).map(\.message)
}

func cite(_ source: String) -> Citation { Citation(source: EntryID(source)) }
