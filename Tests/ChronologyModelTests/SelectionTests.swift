import EDTF
import Testing

@testable import ChronologyModel

@Suite struct `A selection` {
  private static let whole = chronology(
    events: [
      event("old", "1979-12", [("a", "subject"), ("b", "object")]) {
        $0.category = "war"
        $0.tags = ["x", "y"]
        $0.importance = Importance(5) ?? .normal
        $0.places = [Reference("kabul")]
        $0.citations = [cite("s1")]
      },
      event("new", "2021-08-15", [("c", nil)]) { $0.category = "politics" },
      event("long", "1996/2021", [("a", nil)]) { $0.when[0].citations = [cite("s2")] },
      event("open", "2001/..", []),
    ],
    relations: [relation("r", ["a", "c"], "1990/1995"), relation("q", ["b", "d"], "2022")],
    actors: ["a", "b", "c", "d", "e", "bloc", "world"]
  ) {
    $0.actors[0].memberships = [Membership(of: Reference("bloc"))]
    $0.actors[5].memberships = [Membership(of: Reference("world")), Membership(of: Reference("bloc"))]
    $0.places = [Place(id: "asia", name: "Asia"), Place(id: "kabul", name: "Kabul"), Place(id: "herat", name: "Herat")]
    $0.places[1].within = Reference("asia")
    $0.sources = ["s1", "s2", "s3"].map { Source(id: EntryID($0), title: $0) }
  }

  private static func date(_ text: String) -> EDTFDate? { try? EDTFDate(text) }

  private static func selecting(_ change: (inout Selection) -> Void) -> Selection {
    var selection = Selection()
    change(&selection)
    return selection
  }

  @Test(
    arguments: [
      (selecting { $0.since = date("2000") }, ["new", "long", "open"], ["q"]),
      (selecting { $0.until = date("1996") }, ["old", "long"], ["r"]),
      (selecting { ($0.since, $0.until) = (date("2001"), date("2001")) }, ["long", "open"], []),
      (selecting { $0.actors = ["c"] }, ["new"], ["r"]),
      (selecting { $0.categories = ["war", "peace"] }, ["old"], ["r", "q"]),
      (selecting { $0.tags = ["y", "z"] }, ["old"], ["r", "q"]),
      (selecting { $0.leastImportance = Importance(4) }, ["old"], ["r", "q"]),
    ] as [(Selection, [String], [String])])
  func `keeps what fits`(_ selection: Selection, _ events: [String], _ relations: [String]) {
    let selected = selection.applied(to: Self.whole)
    #expect(selected.events.map(\.id.text) == events)
    #expect(selected.relations.map(\.id.text) == relations)
    #expect(findings(selected, [.uniqueIDs, .references]).isEmpty)
  }

  @Test func `of everything changes nothing`() {
    let selected = Selection().applied(to: Self.whole)
    #expect(selected.events == Self.whole.events && selected.actors == Self.whole.actors)
  }

  @Test func `keeps what the rest names, with the groups and places around it`() {
    var selection = Selection()
    selection.until = Self.date("1980")
    let selected = selection.applied(to: Self.whole)
    #expect(selected.events.map(\.id) == ["old"])
    #expect(selected.actors.map(\.id) == ["a", "b", "bloc", "world"])
    #expect(selected.places.map(\.id) == ["asia", "kabul"])
    #expect(selected.sources.map(\.id) == ["s1"])
  }
}
