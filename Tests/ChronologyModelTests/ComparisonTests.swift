import Diagnostics
import EDTF
import Testing

@testable import ChronologyModel

@Suite struct `What changed between two versions` {
  /// As a table without an id column gives it.
  private static func row(_ title: String, _ date: String?, id: String? = nil) -> Event {
    event(id ?? title, date, title: title) { $0.hasGivenID = false }
  }

  private static func told(_ comparison: ChronologyComparison) -> [String] {
    func told<Entry: Identifiable>(_ changes: [EntryChange<Entry>]) -> [String]
    where Entry.ID == EntryID<Entry> {
      changes.map { "\($0.entry.id) \($0.kinds.map(\.rawValue).joined(separator: ","))" }
    }
    return comparison.whole.map(\.aspect.rawValue) + told(comparison.events) + told(comparison.relations)
      + told(comparison.actors) + told(comparison.sources)
  }

  @Test(
    arguments: [
      ("the same", [event("a")], [event("a")], []),
      ("in another order", [event("a"), event("b")], [event("b"), event("a")], []),
      ("one more", [event("a")], [event("a"), event("b")], ["b added"]),
      ("one less", [event("a"), event("b")], [event("b")], ["a removed"]),
      ("another date", [event("a", "2000")], [event("a", "2001")], ["a redated"]),
      ("the same date in another spelling", [event("a", "2000-01?")], [event("a", "2000-01?")], []),
      ("another title", [event("a", title: "A")], [event("a", title: "B")], ["a retitled"]),
      (
        "another date and title", [event("a", "2000", title: "A")], [event("a", "2001", title: "B")],
        ["a redated,retitled"]
      ),
      ("another id", [event("a", title: "A")], [event("b", title: "A")], ["b added", "a removed"]),
      ("from a table: the same", [row("A", "2000")], [row("A", "2000")], []),
      ("from a table: another date", [row("A", "2000")], [row("A", "2001")], ["A redated"]),
      ("from a table: another title", [row("A", "2000")], [row("B", "2000")], ["B retitled"]),
      ("from a table: all is other", [row("A", "2000")], [row("B", "2001")], ["B added", "A removed"]),
      (
        "from a table: two on the day, which nothing tells apart", [row("A", "2000"), row("B", "2000")],
        [row("C", "2000"), row("D", "2000")], ["C added", "D added", "A removed", "B removed"]
      ),
      (
        "from a table: one of a title goes, whatever numbers the ids have",
        [row("A", "2000", id: "a"), row("A", "2001", id: "a-2")], [row("A", "2001", id: "a")], ["a removed"]
      ),
      (
        "from a table: one of a title comes", [row("A", "2000", id: "a")],
        [row("A", "1999", id: "a"), row("A", "2000", id: "a-2")], ["a added"]
      ),
      ("a table that has ids now", [row("A", "2000")], [event("x", "2001", title: "A")], ["x redated"]),
      ("undated and without an id", [row("A", nil)], [row("B", nil)], ["B added", "A removed"]),
    ] as [(String, [Event], [Event], [String])])
  func `events are one by id, else by title and date`(
    _ name: String, _ old: [Event], _ new: [Event], _ expected: [String]
  ) {
    #expect(Self.told(ChronologyComparison(from: chronology(events: old), to: chronology(events: new))) == expected)
  }

  private static let base: Event = event("e", "2000", [("x", "subject")]) {
    $0.citations = [Citation(source: "s", locator: "p. 1", credibility: .probable)]
    $0.tags = ["one", "two"]
    $0.participants.append(Participant(actor: Reference("y")))
  }

