import Diagnostics

extension Rule {
  public static let danglingReference = Rule(
    "dangling-reference", .error, "there is no {kind} with the id '{id}'")
}

extension Check {
  /// Every id that is named somewhere belongs to an entry.
  static let references = Check { chronology, index in
    var search = ReferenceSearch(chronology: chronology)
    // Field by field: an event has a dozen references, which a copy of it would count up and down.
    let events = chronology.events
    for event in events.indices {
      for participant in events[event].participants { search.look(for: participant.actor, in: index.actors, "actor") }
      for place in events[event].places { search.look(for: place, in: index.places, "place") }
      for consequence in events[event].leadsTo { search.look(for: consequence, in: index.events, "event") }
      for relation in events[event].begins { search.look(for: relation, in: index.relations, "relation") }
      for relation in events[event].ends { search.look(for: relation, in: index.relations, "relation") }
      search.look(for: events[event].citations, in: index.sources)
      for claim in events[event].when.indices {
        search.look(for: events[event].when[claim].citations, in: index.sources)
      }
      for figure in events[event].figures { search.look(for: figure.citations, in: index.sources) }
    }
    for relation in chronology.relations {
      for participant in relation.participants { search.look(for: participant.actor, in: index.actors, "actor") }
      search.look(for: relation.citations, in: index.sources)
      for claim in relation.when { search.look(for: claim.citations, in: index.sources) }
    }
    for statement in chronology.bottomLine { search.look(for: statement.citations, in: index.sources) }
    for actor in chronology.actors {
      for membership in actor.memberships { search.look(for: membership.of, in: index.actors, "actor") }
      search.look(for: actor.citations, in: index.sources)
    }
    for place in chronology.places {
      if let within = place.within { search.look(for: within, in: index.places, "place") }
    }
    return search.findings
  }
}

private struct ReferenceSearch {
  let chronology: Chronology
  var findings: [Diagnostic] = []
  /// The ids of each kind of entry, for suggestions.
  private var known: [String: KnownWords] = [:]

  init(chronology: Chronology) { self.chronology = chronology }

  mutating func look(for citations: [Citation], in sources: EntryTable<Source>) {
    for citation in citations { look(for: Reference(citation.source, mark: citation.mark), in: sources, "source") }
  }

  mutating func look<Entry>(for reference: Reference<Entry>, in entries: EntryTable<Entry>, _ kind: String) {
    if entries.contains(reference.id) { return }
    let suggestion = known[kind, default: KnownWords(entries.ids.map(\.text))].closest(to: reference.id.text)
    findings.append(
      Diagnostic(
        .danglingReference, ["kind": kind, "id": reference.id.text], suggestion: suggestion,
        at: chronology.location(of: reference.mark)))
  }
}
