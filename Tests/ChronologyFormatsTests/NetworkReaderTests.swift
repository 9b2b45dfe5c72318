import ChronologyModel
import Diagnostics
import EDTF
import Testing

@testable import ChronologyFormats

private func gexf(_ body: String, _ graph: String = "defaultedgetype=\"undirected\"") -> ReadResult {
  let text = "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\"><graph \(graph)>\n\(body)\n</graph></gexf>"
  return InputFormat.gexf.read(Array(text.utf8), name: "t.gexf")
}

private func graphml(_ body: String) -> ReadResult {
  let text = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(body)\n</graphml>"
  return InputFormat.graphml.read(Array(text.utf8), name: "t.graphml")
}

extension Relation {
  fileprivate var line: String {
    let ends = participants.map(\.actor.id.text).joined(separator: isDirected ? " -> " : " -- ")
    return "\(id): \(ends) \(kind) \(sign.rawValue) \(date?.canonical ?? "undated")"
  }
}

extension Actor {
  fileprivate var line: String {
    let others = attributes.map { " \($0.name)=\($0.value)" }.joined()
    return "\(id): \(name) \(kind?.rawValue ?? "-") \(existence?.canonical ?? "-")\(others)"
  }
}

@Suite struct `Reading GEXF` {
  @Test func `gives actors and relations with their times and columns`() {
    let result = gexf(
      """
      <attributes class="node"><attribute id="0" title="Kind" type="string"/><attribute id="1" title="colour" type="string"><default>grey</default></attribute></attributes>
      <attributes class="edge"><attribute id="0" title="sign" type="string"/></attributes>
      <nodes>
        <node id="a" label="Á B" start="1990-05-01"><attvalues><attvalue for="0" value="Person"/><attvalue for="1" value="red"/></attvalues></node>
        <node id="b" weight="2"><viz:size xmlns:viz="http://www.gexf.net/1.2draft/viz" value="3"/></node>
        <node id="c" label="C"><spells><spell end="1980-01-01"/><spell start="1990-01-01"/></spells></node>
      </nodes>
      <edges>
        <edge id="1" source="a" target="b" label="knows" start="1991" end="1992-02-03T10:00:00.000Z"/>
        <edge source="b" target="a" type="directed" end="2000-01-01"><attvalues><attvalue for="0" value="-1"/></attvalues></edge>
        <edge id="3" source="a" target="c"><spells><spell start="2001" end="2002"/><spell start="2005" end="Infinity"/></spells></edge>
      </edges>
      """)
    #expect(
      brief(result.findings) == [
        "6:27 passed-over", "10:3 signless-edges", "10:59 times-as-years", "11:3 nameless-edges",
      ])
    #expect(
      result.chronology.actors.map(\.line) == [
        "a: Á B person 1990-05-01/.. colour=red", "b: b - - colour=grey weight=2",
        "c: C - {..1980-01-01,1990-01-01..} colour=grey",
      ])
    #expect(
      result.chronology.relations.map(\.line) == [
        "1: a -- b knows neutral 1991/1992-02-03", "b-involved-with-a: b -> a involved with hostile ../2000-01-01",
        "3: a -- c involved with neutral 2001/2002", "3-2: a -- c involved with neutral 2005/..",
      ])
  }

  @Test func `makes members of nodes in nodes`() {
    let result = gexf(
      """
      <nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node><node id="d"/></nodes></node>
      <node id="e" pid="a"/></nodes>
      """)
    #expect(brief(result.findings) == [])
    #expect(result.chronology.actors.map { $0.memberships.map(\.of.id) } == [[], ["a"], ["b"], ["a"], ["a"]])
  }

  private static let faults: [(body: String, findings: [String])] = [
    ("<nodes><node label=\"A\"/></nodes>", ["2:8 missing-attribute"]),
    ("<nodes><node id=\"a\"/></nodes><edges><edge source=\"a\"/></edges>", ["2:37 missing-attribute"]),
    (
      "<nodes><node id=\"a\"/></nodes><edges><edge source=\"a\" target=\"a\" start=\"2002\" end=\"2001\"/></edges>",
      ["2:72 invalid-date 2001/2002", "2:72 times-as-years"]
    ),
    ("<nodes><node id=\"a\" start=\"Monday\"/></nodes>", ["2:28 invalid-date"]),
    ("<nodes><node id=\"a\" start=\"1607012340000\"/></nodes>", ["2:28 unread-times"]),
    ("<nodes><node id=\"a\" start=\"0.5\" end=\"12\"/></nodes>", ["2:28 unread-times"]),
    ("<nodes><node id=\"a\">&nbsp;</node></nodes>", ["2:27 entity"]),
  ]

  @Test(arguments: faults) func `says what is wrong and where`(_ body: String, _ findings: [String]) {
    #expect(brief(gexf(body).findings) == findings)
  }

  private static let times: [(attributes: String, date: String, findings: [String])] = [
    ("start=\"2001-02-03T04:05:06.000+01:00\"", "2001-02-03/..", []), ("end=\"2001-02-03Z\"", "../2001-02-03", []),
    ("start=\"2001-02-03-05:00\" end=\"2001-02-04+05:00\"", "2001-02-03/2001-02-04", []),
    ("start=\"-Infinity\" end=\"Infinity\"", "-", []), ("start=\"\" end=\"..\"", "-", []),
    ("timestamp=\"1999.0\"", "1999", ["times-as-years"]), ("start=\"999\"", "-", ["unread-times"]),
    ("start=\"1000\" end=\"2999\"", "1000/2999", ["times-as-years"]), ("start=\"3000\"", "-", ["unread-times"]),
    ("startopen=\"1990-01-01\" endopen=\"1991-01-01\"", "1990-01-01/1991-01-01", []),
    ("start=\"-0044-03-15\"", "-0044-03-15/..", []), ("start=\"1e3\"", "1000/..", ["times-as-years"]),
  ]

  @Test(arguments: times) func `has times as dates, numbers and moments`(
    _ attributes: String, _ date: String, _ findings: [String]
  ) {
    let result = gexf("<nodes><node id=\"a\" \(attributes)/></nodes>")
    #expect(result.chronology.actors.map { $0.existence?.canonical ?? "-" } == [date])
    #expect(result.findings.map(\.code) == findings)
  }

  private static let whens: [(when: String, date: String, findings: [String])] = [
    ("1990~", "1990~", []), ("1990-XX-XX", "1990-XX-XX", []),
    ("1990/1991", "1990-01-01/1990-12-31", ["contradicted-when"]),
    ("soon", "1990-01-01/1990-12-31", []),
  ]

  @Test(arguments: whens) func `believes a 'when' that start and end do not contradict`(
    _ when: String, _ date: String, _ findings: [String]
  ) {
    let result = gexf(
      """
      <attributes class="node"><attribute id="0" title="when" type="string"/></attributes>
      <nodes><node id="a" start="1990-01-01" end="1990-12-31"><attvalues><attvalue for="0" value="\(when)"/></attvalues></node></nodes>
      """)
    let actor = result.chronology.actors.first
    #expect(actor?.existence?.canonical == date)
    #expect(actor?.attributes.map(\.value) == (when == date ? [] : [when]))
    #expect(result.findings.map(\.code) == findings)
  }

  @Test func `keeps times that are no dates as they are`() {
    let result = gexf("<nodes><node id=\"a\" start=\"-3\" end=\"1607012340000\"/></nodes>")
    #expect(result.chronology.actors.map(\.line) == ["a: a - - start=-3 end=1607012340000"])
  }

  @Test func `refuses another format and a DOCTYPE`() {
    let other = InputFormat.gexf.read(Array("<graphml><graph/></graphml>".utf8), name: "t.gexf")
    #expect(brief(other.findings) == ["1:1 not-a-network"])
    let hostile = InputFormat.gexf.read(Array("<!DOCTYPE gexf [<!ENTITY a 'b'>]><gexf/>".utf8), name: "t.gexf")
    #expect(hostile.findings.map(\.code) == ["doctype"])
  }

  @Test func `does not let defaults make a large network of a small file`() {
    let columns = (0..<3_000).map { "<attribute id=\"\($0)\" title=\"\($0)\"><default>x</default></attribute>" }
      .joined()
    let nodes = (0..<3_000).map { "<node id=\"\($0)\"/>" }.joined()
    let result = gexf("<attributes class=\"node\">\(columns)</attributes><nodes>\(nodes)</nodes>")
    #expect(result.findings.map(\.code) == ["too-many-defaults"])
    #expect(result.chronology.actors.count == 3_000)
  }

  @Test func `reads networks that are larger than an entry may be`() {
    let nodes = (0..<120_000).map { "<node id=\"\($0)\"/>" }.joined()
    let result = gexf("<nodes>\(nodes)</nodes>")
    #expect(brief(result.findings) == [])
    #expect(result.chronology.actors.count == 120_000)
  }
}

