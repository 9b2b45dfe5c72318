import Diagnostics
import EDTF
import Testing

@testable import ChronologyModel

@Suite struct `A chronology is sound` {
  @Test func `where every id is there once and every event has a date`() {
    let sound = chronology(
      events: [
        event("a", "2000", [("x", "subject")]) {
          $0.leadsTo = [Reference("b")]
          $0.begins = [Reference("r")]
          $0.citations = [cite("s")]
          $0.places = [Reference("p")]
        }, event("b"),
      ], relations: [relation("r", ["x", "y"])], actors: ["x", "y"]
    ) {
      $0.sources = [Source(id: "s", title: "S")]
      $0.places = [Place(id: "p", name: "P")]
    }
    #expect(findings(sound).isEmpty)
    #expect(sound.withoutUnsoundEntries().events == sound.events)
  }

  @Test func `not where an id stands twice`() {
    var twice = chronology(events: [event("a"), event("b"), event("a"), event("a")])
    #expect(
      findings(twice)
        == Array(
          repeating: "the id 'a' stands on two events, first at an earlier place; give each its own", count: 2))
    twice.texts = [
      SourceText(name: "one.xml", bytes: Array("\n\nab".utf8)), SourceText(name: "two.xml", bytes: Array("c".utf8)),
    ]
    for index in 0..<3 { twice.events[index].mark = SourceMark(offset: 2 + index % 2) }
    twice.events[3].mark = SourceMark(text: 1, offset: 0)
    #expect(
      Check.findings(in: twice, asking: [.uniqueIDs]).map(\.line) == [
        "one.xml:3:1: error: the id 'a' stands on two events, first at line 3; give each its own [duplicate-id]",
        "two.xml:1:1: error: the id 'a' stands on two events, first at one.xml:3:1; give each its own [duplicate-id]",
      ])
  }

  @Test func `of two kinds of entry with one id`() {
    #expect(findings(chronology(events: [event("a")], relations: [relation("a", ["a", "a"])], actors: ["a"])).isEmpty)
  }

  @Test(
    arguments: [
      (
        "an actor", chronology(events: [event("a", "2000", [("rusia", nil)])], actors: ["russia"]), "actor", "rusia",
        "russia"
      ),
      ("an event", chronology(events: [event("event") { $0.leadsTo = [Reference("evnt")] }]), "event", "evnt", "event"),
      ("a place", chronology(events: [event("a") { $0.places = [Reference("kabul")] }]), "place", "kabul", nil),
      (
        "a relation that ends",
        chronology(
          events: [event("a") { $0.ends = [Reference("xyz")] }], relations: [relation("xy", ["q", "q"])], actors: ["q"]),
        "relation", "xyz", "xy"
      ),
      ("a source", chronology(events: [event("a") { $0.citations = [cite("dawn")] }]), "source", "dawn", nil),
      (
        "a date's source", chronology(events: [event("a") { $0.when[0].citations = [cite("dawn")] }]), "source", "dawn",
        nil
      ),
      (
        "a figure's source",
        chronology(events: [
          event("a") {
            $0.figures = [Figure(name: "dead")]
            $0.figures[0].citations = [cite("dawn")]
          }
        ]), "source", "dawn", nil
      ),
      (
        "a relation's actor", chronology(relations: [relation("r", ["russia", "us"])], actors: ["russia"]), "actor",
        "us", nil
      ),
      (
        "a membership", chronology(actors: ["a"]) { $0.actors[0].memberships = [Membership(of: Reference("nato"))] },
        "actor", "nato", nil
      ),
      (
        "a place around a place",
        chronology {
          $0.places = [Place(id: "kabul", name: "Kabul")]
          $0.places[0].within = Reference("kabull")
        }, "place", "kabull", "kabul"
      ),
    ] as [(String, Chronology, String, String, String?)])
  func `not where an id names nothing`(
    _ name: String, _ chronology: Chronology, _ kind: String, _ id: String, _ suggestion: String?
  ) {
    let found = Check.findings(in: chronology, asking: Check.soundness)
    #expect(found.map(\.code) == ["dangling-reference"])
    #expect(found.first?.payload.map(\.value) == [kind, id])
    #expect(found.first?.suggestion == suggestion)
    #expect(findings(chronology.withoutUnsoundEntries()).isEmpty)
  }

  @Test func `not where an event has no date`() {
    let undated = chronology(events: [event("a", nil), event("b")])
    #expect(Check.findings(in: undated, asking: Check.soundness).map(\.code) == ["undated-event"])
    #expect(undated.withoutUnsoundEntries().events.map(\.id) == ["b"])
  }

  @Test func `and without its unsound entries always`() {
    let unsound = chronology(
      events: [
        event("a") { $0.leadsTo = [Reference("b"), Reference("c")] }, event("b", nil), event("a"),
        event("c", "2001", [("nobody", nil)]), event("d") { $0.begins = [Reference("r"), Reference("s")] },
      ], relations: [relation("r", ["x", "nobody"]), relation("s", ["x", "x"])], actors: ["x", "x"])
    let rest = unsound.withoutUnsoundEntries()
    #expect(findings(rest).isEmpty)
    #expect(rest.events.map(\.id) == ["a", "d"])
    #expect(rest.events[0].leadsTo.isEmpty)
    #expect(rest.events[1].begins.map(\.id) == ["s"])
  }

  @Test func `or not, with ten thousand ids that name nothing`() {
    let large = chronology(
      events: (0..<10_000).map { number in
        event("event-\(number)") { $0.leadsTo = [Reference(EntryID("evnt-\(number)x"))] }
      })
    #expect(findings(large).count == 10_000)
  }
}

@Suite struct `A consequence` {
  @Test(arguments: [
    ("2000", "1999", true), ("2000", "2000", false), ("2000", "2001", false), ("2000-06", "2000", false),
    ("2000/2005", "2001", false), ("../2000", "1900", false), ("2000?", "1999", true), ("2000", "199X", true),
    ("2000-01-02", "2000-01-01", true),
  ]) func `is not over before its cause began`(_ cause: String, _ effect: String, _ isWrong: Bool) {
    let pair = chronology(events: [event("a", cause) { $0.leadsTo = [Reference("b")] }, event("b", effect)])
    let found = Check.findings(in: pair, asking: [.consequencesFollow]).filter { $0.severity == .warning }
    #expect(found.map(\.code) == (isWrong ? ["consequence-before-cause"] : []))
  }

  @Test func `may be its own cause's cause`() {
    let circle = chronology(events: [
      event("a") { $0.leadsTo = [Reference("b")] }, event("b") { $0.leadsTo = [Reference("a")] },
    ])
    #expect(findings(circle, Check.soundness + [.consequencesFollow]).isEmpty)
  }
}

@Suite struct `A statement without a source` {
  @Test func `is noted unless it is a draft`() {
    let statements = chronology(
      events: [
        event("a"), event("b") { $0.status = .draft }, event("c") { $0.citations = [cite("s")] },
        event("d") { $0.when[0].citations = [cite("s")] },
      ], relations: [relation("r", ["x", "y"])])
    #expect(
      findings(statements, [.sources]) == [
        "the event 'a' has no source; cite one, or set its status to draft",
        "the relation 'r' has no source; cite one, or set its status to draft",
      ])
  }
}
