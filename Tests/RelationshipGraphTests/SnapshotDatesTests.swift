import ChronologyModel
import EDTF
import Testing

@testable import RelationshipGraph

private func dates(_ chronology: Chronology) -> [String] { SnapshotDates.of(chronology).map(\.canonical) }

private func era(_ when: String) throws -> Event {
  var event = Event(id: EntryID(when), title: when, when: [Claim(RecordedDate(try EDTFDate(when)))])
  event.kind = .era
  return event
}

@Test func `dates of small multiples are the ends of eras in which most relations changed, and the present`() throws {
  var chronology = try chronology(
    .relation("a", "supports", "b", "1980/1989-02"), .relation("a", "attacks", "b", "2001/2021-08"),
    .relation("a", "supports", "c", "2021/.."), .relation("a", "supports", "d", "1995/1996"),
    .relation("b", "supports", "d", "1989/1996"), .relation("c", "supports", "d", "2024/.."),
    .event("a", "attacks", "b", "2010"))
  chronology.events += try ["1979/1989", "1989/1996", "2001/2004", "2004/2021", "2021/..", "2021/2025"].map(era)
  #expect(dates(chronology) == ["1989", "1996", "2021", "2025-07-06"])
}

@Test func `without eras they are the years in which most relations began or ended, of two alike the later`() throws {
  let chronology = try chronology(
    .relation("a", "supports", "b", "1980/1989"), .relation("a", "attacks", "b", "1989/2001"),
    .relation("a", "supports", "c", "1970/2010"), .relation("b", "supports", "d", "2026/.."))
  #expect(dates(chronology) == ["1989", "2001", "2010", "2025-07-06"])
}

@Test func `where most of it falls in one year, its months`() throws {
  let chronology = try chronology(
    asOf: nil, .relation("a", "supports", "b", "1956-07-26/1956-11-07"),
    .relation("a", "attacks", "b", "1956-10/1956-12"),
    .relation("a", "supports", "c", "1956/1979-03"))
  #expect(dates(chronology) == ["1956-07", "1956-10", "1956-11", "1956-12"])
}

private let without: [Entry] = [
  .relation("a", "supports", "b", nil), .event("a", "attacks", "b", "2010"), .relation("a", "supports", "b", "2026/.."),
  .relation("a", "supports", "b", "199X/.."),
]

@Test(arguments: without.indices)
func `where nothing began or ended before the present there are none`(index: Int) throws {
  #expect(dates(try chronology(without[index])).isEmpty)
}