@Suite struct `Reading GraphML` {
  @Test func `gives actors and relations of nodes, edges and hyperedges`() {
    let result = graphml(
      """
      <key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="edge" attr.name="start"/>
      <key id="d2" for="edge" attr.name="end"/><key id="d3" for="edge" attr.name="weight"><default>1.0</default></key>
      <key id="d4" for="graph" attr.name="name"/><key id="d5" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><data key="d4">A title</data>
        <node id="George Keith"><data key="d0">George</data></node>
        <node id="b"><data key="d5"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml"><y:NodeLabel>Drawn</y:NodeLabel></y:ShapeNode></data></node>
        <node id="c"><graph><node id="d"/><edge source="d" target="c"/></graph></node>
        <edge id="x" source="George Keith" target="b" directed="false"><data key="d1">1650-01-02</data><data key="d2">1660-01-01</data></edge>
        <edge source="b" target="c"><data key="d1">soon</data><data key="d3">2.5</data></edge>
        <hyperedge><endpoint node="b"/><endpoint node="c"/><endpoint node="d"/></hyperedge>
      </graph>
      """)
    #expect(brief(result.findings) == ["7:16 passed-over", "8:37 nameless-edges"])
    #expect(result.chronology.title == "A title")
    #expect(
      result.chronology.actors.map(\.line) == [
        "George Keith: George - -", "b: Drawn - -", "c: c - -", "d: d - -",
      ])
    #expect(result.chronology.actors[3].memberships.map(\.of.id) == ["c"])
    #expect(
      result.chronology.relations.map(\.line) == [
        "d-involved-with-c: d -> c involved with neutral undated",
        "x: George Keith -- b involved with neutral 1650-01-02/1660-01-01",
        "b-involved-with-c: b -> c involved with neutral undated",
        "b-involved-with-c-d: b -- c -- d involved with neutral undated",
      ])
    #expect(result.chronology.relations[2].attributes.map { "\($0.name)=\($0.value)" } == ["weight=2.5", "start=soon"])
  }

  private static let faults: [(body: String, findings: [String])] = [
    ("<graph><node/></graph>", ["2:8 missing-attribute"]),
    ("<graph><node id=\"a\"/><edge target=\"a\"/></graph>", ["2:22 missing-attribute"]),
    ("<graph><hyperedge><endpoint node=\"a\"/></hyperedge></graph>", ["2:8 missing-attribute"]),
    ("<graph><node id=\"a\"/>", ["3:11 malformed-xml"]),
  ]

  @Test(arguments: faults) func `says what is wrong and where`(_ body: String, _ findings: [String]) {
    #expect(brief(graphml(body).findings) == findings)
  }
}