  private static let eventChanges: [(String, String?, @Sendable (inout Event) -> Void)] = [
    ("standing", "standing", { $0.standing = .alleged }),
    ("who says so", "standing", { $0.attribution = "somebody" }),
    ("confidence", "confidence", { $0.confidence = .low }),
    ("origin", "origin", { $0.origin = .inferred }),
    ("a citation's grade", "credibility", { $0.citations[0].credibility = .doubtful }),
    ("a citation that is graded no more", "credibility", { $0.citations[0].credibility = nil }),
    ("another page", "citations", { $0.citations[0].locator = "p. 2" }),
    ("another source", "citations", { $0.citations[0].source = "t" }),
    ("one citation twice", nil, { $0.citations += $0.citations }),
    ("how far a date is to be trusted", "standing", { $0.when[0].standing = .denied }),
    ("a second date", "date", { $0.when.append($0.when[0]) }),
    ("a date as written", "spelling", { $0.when[0].value.asWritten = "MM" }),
    ("a short title", "shortTitle", { $0.shortTitle = "s" }),
    ("a description", "description", { $0.description = "d" }),
    ("a kind", "kind", { $0.kind = .era }),
    ("a category", "category", { $0.category = "c" }),
    ("importance", "importance", { $0.importance = Importance(5) ?? .normal }),
    ("review", "status", { $0.status = .reviewed }),
    ("a part in it", "participants", { $0.participants[0].role = .object }),
    ("actors in another order", nil, { $0.participants.reverse() }),
    ("tags in another order", nil, { $0.tags.reverse() }),
    ("a tag", "tags", { $0.tags = ["one"] }),
    ("a place", "places", { $0.places = [Reference("p")] }),
    ("a consequence", "consequences", { $0.leadsTo = [Reference("f")] }),
    ("what it begins", "begins", { $0.begins = [Reference("r")] }),
    ("what it ends", "ends", { $0.ends = [Reference("r")] }),
    ("the relation that follows", "relation", { $0.relation = "attacks" }),
    ("a number", "figures", { $0.figures = [Figure(name: "killed")] }),
    ("another column", "attributes", { $0.attributes = [Attribute(name: "n", value: "v")] }),
    ("where a label stands", nil, { $0.label.side = .left }),
    ("where it stands in the file", nil, { $0.mark.offset = 7 }),
  ]

  @Test(arguments: eventChanges)
  func `each thing that an event says is compared`(
    _ name: String, _ aspect: String?, _ change: @Sendable (inout Event) -> Void
  ) {
    var changed = Self.base
    change(&changed)
    let comparison = ChronologyComparison(from: chronology(events: [Self.base]), to: chronology(events: [changed]))
    #expect(comparison.events.flatMap(\.differences).map(\.aspect.rawValue) == (aspect.map { [$0] } ?? []))
    let back = ChronologyComparison(from: chronology(events: [changed]), to: chronology(events: [Self.base]))
    #expect(back.events.flatMap(\.differences).map(\.aspect.rawValue) == (aspect.map { [$0] } ?? []))
  }

  @Test func `of a list both sides hold what the other lacks`() throws {
    var new = Self.base
    new.tags = ["two", "three", "three"]
    let comparison = ChronologyComparison(from: chronology(events: [Self.base]), to: chronology(events: [new]))
    let tags = try #require(comparison.events.first?.differences.first)
    #expect(tags.old == [.text("one")])
    #expect(tags.new == [.text("three"), .text("three")])
  }

  @Test func `a grade says which citation it is of`() throws {
    var new = Self.base
    new.citations[0].credibility = .doubtful
    let comparison = ChronologyComparison(
      from: chronology(events: [Self.base]),
      to: chronology(events: [new]) { $0.sources = [Source(id: "s", title: "S")] })
    let grade = try #require(comparison.events.first?.differences.first)
    #expect(grade.of == .citation(source: "S", locator: "p. 1"))
    #expect(grade.old == [.credibility(.probable)] && grade.new == [.credibility(.doubtful)])
  }

  private static func named(_ id: String, _ name: String, isDescribed: Bool, aliases: [String] = []) -> Chronology {
    chronology(events: [event("e", "2000", [(id, nil)])]) {
      var actor = Actor(id: EntryID(id), name: name)
      actor.isDescribed = isDescribed
      actor.aliases = aliases
      $0.actors = [actor]
    }
  }

  @Test(
    arguments: [
      ("renamed", named("a", "A", isDescribed: true), named("a", "B", isDescribed: true), ["a retitled"]),
      ("named only, under another id", named("a", "A", isDescribed: false), named("b", "A", isDescribed: false), []),
      ("described now", named("a", "A", isDescribed: false), named("ru", "A", isDescribed: true), []),
      (
        "described now, and named by an alias", named("a", "A", isDescribed: false),
        named("ru", "R", isDescribed: true, aliases: ["A"]), ["ru retitled,changed"]
      ),
      (
        "another that took the id", named("a", "A", isDescribed: false), named("a", "B", isDescribed: false),
        ["e changed", "a added", "a removed"]
      ),
    ] as [(String, Chronology, Chronology, [String])])
  func `an actor that changed its id or its name changes no event`(
    _ name: String, _ old: Chronology, _ new: Chronology, _ expected: [String]
  ) {
    #expect(Self.told(ChronologyComparison(from: old, to: new)) == expected)
  }

