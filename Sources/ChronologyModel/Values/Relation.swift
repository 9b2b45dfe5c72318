import Diagnostics
import EDTF

/// What holds between actors for a time.
public struct Relation: Hashable, Sendable, Identifiable {
  public var id: EntryID<Relation>
  /// False where a reader made the id up.
  public var hasGivenID = true
  public var kind: String
  public var participants: [Participant]
  /// Empty where it is not known when it held.
  public var when: [Claim<RecordedDate>] = []
  public var sign: RelationSign
  public var isDirected: Bool
  public var standing: Standing = .asserted
  public var attribution: String?
  public var confidence: Confidence?
  public var origin: Origin = .stated
  public var description: String?
  public var citations: [Citation] = []
  /// What an input says of it and the model has no place for.
  public var attributes: [Attribute] = []
  /// The event that it was derived from; nil for a stated relation.
  public var derivedFrom: EntryID<Event>?
  public var mark: SourceMark

  /// Sign and direction come from the vocabulary where it has the kind; else neutral and directed.
  public init(
    id: EntryID<Relation>, kind: String, participants: [Participant], mark: SourceMark = SourceMark(offset: 0)
  ) {
    let known = RelationKind.named(kind)
    self.id = id
    self.kind = kind
    self.participants = participants
    sign = known?.sign ?? .neutral
    isDirected = known?.isDirected ?? true
    self.mark = mark
  }

  public var date: EDTFDate? { when.first?.value.date }
  public var subjects: [EntryID<Actor>] { actors(.subject) }
  public var objects: [EntryID<Actor>] { actors(.object) }

  private func actors(_ role: Role) -> [EntryID<Actor>] { participants.filter { $0.role == role }.map(\.actor.id) }
}

public enum RelationSign: String, Hashable, Sendable, CaseIterable {
  case cooperative = "co-operative"
  case hostile, neutral
}

/// The built-in core of an open vocabulary.
public struct RelationKind: Hashable, Sendable {
  public let name: String
  public let sign: RelationSign
  public let isDirected: Bool

  init(_ name: String, _ sign: RelationSign, directed: Bool = true) {
    self.name = name
    self.sign = sign
    isDirected = directed
  }

  public static let core: [RelationKind] = [
    RelationKind("recognises", .cooperative),
    RelationKind("supports", .cooperative),
    RelationKind("allied with", .cooperative, directed: false),
    RelationKind("negotiates with", .neutral, directed: false),
    RelationKind("mediates", .neutral),
    RelationKind("hostile to", .hostile),
    RelationKind("attacks", .hostile),
    RelationKind("ousted", .hostile),
    RelationKind("sanctions", .hostile),
    RelationKind("trades with", .cooperative, directed: false),
    RelationKind("member of", .cooperative),
    RelationKind("offshoot of", .neutral),
    RelationKind("operates from", .neutral),
    RelationKind("borders", .neutral, directed: false),
    RelationKind("proxy of", .cooperative),
    RelationKind("involved with", .neutral, directed: false),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: core.map { ($0.name, $0) })

  public static func named(_ name: String) -> RelationKind? { byName[name] }
}
