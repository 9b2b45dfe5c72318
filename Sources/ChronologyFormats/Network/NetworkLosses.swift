import ChronologyModel

extension Losses {
  /// What no format of networks carries.
  mutating func addWhatIsNoNetwork(_ chronology: Chronology, keepingAsOf: Bool = false) {
    addHead(chronology, keepingAsOf: keepingAsOf)
    add(
      chronology.events.count, "event but for the edges that follow from it",
      "events but for the edges that follow from them")
    add(chronology.places.count, "place", "places")
    add(
      chronology.relations.count { ActorPairs.of($0).count > 1 },
      "relation of more than two, which becomes an edge for each pair",
      "relations of more than two, which become an edge for each pair")
    add(
      chronology.relations.count { ActorPairs.of($0).isEmpty }, "relation that joins no two",
      "relations that join no two")
    add(
      chronology.relations.count { $0.when.count > 1 }, "relation's further dates",
      "relations' further dates")
    add(
      chronology.relations.count { $0.when.first.map(\.saysMoreThanDate) ?? false },
      "date's own words, calendar or standing", "dates' own words, calendars and standings")
  }

  private mutating func addHead(_ chronology: Chronology, keepingAsOf: Bool) {
    let parts: [(name: String, isThere: Bool)] = [
      ("subtitle", chronology.subtitle != nil), ("author", chronology.author != nil),
      ("version", chronology.version != nil),
      ("as-of date", !keepingAsOf && chronology.asOf != nil), ("language", chronology.language != nil),
      ("summary", chronology.summary != nil), ("bottom line", !chronology.bottomLine.isEmpty),
      ("caption", chronology.caption != nil),
    ]
    let there = parts.filter(\.isThere).map(\.name)
    if !there.isEmpty { add("the chronology's \(there.joined(separator: ", "))") }
  }

  mutating func addDetailsOfSources(_ chronology: Chronology) {
    add(chronology.sources.count, "source but for its title", "sources but for their titles")
    let citations = chronology.actors.flatMap(\.citations) + chronology.relations.flatMap(\.citations)
    add(
      citations.count { $0.locator != nil || $0.credibility != nil }, "citation's place and credibility",
      "citations' places and credibilities")
  }
}

extension Claim<RecordedDate> {
  /// Besides citations, which stand with the relation's own.
  fileprivate var saysMoreThanDate: Bool {
    var plain = Claim(RecordedDate(value.date))
    plain.citations = citations
    return self != plain
  }
}
