import ChronologyModel
import EDTF

@testable import ChronologyFormats

/// The same numbers every time (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Chronologies with everything in them, drawn from hostile words.
struct RandomChronology {
  private var random: SplitMix

  static let words: [String] = [
    "Rome", "a < b & c > d", "\"quoted\" 'text'", "]]>", "<!-- no comment -->", "&amp; &#65;", "日本 語", "ی عربی",
    "é ü ß",
    "\u{202B}right\u{202C} to left", "😀", "tab\u{FFFD}", "a;b|c", "--", "{x}", "%%{init}%%", "\\N \\\"", "-", "0",
  ]
  private static let dates: [String] = [
    "1990", "1979-12-24", "1979-12/1989-02-15", "2021-08-15/..", "../1985", "/1985", "197X", "1984~", "2004-06?/2005",
    "{1960,1961-12}", "[1667,1668,1670..1672]", "{..1983,1990-05..}", "2001-21", "-0044-03-15", "Y-170000002",
    "1985-04-12T23:20:30Z",
  ]

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func next() throws -> Chronology {
    var chronology = Chronology(title: word())
    chronology.subtitle = maybe { $0.word() }
    chronology.author = maybe { $0.word() }
    for index in 0..<count(5) { chronology.relations.append(try relation("r\(index)", in: chronology)) }
    for index in 0..<count(5) { chronology.events.append(try event("e\(index)", in: chronology)) }
    return chronology
  }

  private mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }
  private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "" }
  private mutating func date() throws -> EDTFDate {
    try EDTFDate(Self.dates.randomElement(using: &random) ?? "1990")
  }

  private mutating func maybe<Value>(_ make: (inout Self) throws -> Value) rethrows -> Value? {
    Bool.random(using: &random) ? try make(&self) : nil
  }

  private mutating func one<Choice: CaseIterable>(of _: Choice.Type) -> Choice? {
    Array(Choice.allCases).randomElement(using: &random)
  }

  private mutating func reference<Entry: Identifiable>(_ entries: [Entry]) -> Reference<Entry>
  where Entry.ID == EntryID<Entry> {
    Reference(entries.randomElement(using: &random)?.id ?? EntryID("none"))
  }

  private mutating func citations(_ chronology: Chronology) -> [Citation] {
    guard !chronology.sources.isEmpty else { return [] }
    return (0..<count(2)).map { _ in
      Citation(
        source: reference(chronology.sources).id, locator: maybe { $0.word() },
        credibility: maybe { $0.one(of: Credibility.self) } ?? nil)
    }
  }

  private mutating func attributes() -> [Attribute] {
    (0..<count(2)).map { _ in Attribute(name: word(), value: word()) }
  }

  private mutating func source(_ id: String) throws -> Source {
    var source = Source(id: EntryID(id), title: word())
    source.publisher = maybe { $0.word() }
    source.author = maybe { $0.word() }
    source.date = try maybe { try $0.date() }
    source.url = maybe { _ in "https://example.org/?a=1&b=\"2\"" }
    source.archive = maybe { $0.word() }
    source.accessed = try maybe { try $0.date() }
    source.reliability = one(of: Reliability.self)
    return source
  }

  private mutating func actor(_ id: String) throws -> Actor {
    var actor = Actor(id: EntryID(id), name: word())
    actor.shortName = maybe { $0.word() }
    actor.aliases = (0..<count(2)).map { _ in word() }
    actor.kind = one(of: ActorKind.self)
    actor.description = maybe { $0.word() }
    actor.existence = try maybe { try $0.date() }
    actor.attributes = attributes()
    return actor
  }

  private mutating func claims(_ chronology: Chronology, atLeast least: Int) throws -> [Claim<RecordedDate>] {
    try (0..<max(least, count(2))).map { _ in
      let written = maybe { $0.word() }
      let recorded = RecordedDate(
        try date(), asWritten: written, calendar: written.flatMap { _ in one(of: CalendarName.self) })
      return Bool.random(using: &random)
        ? Claim(recorded)
        : Claim(
          recorded, citations: citations(chronology), confidence: one(of: Confidence.self),
          standing: one(of: Standing.self) ?? .asserted, attribution: maybe { $0.word() },
          origin: one(of: Origin.self) ?? .stated)
    }
  }

  private mutating func participants(_ chronology: Chronology, _ count: Int) -> [Participant] {
    (0..<count).map { _ in
      let role: Role? = [Role.subject, .object, .other("mediator"), nil].randomElement(using: &random) ?? nil
      return Participant(actor: reference(chronology.actors), role: role)
    }
  }

  private mutating func relation(_ id: String, in chronology: Chronology) throws -> Relation {
    let parties =
      Bool.random(using: &random)
      ? participants(chronology, 2 + count(2))
      : [
        Participant(actor: reference(chronology.actors), role: .subject),
        Participant(actor: reference(chronology.actors), role: .object),
      ]
    let kind = RelationKind.core.randomElement(using: &random)?.name ?? ""
    var relation = Relation(id: EntryID(id), kind: Bool.random(using: &random) ? kind : word(), participants: parties)
    relation.when = try claims(chronology, atLeast: 0)
    relation.sign = one(of: RelationSign.self) ?? .neutral
    relation.isDirected = Bool.random(using: &random)
    relation.standing = one(of: Standing.self) ?? .asserted
    relation.attribution = maybe { $0.word() }
    relation.confidence = one(of: Confidence.self)
    relation.origin = one(of: Origin.self) ?? .stated
    relation.description = maybe { $0.word() }
    relation.citations = citations(chronology)
    relation.attributes = attributes()
    return relation
  }

  private mutating func event(_ id: String, in chronology: Chronology) throws -> Event {
    var event = Event(id: EntryID(id), title: word(), when: try claims(chronology, atLeast: 1))
    event.shortTitle = maybe { $0.word() }
    event.description = maybe { $0.word() }
    event.kind = one(of: EventKind.self) ?? .event
    event.category = maybe { $0.word() }
    event.importance = Importance(1 + count(4)) ?? .normal
    event.participants = participants(chronology, count(3))
    event.places = chronology.places.prefix(count(2)).map { Reference($0.id) }
    event.leadsTo = chronology.events.prefix(count(1)).map { Reference($0.id) }
    event.begins = chronology.relations.prefix(count(1)).map { Reference($0.id) }
    event.ends = chronology.relations.suffix(count(1)).map { Reference($0.id) }
    event.relation = maybe { $0.word() }
    event.figures = (0..<count(1)).map { _ in
      var figure = Figure(name: word())
      figure.low = "9"
      figure.high = maybe { _ in "14.5" }
      figure.unit = maybe { $0.word() }
      figure.citations = citations(chronology)
      return figure
    }
    event.tags = (0..<count(2)).map { _ in word() }
    event.status = one(of: ReviewStatus.self)
    event.citations = citations(chronology)
    event.standing = one(of: Standing.self) ?? .asserted
    event.attribution = maybe { $0.word() }
    event.confidence = one(of: Confidence.self)
    event.origin = one(of: Origin.self) ?? .stated
    event.attributes = attributes()
    return event
  }
}
