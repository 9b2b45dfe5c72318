import ChronologyModel
import Testing

@Suite struct `The pairs of a relation` {
  private static func pairs(_ parties: [(String, Role?)], isDirected: Bool = true) -> [String] {
    var relation = Relation(
      id: "r", kind: "mediates", participants: parties.map { Participant(actor: Reference(EntryID($0)), role: $1) })
    relation.isDirected = isDirected
    return ActorPairs.of(relation).map { "\($0.from)\($0.isMutual ? "-" : ">")\($0.to)" }
  }

  private static let cases: [(parties: [(String, Role?)], pairs: [String])] = [
    ([("a", .subject), ("b", .object)], ["a>b"]),
    ([("a", .subject), ("b", .subject), ("c", .object), ("d", .object)], ["a>c", "a>d", "b>c", "b>d"]),
    ([("a", .subject), ("a", .object)], []), ([("a", .subject)], []), ([], []),
    ([("m", .other("mediator")), ("a", .other("party")), ("b", .other("party"))], ["m>a", "m>b"]),
    ([("a", nil), ("b", .other("party")), ("c", .other("party"))], ["a-b", "a-c", "b-c"]),
    ([("a", .other("x")), ("b", .other("y"))], ["a-b"]),
    ([("a", .other("x")), ("b", .other("y")), ("c", .other("z"))], ["a-b", "a-c", "b-c"]),
    ((0..<7).map { ("\($0)", nil) }, (1..<7).map { "0-\($0)" }),
  ]

  @Test(arguments: cases) func `are those that the roles make`(_ parties: [(String, Role?)], _ pairs: [String]) {
    #expect(Self.pairs(parties) == pairs)
  }

  @Test func `are mutual where the relation is`() {
    #expect(Self.pairs([("a", .subject), ("b", .object)], isDirected: false) == ["a-b"])
  }

  @Test func `do not multiply without end`() {
    func many(_ count: Int) -> [String] {
      Self.pairs(
        (0..<count).map { ("s\($0)", .subject) } + (0..<count).map { ("o\($0)", .object) })
    }
    #expect(many(31).count == 31 * 31)
    #expect(many(32).count == 2 * 32 - 1)
    #expect(many(40_000).count == 2 * 40_000 - 1)
    #expect(Self.pairs([("s", .subject)] + (0..<5_000).map { ("o\($0)", .object) }).count == 5_000)
    #expect(Self.pairs((0..<40_000).map { ("\($0)", .other("\($0)")) }).count == 39_999)
  }
}
