import Diagnostics

extension Rule {
  public static let danglingReference = Rule(
    "dangling-reference", .error, "there is no {kind} with the id '{id}'")
}

extension Check {
  /// Every id that is named somewhere belongs to an entry.
  static let references = Check { chronology, index in
    var search = ReferenceSearch(chronology: chronology)
    for event in chronology.events {
      search.look(for: event.participants.map(\.actor), in: index.actors, "actor")
      search.look(for: event.places, in: index.places, "place")
      search.look(for: event.leadsTo, in: index.events, "event")
      search.look(for: event.begins + event.ends, in: index.relations, "relation")
      search.look(for: citations(of: event), in: index.sources, "source")
    }
    for relation in chronology.relations {
      search.look(for: relation.participants.map(\.actor), in: index.actors, "actor")
      search.look(for: cited(relation.citations + relation.when.flatMap(\.citations)), in: index.sources, "source")
    }
    for actor in chronology.actors {
      search.look(for: actor.memberships.map(\.of), in: index.actors, "actor")
      search.look(for: cited(actor.citations), in: index.sources, "source")
    }
    for place in chronology.places { search.look(for: place.within.map { [$0] } ?? [], in: index.places, "place") }
    return search.findings
  }

  private static func citations(of event: Event) -> [Reference<Source>] {
    cited(event.citations + event.when.flatMap(\.citations) + event.figures.flatMap(\.citations))
  }

  private static func cited(_ citations: [Citation]) -> [Reference<Source>] {
    citations.map { Reference($0.source, mark: $0.mark) }
  }
}

private struct ReferenceSearch {
  let chronology: Chronology
  var findings: [Diagnostic] = []
  /// The ids of each kind of entry, for suggestions.
  private var known: [String: KnownWords] = [:]

  init(chronology: Chronology) { self.chronology = chronology }

  mutating func look<Entry>(for references: [Reference<Entry>], in entries: [EntryID<Entry>: Entry], _ kind: String) {
    for reference in references where entries[reference.id] == nil {
      let suggestion = known[kind, default: KnownWords(entries.keys.map(\.text).sorted())].closest(
        to: reference.id.text)
      findings.append(
        Diagnostic(
          .danglingReference, ["kind": kind, "id": reference.id.text], suggestion: suggestion,
          at: chronology.location(of: reference.mark)))
    }
  }
}
