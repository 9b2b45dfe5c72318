import ChronologyModel

/// The number of each source: in the order in which the report first cites it, uncited ones last.
struct SourceNumbering: Sendable {
  /// Cited sources first.
  let inOrder: [EntryID<Source>]
  let citedCount: Int
  private let numbers: [EntryID<Source>: Int]

  init(_ chronology: Chronology, inOrder citations: [Citation]) {
    var numbers: [EntryID<Source>: Int] = [:]
    var order: [EntryID<Source>] = []
    func add(_ source: EntryID<Source>) {
      guard numbers[source] == nil else { return }
      order.append(source)
      numbers[source] = order.count
    }
    for citation in citations { add(citation.source) }
    citedCount = order.count
    for source in chronology.sources { add(source.id) }
    inOrder = order
    self.numbers = numbers
  }

  subscript(source: EntryID<Source>) -> Int { numbers[source] ?? 0 }
}
