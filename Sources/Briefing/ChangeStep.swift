import EDTF
import RelationshipGraph

/// What changed from one date of the small multiples to the next.
public struct ChangeStep: Sendable, Hashable {
  public struct Change: Sendable, Hashable {
    public var change: EdgeChange
    /// With its number in the small multiples.
    public var row: RelationRow

    public init(_ change: EdgeChange, _ row: RelationRow) {
      self.change = change
      self.row = row
    }
  }

  public var from: EDTFDate
  public var to: EDTFDate
  public var changes: [Change]

  public init(from: EDTFDate, to: EDTFDate, changes: [Change]) {
    self.from = from
    self.to = to
    self.changes = changes
  }

  /// Those between the dates of a series.
  public static func steps(of graph: ActorGraph) -> [ChangeStep] {
    let rows = RelationRow.rows(of: graph)
    return graph.seriesSteps.map { step in
      ChangeStep(
        from: step.from, to: step.to,
        changes: step.changes.compactMap { rows.indices.contains($0.edge) ? Change($0.change, rows[$0.edge]) : nil })
    }
  }
}
