import EDTF

extension Difference {
  static func all(_ old: Actor, _ new: Actor, _ names: ComparedNames) -> [Difference] {
    var list = DifferenceList()
    list.compare(.title, old.name, new.name)
    list.compare(.date, old.existence, new.existence) { .date(RecordedDate($0)) }
    list.compare(citations: old.citations, new.citations, names.sources)
    list.compare(.shortTitle, old.shortName, new.shortName)
    list.compare(.aliases, old.aliases, new.aliases)
    list.compare(.kind, old.kind, new.kind) { .text($0.rawValue) }
    list.compare(.description, old.description, new.description)
    list.compare(
      .memberships,
      lists: old.memberships.map { $0.element(names.actors.key(old: $0.of.id), names.actors.name(old: $0.of.id)) },
      new.memberships.map { $0.element(names.actors.key(new: $0.of.id), names.actors.name(new: $0.of.id)) })
    list.compare(attributes: old.attributes, new.attributes)
    return list.differences
  }

  static func all(_ old: Source, _ new: Source) -> [Difference] {
    var list = DifferenceList()
    list.compare(.title, old.title, new.title)
    list.compare(.date, old.date, new.date) { .date(RecordedDate($0)) }
    list.compare(.reliability, old.reliability, new.reliability) { .reliability($0) }
    list.compare(.publisher, old.publisher, new.publisher)
    list.compare(.author, old.author, new.author)
    list.compare(.address, old.url, new.url)
    list.compare(.archive, old.archive, new.archive)
    list.compare(.accessed, old.accessed, new.accessed) { .date(RecordedDate($0)) }
    return list.differences
  }

  static func all(_ old: Chronology, _ new: Chronology, _ names: ComparedNames) -> [Difference] {
    var list = DifferenceList()
    list.compare(.title, old.title, new.title)
    list.compare(.subtitle, old.subtitle, new.subtitle)
    list.compare(.author, old.author, new.author)
    list.compare(.summary, old.summary, new.summary)
    list.compare(
      .bottomLine, lists: old.bottomLine.map { ($0.key, .text($0.text)) },
      new.bottomLine.map { ($0.key, .text($0.text)) })
    list.compareConfidence(old.bottomLine, new.bottomLine)
    list.compare(
      citations: old.bottomLine.flatMap(\.citations), new.bottomLine.flatMap(\.citations), names.sources)
    list.compare(.caption, old.caption, new.caption)
    return list.differences
  }
}

extension DifferenceList {
  /// In judgements that are worded as they were.
  fileprivate mutating func compareConfidence(_ old: [KeyStatement], _ new: [KeyStatement]) {
    let former = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    for statement in new {
      guard let old = former[statement.key] else { continue }
      compare(.confidence, of: .text(statement.text), old.confidence, statement.confidence) { .confidence($0) }
    }
  }
}

extension KeyStatement {
  fileprivate var key: [String] { ["\(kind)", text] }
}

extension Membership {
  fileprivate func element(_ key: String, _ name: String) -> DifferenceList.Element {
    ([key, when?.canonical ?? ""], .membership(name: name, when: when.map { RecordedDate($0) }))
  }
}