  private static func stated(_ id: String, _ actors: [String], _ date: String?, kind: String = "supports") -> Relation {
    var relation = relation(id, actors, date, kind: kind)
    relation.hasGivenID = false
    return relation
  }

  @Test(
    arguments: [
      ("by id", relation("r", ["a", "b"], "2000"), relation("r", ["a", "b"], "2001"), ["r redated"]),
      (
        "of another kind", relation("r", ["a", "b"]), relation("r", ["a", "b"], kind: "attacks"), ["r retitled,changed"]
      ),
      ("without an id", stated("r", ["a", "b"], "2000"), stated("r", ["a", "b"], "2001"), ["r redated"]),
      (
        "without an id and of another kind", stated("r", ["a", "b"], "2000"),
        stated("q", ["a", "b"], "2000", kind: "mediates"), ["q retitled,changed"]
      ),
      (
        "between others", stated("r", ["a", "b"], "2000"), stated("q", ["a", "c"], "2000"), ["q added", "r removed"]
      ),
    ] as [(String, Relation, Relation, [String])])
  func `relations are one by id, else by kind and actors`(
    _ name: String, _ old: Relation, _ new: Relation, _ expected: [String]
  ) {
    func whole(_ relation: Relation) -> Chronology { chronology(relations: [relation], actors: ["a", "b", "c"]) }
    #expect(Self.told(ChronologyComparison(from: whole(old), to: whole(new))) == expected)
  }

  private static let sourceChanges: [(String, @Sendable (inout Source) -> Void, [String])] = [
    ("graded anew", { $0.reliability = .unreliable }, ["s regraded"]),
    ("of another day", { $0.date = try? EDTFDate("2001") }, ["s redated"]),
    ("retitled", { $0.title = "T" }, ["s retitled"]),
    ("moved", { $0.url = "https://example.org" }, ["s changed"]),
    ("as it was", { $0.mark.offset = 3 }, []),
    ("another", { $0.id = "t" }, ["t added", "s removed"]),
    ("without an id of its own and moved", { ($0.isDescribed, $0.id, $0.url) = (false, "t", "u:") }, ["t changed"]),
  ]

  @Test(arguments: sourceChanges)
  func `sources are compared`(_ name: String, _ change: @Sendable (inout Source) -> Void, _ expected: [String]) {
    let source = Source(id: "s", title: "S")
    var changed = source
    change(&changed)
    let comparison = ChronologyComparison(
      from: chronology { $0.sources = [source] }, to: chronology { $0.sources = [changed] })
    #expect(Self.told(comparison) == expected)
  }

  private static let wholeChanges: [(String, @Sendable (inout Chronology) -> Void, [String])] = [
    ("title", { $0.title = "U" }, ["title"]),
    ("judgement", { $0.bottomLine = [KeyStatement(.judgement, "J")] }, ["bottomLine"]),
    ("as-of date and version name it", { ($0.asOf, $0.version) = (try? EDTFDate("2001"), "2") }, []),
  ]

  @Test(arguments: wholeChanges)
  func `the chronology itself is compared`(
    _ name: String, _ change: @Sendable (inout Chronology) -> Void, _ expected: [String]
  ) {
    #expect(Self.told(ChronologyComparison(from: chronology(), to: chronology(change: change))) == expected)
  }

  @Test func `a part keeps what either version's part holds`() {
    let old = chronology(events: [event("a", "1990"), event("b", "2000"), event("c", "1990"), event("d", "2000")])
    let new = chronology(events: [event("a", "1991"), event("b", "2001"), event("e", "1990"), event("d", "1990")])
    var selection = Selection()
    selection.since = try? EDTFDate("1995")
    let part = ChronologyComparison(from: old, to: new)
      .restricted(toPartsOld: selection.applied(to: old), new: selection.applied(to: new))
    #expect(Self.told(part) == ["b redated", "d redated"])
  }
}
