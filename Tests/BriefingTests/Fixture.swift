import ChronologyFormats
import ChronologyModel
import Diagnostics
import EDTF
import RelationshipGraph
import Testing

@testable import Briefing

/// A chronology with one of everything that a report has a place for.
enum Fixture {
  static let xml = """
    <chronology xmlns="urn:chronograph:1" title="From siege to treaty" subtitle="A town and its neighbours, 1452 to 1460"
        author="A. Compiler" version="2" as-of="1459" xml:lang="en">
      <bottom-line><fact>The town signed a treaty. <cite source="letter" at="f. 2"/></fact>
        <judgement confidence="medium">The treaty is likely to hold.</judgement>
        <would-change>A new duke.</would-change></bottom-line>
      <summary>The town held out and gained by it.</summary>
      <caption>Two years of siege, eight of talks.</caption>
      <source id="annals" title="Annals of the town" publisher="Town archive" date="1890" reliability="B"
          url="https://example.org/annals?a=1&amp;b=2" accessed="2024-05-06"/>
      <source id="letter" title="A letter" author="The bishop" url="ftp://example.org/letter"/>
      <source id="unused" title="A source that nobody cites" reliability="F"/>
      <actor id="town" name="The Town" short="Town" kind="state" when="1200/.."><alias>The Old Town</alias>
        <description>A free town.</description><member-of actor="league" when="1455/.."/><cite source="annals" at="p. 1"/></actor>
      <actor id="duke" name="The Duke" kind="person"/>
      <actor id="league" name="The Free Towns League" short="FTL" kind="bloc"><alias>Лига</alias></actor>
      <place id="gate" name="North Gate"/>
      <event id="treaty" when="1460" category="peace" importance="5"><title>Treaty signed</title>
        <participant actor="town"/><participant actor="duke"/><cite source="letter"/></event>
      <event id="siege" category="war" importance="4" place="gate" standing="alleged" attributed-to="the Duke"
          confidence="low"><title>Siege begins</title><description>With two cannons.</description>
        <when edtf="1452-05-25" as-written="25 May" calendar="julian"><cite source="annals" at="p. 4" credibility="2"/></when>
        <when edtf="1452-06" standing="denied" attributed-to="the Town"><cite source="letter" credibility="4"/></when>
        <participant actor="duke" role="subject"/><participant actor="town" role="object"/>
        <participant actor="league" role="witness"/>
        <leads-to event="treaty"/><figure name="killed" low="9" best="11" high="14" unit="people"><cite source="letter"/></figure>
        <figure name="killed" best="20" unit="people"><cite source="annals"/></figure>
        <tag>siege</tag></event>
      <event id="rumour" when="1453~" status="draft"><title>A rumour goes round</title></event>
      <event id="war" when="1452/1454" kind="era" importance="2"><title>War of the towns</title><cite source="annals"/></event>
      <relation id="hostile" kind="hostile to" subject="duke" object="town" when="1452/1460" standing="opinion">
        <description>By the letter alone.</description><cite source="letter" credibility="3"/></relation>
      <relation id="allies" kind="allied with" subject="town" object="league"/>
    </chronology>
    """

  static func chronology() throws -> Chronology {
    let result = NativeReader.read(Array(xml.utf8), name: "fixture.xml")
    try #require(result.findings.isEmpty, "\(result.findings.map(\.line))")
    return result.chronology
  }

  static let svg = drawing(id: "timeline")

  /// With the id that the drawing modules give to their figures.
  private static func drawing(id: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" width="20" height="10"><path d="M0 0H20"/></svg>

      """.utf8)
  }

  static func input() throws -> BriefingInput {
    let chronology = try chronology()
    var row = RelationRow(number: 1, subject: "duke", kind: "hostile to", object: "town", sign: .hostile)
    row.relations = ["hostile"]
    var input = BriefingInput(
      chronology: chronology, timelineSVG: svg, relationshipSVG: drawing(id: "relationships"),
      relationshipDate: chronology.asOf,
      relationRows: [row], leftOut: ["Events of the category “trade”."])
    input.inputs = [InputDigest(name: "fixture.xml", hash: InputDigest.hash(of: Array("fixture".utf8)))]
    input.program = "Chronograph 0"
    return input
  }

  /// With what needs a diagram at several dates or an analysis besides.
  static func inputOfEverything() throws -> BriefingInput {
    var input = try input()
    input.keyDatesSVG = drawing(id: "key-dates")
    input.narrowTimelineSVG = drawing(id: "timeline-narrow")
    input.snapshotsSVG = drawing(id: "snapshots")
    input.consequencesSVG = drawing(id: "consequences")
    input.changes = [
      ChangeStep(
        from: try EDTFDate("1452"), to: try EDTFDate("1460"),
        changes: input.relationRows.map { ChangeStep.Change(.appeared, $0) })
    ]
    input.analysis = GraphAnalysis(of: ActorGraph(input.chronology), in: input.chronology)
    input.tellsTensions = true
    input.former = try former()
    return input
  }

  /// A version with other dates, grades and titles, one entry more of each kind, and without the event of the rumour.
  static func former() throws -> FormerVersion {
    var old = try chronology()
    (old.version, old.asOf) = ("1", try EDTFDate("1458"))
    old.bottomLine.removeLast()
    old.events.removeAll { $0.id == "rumour" }
    for index in old.events.indices {
      switch old.events[index].id {
      case "treaty": old.events[index].when[0].value.date = try EDTFDate("1461")
      case "siege": old.events[index].when[0].citations[0].credibility = .doubtful
      case "war": old.events[index].title = "Quarrel of the towns"
      default: break
      }
    }
    old.sources[0].reliability = .fairly
    old.actors[1].kind = nil
    old.events.append(Event(id: "feast", title: "A feast", when: [Claim(RecordedDate(try EDTFDate("1451")))]))
    old.actors.append(Actor(id: "bishop", name: "The Bishop"))
    old.sources.append(Source(id: "song", title: "A song"))
    old.relations.append(
      Relation(
        id: "blessing", kind: "supports",
        participants: [
          Participant(actor: Reference("bishop"), role: .subject), Participant(actor: Reference("town"), role: .object),
        ]))
    return try former(old)
  }

  static func former(_ old: Chronology) throws -> FormerVersion {
    FormerVersion(
      chronology: old, inputs: [InputDigest(name: "former.xml", hash: InputDigest.hash(of: Array("former".utf8)))],
      comparison: ChronologyComparison(from: old, to: try chronology()))
  }

  static func render(_ format: BriefingFormat, _ input: BriefingInput) throws -> String {
    String(decoding: try BriefingReport(input).render(format), as: UTF8.self)
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  func between(_ start: String, _ end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) }
  }
}
