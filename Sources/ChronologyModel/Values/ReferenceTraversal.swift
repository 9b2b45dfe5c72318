import Diagnostics

extension Chronology {
  /// Changes every reference to an actor or a place and every citation, wherever it stands.
  mutating func forEachReference(
    actor: (inout Reference<Actor>) -> Void, place: (inout Reference<Place>) -> Void,
    citation: (inout Citation) -> Void
  ) {
    for index in bottomLine.indices {
      for cited in bottomLine[index].citations.indices { citation(&bottomLine[index].citations[cited]) }
    }
    for index in actors.indices {
      for member in actors[index].memberships.indices { actor(&actors[index].memberships[member].of) }
      for cited in actors[index].citations.indices { citation(&actors[index].citations[cited]) }
    }
    for index in places.indices {
      if var within = places[index].within {
        place(&within)
        places[index].within = within
      }
    }
    for index in events.indices {
      for participant in events[index].participants.indices { actor(&events[index].participants[participant].actor) }
      for position in events[index].places.indices { place(&events[index].places[position]) }
      for cited in events[index].citations.indices { citation(&events[index].citations[cited]) }
      for figure in events[index].figures.indices {
        for cited in events[index].figures[figure].citations.indices {
          citation(&events[index].figures[figure].citations[cited])
        }
      }
      events[index].when.forEachCitation(citation)
    }
    for index in relations.indices {
      for participant in relations[index].participants.indices {
        actor(&relations[index].participants[participant].actor)
      }
      for cited in relations[index].citations.indices { citation(&relations[index].citations[cited]) }
      relations[index].when.forEachCitation(citation)
    }
  }

  /// Every citation, wherever it stands.
  func forEachCitation(_ body: (Citation) -> Void) {
    for statement in bottomLine { statement.citations.forEach(body) }
    for actor in actors { actor.citations.forEach(body) }
    for index in events.indices {
      events[index].citations.forEach(body)
      for claim in events[index].when.indices { events[index].when[claim].citations.forEach(body) }
      for figure in events[index].figures { figure.citations.forEach(body) }
    }
    for relation in relations {
      relation.citations.forEach(body)
      for claim in relation.when { claim.citations.forEach(body) }
    }
  }

  /// Lets every mark point into the text that stands `count` places later.
  mutating func moveMarks(by count: Int) {
    guard count > 0 else { return }
    let move = Int32(clamping: count)
    forEachReference(
      actor: { $0.mark.text += move }, place: { $0.mark.text += move }, citation: { $0.mark.text += move })
    for index in bottomLine.indices { bottomLine[index].mark.text += move }
    for index in sources.indices { sources[index].mark.text += move }
    for index in actors.indices { actors[index].mark.text += move }
    for index in places.indices { places[index].mark.text += move }
    for index in events.indices {
      events[index].mark.text += move
      for other in events[index].leadsTo.indices { events[index].leadsTo[other].mark.text += move }
      for other in events[index].begins.indices { events[index].begins[other].mark.text += move }
      for other in events[index].ends.indices { events[index].ends[other].mark.text += move }
    }
    for index in relations.indices { relations[index].mark.text += move }
  }
}

extension [Claim<RecordedDate>] {
  fileprivate mutating func forEachCitation(_ change: (inout Citation) -> Void) {
    for claim in indices {
      for cited in self[claim].citations.indices { change(&self[claim].citations[cited]) }
    }
  }
}
