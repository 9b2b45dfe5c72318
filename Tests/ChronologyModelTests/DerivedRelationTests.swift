import Diagnostics
import Testing

@testable import ChronologyModel

@Suite struct `Relations that follow from an event` {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let participants: [(String, String?)]
    var relation: String?
    let expected: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none from nobody", participants: [], expected: []),
    Case(name: "none from one", participants: [("a", nil)], expected: []),
    Case(
      name: "subject and object", participants: [("a", "subject"), ("b", "object")], expected: ["a > b involved with"]),
    Case(
      name: "the event's kind", participants: [("a", "subject"), ("b", "object")], relation: "attacks",
      expected: ["a > b attacks"]),
    Case(
      name: "each pair", participants: [("a", "subject"), ("b", "subject"), ("c", "object"), ("d", "object")],
      relation: "attacks", expected: ["a > c attacks", "a > d attacks", "b > c attacks", "b > d attacks"]),
    Case(name: "subjects only", participants: [("a", "subject"), ("b", "subject")], expected: []),
    Case(
      name: "without roles", participants: [("a", nil), ("b", nil), ("c", nil)], relation: "attacks",
      expected: ["a > b involved with", "a > c involved with", "b > c involved with"]),
    Case(
      name: "with and without", participants: [("a", "subject"), ("b", "object"), ("c", nil), ("d", nil)],
      relation: "attacks", expected: ["a > b attacks", "c > d involved with"]),
    Case(name: "another role", participants: [("a", "host"), ("b", "guest")], expected: []),
    Case(name: "named twice", participants: [("a", nil), ("b", nil), ("a", nil)], expected: ["a > b involved with"]),
    Case(
      name: "subject twice", participants: [("a", "subject"), ("a", "subject"), ("b", "object")],
      expected: ["a > b involved with"]),
    Case(name: "with itself", participants: [("a", "subject"), ("a", "object")], expected: []),
    Case(
      name: "six", participants: "abcdef".map { (String($0), nil) },
      expected: ["ab", "ac", "ad", "ae", "af", "bc", "bd", "be", "bf", "cd", "ce", "cf", "de", "df", "ef"].map {
        "\($0.prefix(1)) > \($0.suffix(1)) involved with"
      }),
    Case(name: "seven", participants: "abcdefg".map { (String($0), nil) }, expected: []),
  ]) func `are those of the rule and no others`(_ example: Case) {
    let source = event("e", "1999/2001", example.participants) {
      $0.relation = example.relation
      $0.standing = .alleged
      $0.citations = [cite("s")]
    }
    let derived = DerivedRelations(of: chronology(events: [source]))
    #expect(
      derived.relations.map { "\($0.subjects.map(\.text).joined()) > \($0.objects.map(\.text).joined()) \($0.kind)" }
        == example.expected)
    #expect(Set(derived.relations.map(\.id)).count == example.expected.count)
    for relation in derived.relations {
      #expect(relation.when == source.when)
      #expect(relation.standing == .alleged)
      #expect(relation.citations == source.citations)
      #expect(relation.derivedFrom == source.id)
      #expect(relation.origin == .inferred)
      #expect(relation.sign == (relation.kind == "attacks" ? .hostile : .neutral))
      #expect(relation.isDirected == (relation.kind == "attacks"))
    }
  }

  @Test func `are none where the event begins or ends a stated relation of the pair`() {
    let stated = [relation("r", ["a", "b"]), relation("q", ["c", "a", "d"])]
    for change in [\Event.begins, \Event.ends] {
      let source = event("e", "2000", [("b", "subject"), ("a", "object"), ("c", "object")]) {
        $0[keyPath: change] = [Reference("r"), Reference("none")]
      }
      let derived = DerivedRelations(of: chronology(events: [source], relations: stated)).relations
      #expect(derived.map { $0.participants.map(\.actor.id.text) } == [["b", "c"]])
    }
    let loose = event("e", "2000", [("a", nil), ("d", nil), ("b", nil)]) { $0.ends = [Reference("q")] }
    let derived = DerivedRelations(of: chronology(events: [loose], relations: stated)).relations
    #expect(derived.map { $0.participants.map(\.actor.id.text) } == [["a", "b"], ["d", "b"]])
  }

  @Test func `are too many to derive among seven, or from more than a thousand pairs, and a note says so`() {
    let crowd = event("e", "2000", (0..<7).map { ("a\($0)", nil) })
    let army = event(
      "f", "2000", (0..<40).map { ("s\($0)", "subject") } + (0..<26).map { ("o\($0)", "object") })
    let found = DerivedRelations(of: chronology(events: [crowd, army]))
    #expect(found.relations.isEmpty)
    #expect(found.findings.map(\.code) == ["too-many-participants", "too-many-pairs"])
    #expect(Check.findings(in: chronology(events: [crowd, army]), asking: [.participantRelations]) == found.findings)
    #expect(found.findings.map { $0.payload.map(\.value) } == [["e", "7", "6"], ["f", "1040", "1000"]])
    #expect(found.findings.allSatisfy { $0.severity == .note })
  }

  @Test func `are a thousand at most for one event`() {
    let army = event("f", "2000", (0..<40).map { ("s\($0)", "subject") } + (0..<25).map { ("o\($0)", "object") })
    #expect(DerivedRelations(of: chronology(events: [army])).relations.count == 1_000)
  }
}
