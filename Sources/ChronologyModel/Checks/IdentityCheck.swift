import Diagnostics

extension Rule {
  public static let idsDifferInCase = Rule(
    "ids-differ-in-case", .note,
    "the ids '{id}' and '{other}' of two {kind} differ in upper and lower case alone; let one of them go, or change it")
  public static let selfRelation = Rule(
    "self-relation", .warning, "the relation '{relation}' joins '{actor}' to itself; name the other side")
  public static let selfMembership = Rule(
    "self-membership", .warning, "'{actor}' is a member of itself; name the group, or take the membership away")
  public static let relationWithoutObject = Rule(
    "relation-without-object", .warning, "the relation '{relation}' has no {missing}; name one")
}

extension Check {
  /// Ids are told apart by more than capitals.
  static let idsDiffer = Check { chronology, _ in
    differingInCase(chronology.sources, "sources", \.mark, in: chronology)
      + differingInCase(chronology.actors, "actors", \.mark, in: chronology)
      + differingInCase(chronology.places, "places", \.mark, in: chronology)
      + differingInCase(chronology.events, "events", \.mark, in: chronology)
      + differingInCase(chronology.relations, "relations", \.mark, in: chronology)
  }

  /// A relation joins two, and so does a membership.
  static let relationsJoinTwo = Check { chronology, index in
    var findings: [Diagnostic] = []
    for relation in chronology.relations {
      let location = { chronology.location(of: relation.mark) }
      let actors = Set(relation.participants.map(\.actor.id))
      let both = Set(relation.subjects).intersection(relation.objects)
      if let first = both.min() ?? (actors.count == 1 && relation.participants.count > 1 ? actors.first : nil) {
        let name = index.actors[first]?.name ?? first.text
        findings.append(Diagnostic(.selfRelation, ["relation": relation.id.text, "actor": name], at: location()))
      } else if let missing = relation.missingSide {
        findings.append(
          Diagnostic(.relationWithoutObject, ["relation": relation.id.text, "missing": missing], at: location()))
      }
    }
    for actor in chronology.actors {
      for membership in actor.memberships where membership.of.id == actor.id {
        findings.append(
          Diagnostic(.selfMembership, ["actor": actor.name], at: chronology.location(of: membership.of.mark)))
      }
    }
    return findings
  }
}

extension Relation {
  /// What a directed relation lacks; those of three parties and more may have roles of their own.
  fileprivate var missingSide: String? {
    if participants.isEmpty { return "subject and no object" }
    guard participants.count == 1 || isDirected else { return nil }
    if objects.isEmpty, !subjects.isEmpty || participants.count == 1 { return "object" }
    return subjects.isEmpty && !objects.isEmpty ? "subject" : nil
  }
}

private func differingInCase<Entry: Identifiable>(
  _ entries: [Entry], _ kind: String, _ mark: KeyPath<Entry, SourceMark>, in chronology: Chronology
) -> [Diagnostic] where Entry.ID == EntryID<Entry> {
  // Where all are small, none differ in that; the usual case, and lower case of a hundred thousand ids is not free.
  guard entries.contains(where: { !$0.id.text.utf8.allSatisfy(isSmall) }) else { return [] }
  var first: [String: String] = [:]
  first.reserveCapacity(entries.count)
  return entries.compactMap { entry in
    let folded = entry.id.text.lowercased()
    guard let other = first[folded] else {
      first[folded] = entry.id.text
      return nil
    }
    guard other != entry.id.text else { return nil }
    return Diagnostic(
      .idsDifferInCase, ["id": entry.id.text, "other": other, "kind": kind],
      at: chronology.location(of: entry[keyPath: mark]))
  }
}

private func isSmall(_ byte: UInt8) -> Bool { byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
