import ChronologyModel
import Wording

/// What changed since a former version, in words.
extension ReportWords {
  func kind(_ kind: ChangeKind) -> String {
    let words = table.comparison
    return switch kind {
    case .added: words.added
    case .removed: words.removed
    case .redated: words.redated
    case .regraded: words.regraded
    case .retitled: words.retitled
    case .changed: words.changed
    }
  }

  /// "+1 event, −2 sources, 1 re-dated"; an entry that changed in two ways counts in both.
  func summary(of comparison: ChronologyComparison) -> String {
    let words = table.comparison
    let counts = [
      ChangeCounts(comparison.events, text(of: \.event)), ChangeCounts(comparison.relations, text(of: \.relation)),
      ChangeCounts(comparison.actors, text(of: \.actor)), ChangeCounts(comparison.sources, text(of: \.source)),
    ]
    let come = counts.filter { $0.added > 0 }.map { words.come($0.text($0.added)) }
    let gone = counts.filter { $0.removed > 0 }.map { words.gone($0.text($0.removed)) }
    let changed = ChangeKind.allCases.compactMap { kind -> String? in
      let count = counts.reduce(0) { $0 + ($1.changed[kind] ?? 0) }
      return count > 0 ? words.changedCount(language.number(count), self.kind(kind)) : nil
    }
    let parts = come + gone + changed + (comparison.whole.isEmpty ? [] : [words.wholeChanged])
    return parts.isEmpty ? words.unchanged : list(parts)
  }

  private func text(of phrase: KeyPath<CountWords, PluralPhrase>) -> (Int) -> String { { self.count($0, phrase) } }

  func named(_ name: String, _ more: String?) -> String { more.map { table.comparison.named(name, $0) } ?? name }

  func pair(_ name: String, _ value: String) -> String { name + table.separators.colon + value }

  func direction(_ isDirected: Bool) -> String { isDirected ? table.comparison.oneWay : table.remarks.mutual }

  func aspect(_ aspect: Difference.Aspect) -> String {
    let words = table.comparison
    return switch aspect {
    case .title: words.title
    case .shortTitle: words.shortTitle
    case .subtitle: words.subtitle
    case .author: words.author
    case .summary: words.summary
    case .bottomLine: words.bottomLine
    case .caption: words.caption
    case .date: words.date
    case .spelling: words.spelling
    case .standing: words.standing
    case .confidence: words.confidence
    case .origin: words.origin
    case .reliability: words.reliability
    case .credibility: words.credibility
    case .citations: words.citations
    case .description: words.description
    case .kind: words.kind
    case .category: words.category
    case .importance: words.importance
    case .status: words.status
    case .sign: words.sign
    case .direction: words.direction
    case .relation: words.relation
    case .participants: words.participants
    case .places: words.places
    case .consequences: words.consequences
    case .begins: words.begins
    case .ends: words.ends
    case .figures: words.figures
    case .tags: words.tags
    case .attributes: words.attributes
    case .aliases: words.aliases
    case .memberships: words.memberships
    case .publisher: words.publisher
    case .address: words.address
    case .archive: words.archive
    case .accessed: words.accessed
    }
  }
}

/// How many entries of one kind came, went and changed.
private struct ChangeCounts {
  var added = 0
  var removed = 0
  var changed: [ChangeKind: Int] = [:]
  /// A number of them in words.
  let text: (Int) -> String

  init<Entry>(_ changes: [EntryChange<Entry>], _ text: @escaping (Int) -> String) {
    self.text = text
    for kind in changes.flatMap(\.kinds) {
      switch kind {
      case .added: added += 1
      case .removed: removed += 1
      case .redated, .regraded, .retitled, .changed: changed[kind, default: 0] += 1
      }
    }
  }
}
