import ChronologyModel
import Diagnostics
import EDTF
import Testing

@testable import ChronologyFormats

private func table(_ text: String, _ kind: TableKind = .events, map: [String: String] = [:]) -> ReadResult {
  TableReader.read(Array(text.utf8), name: "t.csv", kind: kind, map: map)
}

@Suite struct `A table` {
  @Test(
    arguments: [
      ("date,title\n2000,T\n", []),
      ("dat,title\n2000,T\n", ["1:1 unknown-columns", "1:1 no-such-column date"]),
      ("title,other\nT,x\n", ["1:1 missing-column", "1:7 unknown-columns"]),
      ("date,title,when\n2000,T,2001\n", ["1:12 repeated-column"]),
      ("date,title,x,X\n2000,T,1,2\n", ["1:12 unknown-columns", "1:14 repeated-column"]),
      ("date,title,,\n2000,T,,\n", []),
      ("date,title\n,T\n\n2000,\n", ["2:1 empty-cell", "4:1 empty-cell"]),
      ("date,title\n  1979-13,T\n", ["2:8 invalid-date"]), ("title,date\nÜé,\"1979-13\"\n", ["2:10 invalid-date"]),
      ("date,end,title\n1999,2000-13,T\n", ["2:6 invalid-date 2000/2013"]),
      ("date,end,title\n2001,2000,T\n", ["2:1 invalid-date 2000/2001"]),
      ("date,end,title\n1999,..,T\n", []), ("date,title,kind\n2000,T,ero\n", ["2:8 unknown-value era"]),
      ("date,title,importance\n2000,T,9\n", ["2:8 unknown-value"]),
      ("date,title,confidence\n2000,T,hihg\n", ["2:8 unknown-value high"]),
      ("id,date,title,parent\ne1,2000,T,\ne2,2001,U,e11\n", ["3:11 unknown-parent e1"]),
      ("date,title\n2000\n2001,T,x\n1999-99,T\n", ["2:1 ragged-row", "3:1 ragged-row", "4:6 invalid-date"]),
    ] as [(String, [String])]) func `says what is wrong, where, and what was meant`(
      _ text: String, _ findings: [String]
    )
  {
    #expect(brief(table(text).findings) == findings)
  }

  @Test func `numbers rows as a spreadsheet does`() {
    let findings = table("date,title\n\n2000,T\n\n,U\n").findings
    #expect(findings.map(\.message) == ["row 5 has no date"])
  }

  @Test(arguments: [
    "date,title,participants", "when,headline,actors", "edtf,event,participants", "Start,Title,ACTORS",
    "start date,Event,participants", "start-date,title,actors", "Start_Date,HEADLINE,Actors",
  ]) func `is known by its columns' names and synonyms`(_ header: String) throws {
    let result = table("\(header)\n1979~,Invasion,USSR (subject); Afghanistan (object)\n")
    #expect(brief(result.findings) == [])
    let event = try #require(result.chronology.events.first)
    #expect(event.date?.canonical == "1979~" && event.title == "Invasion")
    #expect(event.participants.map(\.role) == [.subject, .object])
  }

