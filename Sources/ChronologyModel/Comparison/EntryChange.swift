/// An entry that is new, gone, or says something else.
public struct EntryChange<Entry: Hashable & Sendable>: Hashable, Sendable {
  /// As this version has it; one that is gone as the former version had it.
  public let entry: Entry
  /// Nil for one that is new.
  public let former: Entry?
  public let isRemoved: Bool
  /// Of one that is in both versions; not empty.
  public let differences: [Difference]

  static func added(_ entry: Entry) -> EntryChange {
    EntryChange(entry: entry, former: nil, isRemoved: false, differences: [])
  }

  static func removed(_ entry: Entry) -> EntryChange {
    EntryChange(entry: entry, former: entry, isRemoved: true, differences: [])
  }

  /// Each once, in the order of their table.
  public var kinds: [ChangeKind] {
    if former == nil { return [.added] }
    if isRemoved { return [.removed] }
    let kinds = Set(differences.map(\.aspect.kind))
    return ChangeKind.allCases.filter { kinds.contains($0) }
  }
}

public enum ChangeKind: String, Hashable, Sendable, CaseIterable {
  case added, removed, redated, regraded, retitled, changed
}

/// One thing that an entry says in another way than it did.
public struct Difference: Hashable, Sendable {
  public let aspect: Aspect
  /// What the aspect is of, where the entry has several: the citation that is graded, the date that is trusted.
  public let of: ComparedValue?
  /// Empty where there was nothing. Of lists without an order those elements that only the former version has.
  public let old: [ComparedValue]
  /// The same of this version.
  public let new: [ComparedValue]

  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case title, shortTitle, subtitle, author, summary, bottomLine, caption
    case date, spelling, standing, confidence, origin, reliability, credibility, citations
    case description, kind, category, importance, status, sign, direction, relation, participants, places, consequences,
      begins, ends, figures, tags, attributes, aliases, memberships, publisher, address, archive, accessed

    public var kind: ChangeKind {
      switch self {
      case .title: .retitled
      case .date: .redated
      case .standing, .confidence, .origin, .reliability, .credibility: .regraded
      default: .changed
      }
    }
  }
}

/// What an entry says, without words for it; of another entry its name.
public enum ComparedValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case date(RecordedDate)
  case standing(Standing, attribution: String?)
  case confidence(Confidence)
  case origin(Origin)
  case reliability(Reliability)
  case credibility(Credibility)
  case citation(source: String, locator: String?)
  case participant(name: String, role: String?)
  case membership(name: String, when: RecordedDate?)
  case figure(Figure)
  case attribute(Attribute)
  case isDirected(Bool)
}
