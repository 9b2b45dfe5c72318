extension Difference {
  /// Its kind is a relation's title.
  static func all(_ old: Relation, _ new: Relation, _ names: ComparedNames) -> [Difference] {
    var list = DifferenceList()
    list.compare(.title, old.kind, new.kind)
    list.compare(dates: old.when, new.when)
    list.compare(DifferenceList.Trust(old), DifferenceList.Trust(new))
    list.compare(
      citations: old.citations + old.when.flatMap(\.citations), new.citations + new.when.flatMap(\.citations),
      names.sources)
    list.compare(participants: old.participants, new.participants, names.actors)
    list.compare(.sign, old.sign, new.sign) { .text($0.rawValue) }
    list.compare(.direction, old.isDirected, new.isDirected) { .isDirected($0) }
    list.compare(.description, old.description, new.description)
    list.compare(attributes: old.attributes, new.attributes)
    return list.differences
  }
}

extension DifferenceList.Trust {
  fileprivate init(_ relation: Relation) {
    self.init(
      standing: relation.standing, attribution: relation.attribution, confidence: relation.confidence,
      origin: relation.origin)
  }
}