private func lines(_ bytes: [UInt8]) -> [Substring] { String(decoding: bytes, as: UTF8.self).split(separator: "\n") }

@Suite struct `Networks there and back` {
  @Test(arguments: UInt64(0)..<60, [OutputFormat.gexf, .graphml]) func `are the same when they are written again`(
    _ seed: UInt64, _ format: OutputFormat
  ) throws {
    var random = RandomChronology(seed: seed)
    let input = try #require(InputFormat(rawValue: format.rawValue))
    let first = format.write(try random.next()).bytes
    let read = input.read(first, name: "t")
    #expect(read.findings.map(\.line) == [])
    let second = format.write(read.chronology).bytes
    for (own, other) in zip(lines(second), lines(first)) where own != other { Issue.record("\(own) \(other)") }
    #expect(lines(second).count == lines(first).count)
  }

  @Test(arguments: [OutputFormat.gexf, .graphml]) func `keep what actors and relations are`(_ format: OutputFormat)
    throws
  {
    let chronology = native(
      """
      <source id="s" title="S"/>
      <actor id="a" name="A" short="a" kind="state" when="1990~/.."><alias>AA</alias><description>D</description>
        <member-of actor="b" when="2000-05?"/><attribute name="colour">red</attribute></actor>
      <actor id="b" name="B" kind="bloc"/>
      <relation id="r" kind="frustrated with" subject="a" object="b" when="2021-08?/.." sign="hostile" directed="false"
        standing="alleged" attributed-to="X" confidence="low" origin="supplied"><description>E</description>
        <attribute name="weight">2</attribute></relation>
      <relation id="t" kind="supports" subject="b" object="a" when="{1990,1995..1997}"/>
      """
    ).chronology
    let input = try #require(InputFormat(rawValue: format.rawValue))
    var read = input.read(format.write(chronology).bytes, name: "t").chronology
    // Sources are known again by their titles where something cites them.
    read.sources = chronology.sources
    for (own, other) in zip(bare(read), bare(chronology)) { #expect(own == other) }
  }
}

@Suite struct `A chronology that goes through a network` {
  /// What must not change of a relation between two.
  private static func line(_ relation: Relation) -> String {
    let ends = relation.participants.map(\.actor.id.text).joined(separator: relation.isDirected ? " -> " : " -- ")
    return
      "\(relation.id): \(ends) \(relation.kind) \(relation.sign) \(relation.standing) \(relation.date?.canonical ?? "")"
  }

