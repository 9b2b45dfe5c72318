import ChronologyModel

extension BriefingWords {
  var comparison: ComparisonWords { ComparisonWords() }
}

/// The words for what changed since a former version.
struct ComparisonWords: Sendable {
  let nothing = "nothing"
  let events = "Events"
  let relations = "Relations"
  let actors = "Actors"
  let sources = "Sources"
  let stated = "in the cited source"

  func kind(_ kind: ChangeKind) -> String {
    switch kind {
    case .added: "new"
    case .removed: "gone"
    case .redated: "re-dated"
    case .regraded: "re-graded"
    case .retitled: "retitled"
    case .changed: "changed"
    }
  }

  /// "+1 event, −2 sources, 1 re-dated"; an entry that changed in two ways counts in both.
  func summary(of comparison: ChronologyComparison) -> String {
    let counts = [
      Counts(comparison.events, ("event", "events")), Counts(comparison.relations, ("relation", "relations")),
      Counts(comparison.actors, ("actor", "actors")), Counts(comparison.sources, ("source", "sources")),
    ]
    let come = counts.filter { $0.added > 0 }.map { "+\($0.added) \($0.noun($0.added))" }
    let gone = counts.filter { $0.removed > 0 }.map { "−\($0.removed) \($0.noun($0.removed))" }
    let changed = ChangeKind.allCases.compactMap { kind -> String? in
      let count = counts.reduce(0) { $0 + ($1.changed[kind] ?? 0) }
      return count > 0 ? "\(count) \(self.kind(kind))" : nil
    }
    let whole = comparison.whole.isEmpty ? [] : ["the chronology itself changed"]
    let parts = come + gone + changed + whole
    return parts.isEmpty ? "nothing changed" : parts.joined(separator: ", ")
  }

  private struct Counts {
    var added = 0
    var removed = 0
    var changed: [ChangeKind: Int] = [:]
    let words: (one: String, many: String)

    init<Entry>(_ changes: [EntryChange<Entry>], _ words: (String, String)) {
      self.words = words
      for kind in changes.flatMap(\.kinds) {
        switch kind {
        case .added: added += 1
        case .removed: removed += 1
        case .redated, .regraded, .retitled, .changed: changed[kind, default: 0] += 1
        }
      }
    }

    func noun(_ count: Int) -> String { count == 1 ? words.one : words.many }
  }

  func named(_ name: String, _ more: String?) -> String { name + (more.map { " (\($0))" } ?? "") }
  func graded(_ grade: String, _ meaning: String) -> String { "\(grade), \(meaning)" }
  func pair(_ name: String, _ value: String) -> String { "\(name): \(value)" }

  func direction(_ isDirected: Bool) -> String { isDirected ? "from the one to the other" : "mutual" }

  func aspect(_ aspect: Difference.Aspect) -> String {
    switch aspect {
    case .title: "title"
    case .shortTitle: "short title"
    case .subtitle: "subtitle"
    case .author: "author"
    case .summary: "summary"
    case .bottomLine: "bottom line"
    case .caption: "caption"
    case .date: "date"
    case .spelling: "date as written"
    case .standing: "standing"
    case .confidence: "confidence"
    case .origin: "origin"
    case .reliability: "reliability"
    case .credibility: "credibility"
    case .citations: "citations"
    case .description: "description"
    case .kind: "kind"
    case .category: "category"
    case .importance: "importance"
    case .status: "status"
    case .sign: "sign"
    case .direction: "direction"
    case .relation: "relation that follows"
    case .participants: "actors"
    case .places: "places"
    case .consequences: "led to"
    case .begins: "begins"
    case .ends: "ends"
    case .figures: "numbers"
    case .tags: "tags"
    case .attributes: "other columns"
    case .aliases: "other names"
    case .memberships: "member of"
    case .publisher: "publisher"
    case .address: "address"
    case .archive: "archived copy"
    case .accessed: "read on"
    }
  }
}
