import Diagnostics
import EDTF
import Testing

@testable import ChronologyModel

@Suite struct `Merging inputs` {
  /// An input that only names actors: the names, each with the id that its reader made up.
  private static func naming(_ names: [(id: String, name: String)], event id: String = "e") -> Chronology {
    chronology(events: [event(id, "2000", names.map { ($0.id, nil) })]) {
      $0.actors = names.map {
        var actor = Actor(id: EntryID($0.id), name: $0.name)
        actor.isDescribed = false
        return actor
      }
    }
  }

  private static func describing(_ id: String, _ name: String, aliases: [String] = []) -> Chronology {
    chronology {
      var actor = Actor(id: EntryID(id), name: name)
      actor.aliases = aliases
      $0.actors = [actor]
    }
  }

  private static func participants(_ chronology: Chronology) -> [[String]] {
    chronology.events.map { $0.participants.map(\.actor.id.text) }
  }

  @Test(
    arguments: [
      ("described later", [naming([("russia", "Russia")]), describing("ru", "Russia")], ["ru"], [["ru"]]),
      ("described earlier", [describing("ru", "Russia"), naming([("russia", "Russia")])], ["ru"], [["ru"]]),
      (
        "by an alias", [naming([("moscow", "Moscow")]), describing("ru", "Russia", aliases: ["Moscow"])], ["ru"],
        [["ru"]]
      ),
      ("by the id", [naming([("ru-2", "ru")]), describing("ru", "Russia")], ["ru"], [["ru"]]),
      (
        "nowhere described", [naming([("a", "A")], event: "e"), naming([("a", "A")], event: "f")], ["a"],
        [["a"], ["a"]]
      ),
      (
        "two names, one made-up id", [naming([("a", "A")], event: "e"), naming([("a", "A!")], event: "f")],
        ["a", "a-2"],
        [["a"], ["a-2"]]
      ),
      ("a made-up id that is taken", [naming([("a", "Other")]), describing("a", "A")], ["a-2", "a"], [["a-2"]]),
      (
        "two names of one actor", [naming([("x", "X"), ("y", "Y")]), describing("z", "X", aliases: ["Y"])], ["z"],
        [["z", "z"]]
      ),
    ] as [(String, [Chronology], [String], [[String]])])
  func `finds the actor that a name means`(
    _ name: String, _ parts: [Chronology], _ actors: [String], _ participants: [[String]]
  ) {
    let merged = Chronology.merged(parts)
    #expect(merged.actors.map(\.id.text) == actors)
    #expect(Self.participants(merged) == participants)
    #expect(findings(merged, [.uniqueIDs, .references]).isEmpty)
  }

  @Test func `prefers the actor that the same input describes`() {
    var own = Self.naming([("georgia", "Georgia")])
    own.actors.append(Actor(id: "state", name: "Georgia"))
    let merged = Chronology.merged([Self.describing("country", "Georgia"), own])
    #expect(Self.participants(merged) == [["state"]])
  }

  @Test func `leaves two that describe one actor for the check to find`() {
    let merged = Chronology.merged([Self.describing("a", "A"), Self.describing("a", "A")])
    #expect(Check.findings(in: merged, asking: [.uniqueIDs]).map(\.code) == ["duplicate-id"])
  }

  @Test func `gives made-up ids of events and relations way to given ones`() {
    let madeUp = chronology(
      events: [event("fall") { $0.hasGivenID = false }, event("cause") { $0.leadsTo = [Reference("fall")] }])
    var relations = chronology(relations: [relation("r", ["a", "a"])], actors: ["a"])
    relations.relations[0].hasGivenID = false
    let merged = Chronology.merged([
      madeUp, chronology(events: [event("fall")], relations: [relation("r", ["a", "a"])]), relations,
    ])
    #expect(merged.events.map(\.id) == ["fall-2", "cause", "fall"])
    #expect(merged.events[1].leadsTo.map(\.id) == ["fall-2"])
    #expect(merged.relations.map(\.id) == ["r", "r-2"])
  }

  @Test func `leaves a single input the ids that its reader made up`() {
    let input = chronology(events: [event("fall-2") { $0.hasGivenID = false }, event("fall")])
    #expect(Chronology.merged([input]).events.map(\.id) == ["fall-2", "fall"])
  }

  @Test func `knows two articles of one title by their addresses`() {
    func naming(_ id: String, _ url: String?) -> Chronology {
      chronology(events: [event("e-\(id)") { $0.citations = [cite(id)] }]) {
        var source = Source(id: EntryID(id), title: "News")
        source.url = url
        source.isDescribed = false
        $0.sources = [source]
      }
    }
    let merged = Chronology.merged([naming("n", "https://a"), naming("n", "https://b"), naming("m", "https://a")])
    #expect(merged.sources.map(\.id) == ["n", "n-2"])
    #expect(merged.events.flatMap(\.citations).map(\.source) == ["n", "n-2", "n"])
  }

  @Test func `hears the first to say something of the whole, and keeps places in the right text`() throws {
    var first = chronology(events: [event("a")])
    first.title = ""
    first.texts = [SourceText(name: "1", bytes: [])]
    var second = chronology(events: [event("b") { $0.leadsTo = [Reference("a", mark: SourceMark(offset: 3))] }])
    second.title = "Second"
    second.asOf = try EDTFDate("2000")
    second.texts = [SourceText(name: "2", bytes: Array("abcde".utf8))]
    var third = chronology()
    third.title = "Third"
    third.author = "Somebody"
    let merged = Chronology.merged([first, second, third])
    #expect(merged.title == "Second")
    #expect(merged.author == "Somebody")
    #expect(merged.asOf == second.asOf)
    #expect(merged.location(of: merged.events[1].leadsTo[0].mark)?.description == "2:1:4")
  }

  @Test func `of thousands of inputs takes time as they are, not as their square`() {
    let parts = (0..<3_000).map { Self.naming([("a", "A"), ("b\($0)", "B\($0)")], event: "e\($0)") }
    let time = ContinuousClock().measure { #expect(Chronology.merged(parts).actors.count == 3_001) }
    #expect(time < .seconds(10))
  }
}

@Suite struct `An id that a reader makes up` {
  @Test func `is its base or the base with the next free number`() {
    var ids = FreshIDs()
    ids.reserve("a-2")
    #expect(["a", "a", "a", "b", "a"].map { ids.fresh($0) } == ["a", "a-3", "a-4", "b", "a-5"])
  }

  @Test func `is found at once among a hundred thousand of its base`() {
    var ids = FreshIDs()
    let time = ContinuousClock().measure { for _ in 0..<20_000 { _ = ids.fresh("a") } }
    #expect(ids.fresh("a") == "a-20001")
    #expect(time < .seconds(10))
  }
}