  @Test func `keeps its as-of date in GraphML, and is told what else is lost of its head`() throws {
    var chronology = Chronology(title: "T")
    chronology.asOf = try EDTFDate("2000-05?")
    chronology.subtitle = "S"
    let written = OutputFormat.graphml.write(chronology)
    #expect(InputFormat.graphml.read(written.bytes, name: "t").chronology.asOf?.canonical == "2000-05?")
    #expect(written.findings.map(\.message) == ["GraphML has no place for the chronology's subtitle"])
    #expect(
      OutputFormat.gexf.write(chronology).findings.map(\.message) == [
        "GEXF has no place for the chronology's subtitle, as-of date"
      ])
  }

  @Test(arguments: UInt64(0)..<100, [OutputFormat.gexf, .graphml])
  func `keeps actors, relations, signs and dates`(_ seed: UInt64, _ format: OutputFormat) throws {
    var random = RandomChronology(seed: seed)
    let chronology = NativeReader.read(OutputFormat.xml.write(try random.next()).bytes, name: "t.xml").chronology
    let input = try #require(InputFormat(rawValue: format.rawValue))
    let read = input.read(format.write(chronology).bytes, name: "t").chronology
    #expect(read.actors.map(\.id) == chronology.actors.map(\.id))
    #expect(read.actors.map(\.name) == chronology.actors.map(\.name))
    #expect(read.actors.map(\.kind) == chronology.actors.map(\.kind))
    #expect(read.actors.map { $0.existence?.canonical } == chronology.actors.map { $0.existence?.canonical })
    let plain = chronology.relations.filter { relation in
      relation.participants.map(\.role) == [.subject, .object] && relation.subjects != relation.objects
        && !relation.when.isEmpty
    }
    let lines = Set(read.relations.map(Self.line))
    for relation in plain { #expect(lines.contains(Self.line(relation)), "\(Self.line(relation))") }
  }
}

@Suite struct `The format of an XML file` {
  private static let cases: [(text: String, format: InputFormat)] = [
    ("<gexf version=\"1.2\">", .gexf), ("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <graphml> --><gexf>", .gexf),
    ("<g:graphml xmlns:g=\"x\"/>", .graphml), ("<chronology>", .xml), ("<!DOCTYPE gexf><gexf>", .xml), ("", .xml),
    ("<!--", .xml), ("<?xml", .xml), ("<", .xml),
  ]

  @Test(arguments: cases) func `is told by its root element`(_ text: String, _ format: InputFormat) {
    #expect(InputFormat(fileName: "a.xml", bytes: Array(text.utf8)) == format)
  }

  @Test func `is otherwise told by its name alone`() {
    #expect(InputFormat(fileName: "a.csv", bytes: Array("<gexf>".utf8)) == .csv)
    #expect(InputFormat(fileName: "a.graphml", bytes: Array("<gexf>".utf8)) == .graphml)
    #expect(InputFormat(fileName: "a.txt", bytes: []) == nil)
  }
}
