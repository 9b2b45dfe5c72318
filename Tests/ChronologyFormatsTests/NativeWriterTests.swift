import ChronologyModel
import Diagnostics
import EDTF
import Testing

@testable import ChronologyFormats

@Suite struct `Writing the native format` {
  @Test(arguments: UInt64(0)..<200) func `loses nothing`(_ seed: UInt64) throws {
    var random = RandomChronology(seed: seed)
    let chronology = try random.next()
    let written = OutputFormat.xml.write(chronology)
    let read = NativeReader.read(written.bytes, name: "w.xml")
    #expect(read.findings.map(\.line) == [])
    #expect(written.findings.map(\.line) == [])
    for (own, other) in zip(bare(read.chronology), bare(chronology)) { #expect(own == other) }
    #expect(OutputFormat.xml.write(read.chronology).bytes == written.bytes)
  }

  @Test(.enabled(if: XMLLint.isThere, "xmllint is in libxml2-utils"), arguments: UInt64(0)..<20)
  func `keeps to the schema`(_ seed: UInt64) throws {
    var random = RandomChronology(seed: seed)
    #expect(XMLLint.accepts(OutputFormat.xml.write(try random.next()).bytes))
  }

  @Test(arguments: Repository.samples) func `of a sample gives the sample again`(_ name: String) throws {
    let loaded = try InputLoader().load(["\(Repository.root)/samples/\(name)"])
    let written = OutputFormat.xml.write(loaded.chronology)
    let read = NativeReader.read(written.bytes, name: "w.xml")
    #expect(read.findings.map(\.line) == [])
    for (own, other) in zip(bare(read.chronology), bare(loaded.chronology)) { #expect(own == other) }
  }

  @Test func `writes the short forms that people write`() throws {
    var relation = Relation(
      id: "r", kind: "supports",
      participants: [
        Participant(actor: Reference("a"), role: .subject), Participant(actor: Reference("b"), role: .object),
      ])
    relation.when = [Claim(RecordedDate(try EDTFDate("1990/..")))]
    var chronology = Chronology(title: "T")
    chronology.actors = [Actor(id: "a", name: "A"), Actor(id: "b", name: "B")]
    chronology.relations = [relation]
    #expect(
      String(decoding: OutputFormat.xml.write(chronology).bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <chronology xmlns="urn:chronograph:1" title="T">
          <actor id="a" name="A"/>
          <actor id="b" name="B"/>
          <relation id="r" kind="supports" subject="a" object="b" when="1990/.."/>
        </chronology>

        """)
  }

  @Test func `makes ids anew that XML does not allow, wherever they stand, and says so`() throws {
    var chronology = Chronology(title: "T")
    chronology.actors = ["George Keith", "George-Keith", "½", "é\u{1}"].map { Actor(id: EntryID($0), name: $0) }
    chronology.relations = [
      Relation(
        id: "r 1", kind: "supports",
        participants: [
          Participant(actor: Reference("George Keith"), role: .subject),
          Participant(actor: Reference("½"), role: .object),
        ]),
      Relation(id: "alone", kind: "supports", participants: [Participant(actor: Reference("½"))]),
    ]
    let written = OutputFormat.xml.write(chronology)
    let read = NativeReader.read(written.bytes, name: "w.xml")
    #expect(read.findings.map(\.line) == [])
    #expect(read.chronology.actors.map(\.id.text) == ["George-Keith-2", "George-Keith", "entry", "é-"])
    #expect(read.chronology.relations.map(\.id.text) == ["r-1"])
    #expect(read.chronology.relations[0].participants.map(\.actor.id.text) == ["George-Keith-2", "entry"])
    #expect(
      written.findings.map(\.message) == [
        "The native format has no place for 4 ids with characters that an id may not have; they were made anew",
        "The native format has no place for 1 relation of fewer than two",
        "The native format has no place for 1 text with a control character, for which U+FFFD stands",
      ])
  }
}
