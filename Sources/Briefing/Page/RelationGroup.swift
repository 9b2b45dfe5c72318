import ChronologyModel

/// A row of the table of relations with the entries of the chronology that it stands for.
struct RelationGroup: Sendable {
  /// Nil for a stated relation that no row was given for.
  let row: RelationRow?
  let stated: [Relation]
  /// That the row was derived from.
  let events: [Event]
  let anchor: String
  /// The hash by which the figure names its edge; nil where the row has none.
  let edge: String?

  /// Rows in the order given, then the stated relations that are in none of them.
  static func all(of input: BriefingInput) -> [RelationGroup] {
    let index = ChronologyIndex(input.chronology)
    let given = input.relationRows.enumerated().map { RelationGroup($0.element, position: $0.offset, in: index) }
    let shown = Set(given.flatMap { $0.stated.map(\.id) })
    return given + input.chronology.relations.filter { !shown.contains($0.id) }.map(RelationGroup.init)
  }

  /// Of the first row of each stated relation.
  static func anchors(of groups: [RelationGroup]) -> [EntryID<Relation>: String] {
    Dictionary(groups.flatMap { group in group.stated.map { ($0.id, group.anchor) } }) { first, _ in first }
  }

  var citations: [Citation] {
    let own = stated.flatMap(\.everyCitation) + events.flatMap(\.statementCitations)
    let covered = Set(own.map(\.source))
    return own + (row?.citations ?? []).filter { !covered.contains($0.source) }
  }

  private init(_ row: RelationRow, position: Int, in index: ChronologyIndex) {
    self.row = row
    stated = row.relations.compactMap { index.relations[$0] }
    events = row.events.compactMap { index.events[$0] }
    let parties = [row.subject.text, row.kind, row.object.text, row.standing.rawValue]
    let ids = [row.subject.text, row.object.text, row.kind] + row.relations.map(\.text)
    edge = row.number == nil ? nil : Anchor.edge(ids)
    anchor = Anchor.relation(parties.joined(separator: "\n") + "\n\(row.isDirected) \(position)")
  }

  private init(_ relation: Relation) {
    row = nil
    stated = [relation]
    events = []
    edge = nil
    anchor = Anchor.relation(relation.id.text)
  }
}