  @Test func `is read by the columns that the user names`() {
    let text = "Datum,Titel,date\n2000,T,not a date\n"
    #expect(brief(table(text, map: ["date": "Datum", "title": "Titel"]).findings) == ["1:13 unknown-columns"])
    #expect(brief(table(text, map: ["when": "datum", "title": "Titel"]).findings) == ["1:13 unknown-columns"])
    #expect(
      brief(table(text, map: ["date": "Dattum", "title": "Titel"]).findings).contains("1:1 no-such-column Datum"))
    #expect(TableReader.fields.contains("when") && TableReader.fields.contains("reliability"))
  }

  @Test(
    arguments: [
      ("Russia", "Russia", nil), ("Russia (subject)", "Russia", .subject), ("Russia (object)", "Russia", .object),
      ("Russia (host)", "Russia", .other("host")), ("Georgia (US)", "Georgia (US)", nil),
      ("(subject)", "(subject)", nil),
      ("Russia ()", "Russia ()", nil), ("Russia (a) (subject)", "Russia (a)", .subject),
    ] as [(String, String, Role?)]) func `has a role in brackets after a name`(
      _ text: String, _ name: String, _ role: Role?
    )
  {
    let split = Array(text.utf8).withUnsafeBufferPointer(TableRole.split)
    #expect(split.name == name && split.role == role)
  }

  @Test func `keeps what no column is known for`() {
    let result = table("date,title,Population,\n2000,T,17,x\n2001,U,,\n")
    #expect(
      result.chronology.events.map { $0.attributes.map { "\($0.name)=\($0.value)" } } == [
        ["Population=17", "column 4=x"], [],
      ])
  }

  @Test func `gives ids of their own to rows that have none`() {
    let result = table("id,date,title\n,2000,A\n,2001,A\na,2002,B\n,2003,A\n,2004,★\n,2005,☆\n")
    #expect(brief(result.findings) == [])
    #expect(result.chronology.events.map(\.id.text) == ["a-2", "a-3", "a", "a-4", "entry", "entry-2"])
    #expect(result.chronology.events.map(\.hasGivenID) == [false, false, true, false, false, false])
  }

  @Test func `of relations may say the same twice`() {
    let result = table("subject,kind,object,when\nA,supports,B,2000\nA,supports,B,2010\n", .relations)
    #expect(brief(result.findings) == [])
    #expect(result.chronology.relations.map(\.id.text) == ["a-supports-b", "a-supports-b-2"])
  }

  @Test func `of a hundred thousand rows of one title takes time as they are`() {
    let rows = String(repeating: "2000,Same,A;B\n", count: 5_000)
    let time = ContinuousClock().measure {
      #expect(table("date,title,actors\n\(rows)").chronology.events.count == 5_000)
    }
    #expect(time < .seconds(20))
  }

  @Test func `has lists of ten thousand values at most`() {
    let names = (0...10_000).map { "A\($0)" }
    #expect(brief(table("date,title,actors\n2000,T,\(names.dropLast().joined(separator: ";"))\n").findings) == [])
    #expect(brief(table("date,title,actors\n2000,T,\(names.joined(separator: ";"))\n").findings) == ["2:8 long-list"])
  }

  @Test(arguments: [
    ("actors.csv", TableKind.actors), ("a/Sources.csv", .sources), ("relations.2020.csv", .relations),
    ("events.csv", .events), ("anything.csv", .events), ("-", .events),
  ]) func `is of the kind that its name tells`(_ name: String, _ kind: TableKind) {
    #expect(TableReader.kind(ofFile: name) == kind)
  }

  @Test(
    arguments: [
      (TableKind.actors, "name,kind\nA,sate\n", ["2:3 unknown-value state"]),
      (.actors, "kind\nstate\n", ["1:1 missing-column"]),
      (.sources, "title,reliability,accessed\nS,B,2025\n", []),
      (.sources, "title,accessed\nS,yesterday\n", ["2:3 invalid-date"]),
      (.relations, "subject,kind,object,sign\nA,x,B,hostle\n", ["2:7 unknown-value hostile"]),
      (.relations, "subject,kind\nA,x\n", ["1:1 missing-column"]),
    ] as [(TableKind, String, [String])])
  func `of every kind is checked`(_ kind: TableKind, _ text: String, _ findings: [String]) {
    #expect(brief(table(text, kind).findings) == findings)
  }
}

@Suite struct `Text that is tidied` {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), (" a ", "a"), ("a  b", "a b"), ("a\n\tb", "a b"), ("a\u{A0}b", "a b"),
    ("é  é", "é é"), ("a b", "a b"), ("\u{3000}界", "界"), ("a\u{200B}b", "a\u{200B}b"),
  ]) func `has single blanks and none at its ends`(_ text: String, _ tidy: String) {
    #expect(text.tidied.unicodeScalars.elementsEqual(tidy.unicodeScalars))
  }
}
