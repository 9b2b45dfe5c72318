import ChronologyModel
import EDTF

/// Small chronologies for tests: actors by id, relations and events as one line each.
func chronology(asOf: String? = "2025-07-06", _ entries: Entry...) throws -> Chronology {
  try chronology(asOf: asOf, entries)
}

func chronology(asOf: String? = "2025-07-06", _ entries: [Entry]) throws -> Chronology {
  var chronology = Chronology(title: "Test")
  chronology.asOf = try asOf.map { try EDTFDate($0) }
  var actors: [String] = []
  for entry in entries {
    switch entry {
    case .relation(let subject, let kind, let object, let when, let standing):
      let id = EntryID<Relation>("r\(chronology.relations.count + 1)")
      var relation = Relation(id: id, kind: kind, participants: participants(subject, object))
      relation.when = try when.map { [Claim(RecordedDate(try EDTFDate($0)))] } ?? []
      relation.standing = standing
      chronology.relations.append(relation)
      actors += [subject, object]
    case .event(let subject, let kind, let object, let when, let importance, let begins):
      let id = EntryID<Event>("e\(chronology.events.count + 1)")
      var event = Event(id: id, title: "Event", when: [Claim(RecordedDate(try EDTFDate(when)))])
      event.participants = participants(subject, object)
      event.relation = kind
      event.importance = Importance(importance) ?? .normal
      event.begins = begins.map { [Reference(EntryID($0))] } ?? []
      chronology.events.append(event)
      actors += [subject, object]
    }
  }
  for id in actors where !chronology.actors.contains(where: { $0.id.text == id }) {
    chronology.actors.append(Actor(id: EntryID(id), name: id.uppercased()))
  }
  return chronology
}

enum Entry {
  case relation(String, String, String, String?, standing: Standing)
  case event(String, String?, String, String, importance: Int, begins: String?)

  static func relation(_ subject: String, _ kind: String, _ object: String, _ when: String? = nil) -> Entry {
    .relation(subject, kind, object, when, standing: .asserted)
  }

  static func event(
    _ subject: String, _ kind: String?, _ object: String, _ when: String, importance: Int = 3
  ) -> Entry {
    .event(subject, kind, object, when, importance: importance, begins: nil)
  }
}

private func participants(_ subject: String, _ object: String) -> [Participant] {
  [
    Participant(actor: Reference(EntryID(subject)), role: .subject),
    Participant(actor: Reference(EntryID(object)), role: .object),
  ]
}
