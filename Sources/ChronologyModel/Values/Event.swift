import Diagnostics
import EDTF

/// Something that happened, or is said to have happened.
public struct Event: Hashable, Sendable, Identifiable {
  public var id: EntryID<Event>
  public var title: String
  public var shortTitle: String?
  public var description: String?
  public var label = LabelHint()
  /// Not empty. The first is drawn; a second one makes the date disputed.
  public var when: [Claim<RecordedDate>]
  public var category: String?
  public var participants: [Participant] = []
  public var places: [Reference<Place>] = []
  public var leadsTo: [Reference<Event>] = []
  public var begins: [Reference<Relation>] = []
  public var ends: [Reference<Relation>] = []
  /// The kind of relation that its subjects and objects then have.
  public var relation: String?
  public var figures: [Figure] = []
  public var tags: [String] = []
  public var citations: [Citation] = []
  public var attribution: String?
  /// What an input says of it and the model has no place for, such as columns of a table that nothing reads.
  public var attributes: [Attribute] = []
  public var mark: SourceMark
  // What takes a byte stands together, so that no byte takes eight.
  /// False where a reader made the id up.
  public var hasGivenID = true
  public var kind: EventKind = .event
  public var importance: Importance = .normal
  public var status: ReviewStatus?
  public var standing: Standing = .asserted
  public var confidence: Confidence?
  public var origin: Origin = .stated

  public init(
    id: EntryID<Event>, title: String, when: [Claim<RecordedDate>], mark: SourceMark = SourceMark(offset: 0)
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.mark = mark
  }

  /// The date that is drawn; nil only where a reader kept an undated event.
  @inlinable public var date: EDTFDate? { when.first?.value.date }

  public var isDisputed: Bool { Set(when.map(\.value.date)).count > 1 }

  /// All citations, of the event and of its dates, each source once, in order.
  public var allCitations: [Citation] {
    var seen: Set<EntryID<Source>> = []
    return (citations + when.flatMap(\.citations)).filter { seen.insert($0.source).inserted }
  }
}

public enum EventKind: String, Hashable, Sendable, CaseIterable {
  case event
  /// A stretch of time with a name, drawn as a band behind the events.
  case era
}

/// 1 least to 5 most important.
public struct Importance: Hashable, Sendable, Comparable {
  private let byte: UInt8

  public var rank: Int { Int(byte) }

  /// Nil outside 1...5.
  public init?(_ rank: Int) {
    guard (1...5).contains(rank) else { return nil }
    self.init(checked: UInt8(rank))
  }

  private init(checked rank: UInt8) { byte = rank }
  public static let normal = Importance(checked: 3)

  public static func < (left: Importance, right: Importance) -> Bool { left.byte < right.byte }
}

public struct Participant: Hashable, Sendable {
  public var actor: Reference<Actor>
  public var role: Role?

  public init(actor: Reference<Actor>, role: Role? = nil) {
    self.actor = actor
    self.role = role
  }
}

public enum Role: Hashable, Sendable {
  case subject, object
  case other(String)

  public init(_ text: String) {
    switch text {
    case "subject": self = .subject
    case "object": self = .object
    default: self = .other(text)
    }
  }

  public var text: String {
    switch self {
    case .subject: "subject"
    case .object: "object"
    case .other(let text): text
    }
  }
}

/// A number that sources give with a range, such as casualties.
public struct Figure: Hashable, Sendable {
  public var name: String
  /// Decimal numbers as written.
  public var low: String?
  public var best: String?
  public var high: String?
  public var unit: String?
  public var citations: [Citation] = []

  public init(name: String) { self.name = name }
}

public enum ReviewStatus: String, Hashable, Sendable, CaseIterable {
  case draft, reviewed
}

public struct Attribute: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
