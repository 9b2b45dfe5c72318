import EDTF

/// By what the entries of each kind are sought.
extension EntryMatching {
  init(_ old: [Event], _ new: [Event]) {
    self.init(
      old, new, hasGivenID: \.hasGivenID,
      rules: [
        Rule { [[$0.title] + $0.when.spelling] },
        Rule { [[$0.title]] },
        Rule({ $0.when.isEmpty ? [] : [$0.when.spelling] }, needsOnly: true),
      ])
  }

  /// - Parameter actors: which have been matched.
  init(_ old: [Relation], _ new: [Relation], _ actors: ComparedNames.Names<Actor>) {
    func rule(
      needsOnly: Bool = false, _ key: @escaping (Relation, [String]) -> [String]
    ) -> Rule<Relation> {
      Rule(
        old: { relation in [key(relation, relation.participants.map { actors.key(old: $0.actor.id) })] },
        new: { relation in [key(relation, relation.participants.map { actors.key(new: $0.actor.id) })] },
        needsOnly: needsOnly)
    }
    self.init(
      old, new, hasGivenID: \.hasGivenID,
      rules: [
        rule { [$0.kind] + $1 + [""] + $0.when.spelling },
        rule { [$0.kind] + $1 },
        rule(needsOnly: true) { $1 + [""] + $0.when.spelling },
      ])
  }

  init(_ old: [Actor], _ new: [Actor]) {
    self.init(
      old, new, hasGivenID: \.isDescribed, rules: [Rule { [[$0.name]] }, Rule { $0.names.map { [$0] } }])
  }

  init(_ old: [Source], _ new: [Source]) {
    self.init(
      old, new, hasGivenID: \.isDescribed,
      rules: [
        Rule { [[$0.title, $0.url ?? ""]] }, Rule { [[$0.title]] }, Rule { $0.url.map { [[$0]] } ?? [] },
      ])
  }
}

extension [Claim<RecordedDate>] {
  fileprivate var spelling: [String] { map(\.value.date.canonical) }
}
