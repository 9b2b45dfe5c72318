import Diagnostics
import EDTF

/// Somebody who acts: a state, a government, an armed group, an organisation, a person, a bloc or a people.
public struct Actor: Hashable, Sendable, Identifiable {
  public var id: EntryID<Actor>
  public var name: String
  /// For labels in figures.
  public var shortName: String?
  public var aliases: [String] = []
  public var kind: ActorKind?
  public var description: String?
  public var memberships: [Membership] = []
  /// When it existed.
  public var existence: EDTFDate?
  public var citations: [Citation] = []
  /// What an input says of it and the model has no place for.
  public var attributes: [Attribute] = []
  /// False for an actor that only a participant's name brought into the chronology.
  public var isDescribed = true
  public var mark: SourceMark

  public init(id: EntryID<Actor>, name: String, mark: SourceMark = SourceMark(offset: 0)) {
    self.id = id
    self.name = name
    self.mark = mark
  }

  /// What a figure writes.
  public var label: String { shortName ?? name }
}

public struct Membership: Hashable, Sendable {
  public var of: Reference<Actor>
  public var when: EDTFDate?

  public init(of group: Reference<Actor>, when: EDTFDate? = nil) {
    of = group
    self.when = when
  }
}

public enum ActorKind: String, Hashable, Sendable, CaseIterable {
  case state, government
  case armedGroup = "armed group"
  case organisation, person, bloc, people
}

public struct Place: Hashable, Sendable, Identifiable {
  public var id: EntryID<Place>
  public var name: String
  public var aliases: [String] = []
  public var within: Reference<Place>?
  /// False for a place that only an event's name for it brought into the chronology.
  public var isDescribed = true
  public var mark: SourceMark

  public init(id: EntryID<Place>, name: String, mark: SourceMark = SourceMark(offset: 0)) {
    self.id = id
    self.name = name
    self.mark = mark
  }
}
