import ChronologyModel
import EDTF
import RelationshipGraph

/// An edge of the relationship diagram, or what the diagram leaves out: all relations of one kind and standing between
/// two actors.
public struct RelationRow: Sendable, Hashable {
  /// As on the edge; nil where the diagram has no numbers or not this edge.
  public var number: Int?
  public var subject: EntryID<Actor>
  public var object: EntryID<Actor>
  public var kind: String
  public var sign: RelationSign
  public var isDirected: Bool
  public var standing: Standing
  public var attributions: [String] = []
  public var dates: [EDTFDate] = []
  /// Of the chronology's relations; others are passed over.
  public var relations: [EntryID<Relation>] = []
  /// The events that it was derived from.
  public var events: [EntryID<Event>] = []
  public var citations: [Citation] = []
  /// Why the diagram does not have it.
  public var omission: Omission?

  public init(
    number: Int? = nil, subject: EntryID<Actor>, kind: String, object: EntryID<Actor>, sign: RelationSign = .neutral,
    isDirected: Bool = true, standing: Standing = .asserted
  ) {
    self.number = number
    self.subject = subject
    self.kind = kind
    self.object = object
    self.sign = sign
    self.isDirected = isDirected
    self.standing = standing
  }
}
