import ChronologyModel
import EDTF
import RelationshipGraph

/// Signed maps by chance, the same for the same number: 10 to 60 actors, parallel relations, blocs, and names that no
/// sane person would choose.
struct RandomMap {
  private var state: UInt64

  init(_ number: Int) { state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }

  static let hostile = [
    "quote \" end", "\\N \\G \\l back\\", "two\nlines", "<b>bold</b><TABLE>", "&amp; &lt; &#65; & co",
    "tab\tand\u{1}control\u{7F}", "];}\n\"x\" -> \"y\"; {[", "\" + \"", "\u{202E}rtl\u{202C} \u{200F}", "日本語 العربية",
    "// not /* a */ comment # line", String(repeating: "long \"name\" \\ & ", count: 1_300), "node", "\\", "subgraph",
    "n0", "", " ", "𝔘nicode \u{FFFE}\u{85}", String(repeating: "W", count: 20_000),
  ]

  mutating func graph() throws -> ActorGraph {
    var chronology = Chronology(title: name())
    let actors = 10 + next(51)
    let blocs = next(6)
    chronology.actors = (0..<actors).map { index in
      var actor = Actor(id: EntryID("a\(index)"), name: name())
      actor.kind = index < blocs ? .bloc : ActorKind.allCases[next(ActorKind.allCases.count)]
      if blocs > 0, next(3) == 0 { actor.memberships = [Membership(of: Reference(EntryID("a\(next(blocs))")))] }
      return actor
    }
    chronology.relations = try (0..<actors + next(2 * actors)).map { index in
      var relation = Relation(
        id: EntryID("r\(index)"),
        kind: next(6) == 0 ? name() : RelationKind.core[next(RelationKind.core.count)].name,
        participants: [
          Participant(actor: Reference(EntryID("a\(next(actors))")), role: .subject),
          Participant(actor: Reference(EntryID("a\(next(4) == 0 ? next(3) : next(actors))")), role: .object),
        ])
      relation.sign = RelationSign.allCases[next(3)]
      relation.standing = Standing.allCases[next(4)]
      if next(3) > 0 { relation.when = [Claim(RecordedDate(try EDTFDate("\(1980 + next(40))/..")))] }
      return relation
    }
    chronology.asOf = try EDTFDate("2000")
    var options = ActorGraph.Options()
    (options.nodeLimit, options.edgeLimit) = (actors, next(2) == 0 ? 15 : 180)
    return ActorGraph(chronology, options: options)
  }

  private mutating func name() -> String {
    next(4) == 0 ? Self.hostile[next(Self.hostile.count)] : "Actor \(next(1_000)) of the \(next(9))th district"
  }
}
