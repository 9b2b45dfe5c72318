import EDTF
import Testing

@Suite struct `Relations` {
  @Test(arguments: [
    ("1985", "1987", AllenRelation.before), ("1985", "1986", .meets),
    ("1985-01-01/1987-12-31", "1987-06-01/1989-12-31", .overlaps), ("1985-01", "1985", .starts),
    ("1985-04-12", "1985", .during), ("1985-12", "1985", .finishes),
    ("1985-04", "1985-04-01/1985-04-30", .equals), ("1985", "1985-12", .finishedBy), ("1985", "1985-04", .contains),
    ("1985", "1985-01", .startedBy), ("1986", "1985", .metBy), ("1987", "1985", .after),
    ("1985-12-31", "1986-01-01", .meets), ("../1985-01-01", "1990", .before), ("1990/..", "1985", .after),
    ("../1985-01-01", "../1990-01-01", .starts), ("1985-01-01/..", "1990-01-01/..", .finishedBy),
    ("198X", "2001", .before), ("[1985,1986]", "1990/..", .before), ("-0044-03-15", "0001", .before),
    ("1985/1987", "1986", .contains), ("1984~", "1986?", .before),
  ])
  func `that hold are answered with yes, all others with no`(
    first: String, second: String, relation: AllenRelation
  ) throws {
    let first = try EDTFDate(first)
    let second = try EDTFDate(second)
    for other in AllenRelation.allCases {
      #expect(first.relation(other, to: second) == (other == relation ? .yes : .no))
      #expect(second.relation(other.inverse, to: first) == (other == relation ? .yes : .no))
    }
  }

  @Test(arguments: [
    ("198X", "1985", [AllenRelation.before, .meets, .equals, .metBy, .after]),
    ("1985-XX-15", "1985-04", [.before, .during, .after]), ("/1985-06-30", "1985", [.overlaps, .starts, .during]),
    ("1985/1986", "1986", [.overlaps, .finishedBy]), ("[1984,1986]", "1985", [.meets, .metBy]),
    ("Y1E30", "Y1E20", AllenRelation.allCases),
  ])
  func `that are open are answered with possible`(first: String, second: String, open: [AllenRelation]) throws {
    let possible = try EDTFDate(first).possibleRelations(to: try EDTFDate(second))
    #expect(possible == Set(open))
  }

  @Test func `of exact spans are exactly one of thirteen`() throws {
    let days = (1...6).map { "1985-04-0\($0)" }
    let spans = days.flatMap { first in days.filter { $0 >= first }.map { "\(first)/\($0)" } }
    var seen: Set<AllenRelation> = []
    for first in try spans.map({ try EDTFDate($0) }) {
      for second in try spans.map({ try EDTFDate($0) }) {
        let possible = first.possibleRelations(to: second)
        #expect(possible.count == 1)
        #expect(second.possibleRelations(to: first) == Set(possible.map(\.inverse)))
        seen.formUnion(possible)
      }
    }
    #expect(seen.count == 13)
  }

  @Test(arguments: [
    ("1985", "1985-04-12", Answer.yes), ("1985", "1986", .no), ("1985/1990", "1990-06/..", .possible),
    ("198X", "1985", .possible),
    ("198X", "1990", .no), ("1985-XX-15", "1985-04-16", .no), ("1985-XX-15", "1985", .yes),
    ("../1985-06-01", "1985", .yes),
    ("/1985-06-01", "1985", .yes), ("1985-06-01/", "1986", .possible), ("[1984,1986]", "1985", .no),
    ("[1984,1986]", "1984", .possible),
    ("{1984,1986}", "1984", .yes), ("{1984,1986}", "1985", .no), ("{1984..1986}", "1985", .yes),
    ("[1984..1986]", "1985", .possible),
    ("{..1984}", "1900", .yes), ("[..1984]", "1900", .possible), ("[..1984]", "1990", .no),
    ("{1984,1986}", "{1985,1986}", .yes),
    ("1985-12-24/1985-12-26", "1985-12-26/1985-12-31", .yes), ("1984~", "1985?", .no),
  ])
  func `of sharing a day have three answers`(first: String, second: String, answer: Answer) throws {
    #expect(try EDTFDate(first).overlaps(try EDTFDate(second)) == answer)
    #expect(try EDTFDate(second).overlaps(try EDTFDate(first)) == answer)
  }

  @Test(arguments: [
    ("1985", "1985-04-12", Answer.yes), ("1985-04-12", "1985", .no), ("1985", "1985", .yes),
    ("198X", "1985-04", .possible),
    ("198X", "1990-04", .no), ("1985-01-01/..", "1990/..", .yes), ("1985/..", "1985-06-01", .possible),
    ("1990/..", "1985", .no),
    ("{1984,1985}", "1984-06-01/1985-06-01", .yes), ("{1984,1986}", "1984-06-01/1986-06-01", .no),
    ("[1984,1985]", "1984-06-01", .possible),
    ("1985", "{1985-01,1985-06}", .yes), ("1985", "{1985-01,1986-06}", .no), ("1985", "[1985-01,1986-06]", .possible),
    ("{1984..}", "1990/..", .yes), ("1985", "1985-XX-15", .yes), ("1985-04", "1985-XX-15", .possible),
  ])
  func `of containing all days have three answers`(first: String, second: String, answer: Answer) throws {
    #expect(try EDTFDate(first).contains(try EDTFDate(second)) == answer)
  }

  @Test func `of a day to a long year are answered`() throws {
    let day = try #require(CalendarDay(year: 12_345, month: 6, day: 1))
    #expect(try EDTFDate("Y12345").contains(day) == .yes)
    #expect(try EDTFDate("Y12346").contains(day) == .no)
  }

  @Test func `of sets too large to go through are still sound`() throws {
    let many = "{" + (1000...1200).map { "\($0)-XX-15" }.joined(separator: ",") + "}"
    let set = try EDTFDate(many)
    #expect(set.overlaps(set) == .possible)
    #expect(set.overlaps(try EDTFDate("9500")) == .no)
    #expect(set.contains(try EDTFDate("0500")) == .no)
    #expect(set.relation(.before, to: try EDTFDate("9500")) == .yes)
  }
}
