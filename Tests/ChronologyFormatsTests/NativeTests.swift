import ChronologyModel
import Diagnostics
import EDTF
import Testing

@testable import ChronologyFormats

/// A body in a chronology of its own: the root is line 1, the body begins on line 2.
func native(_ body: String) -> ReadResult {
  NativeReader.read(
    Array("<chronology xmlns=\"urn:chronograph:1\" title=\"T\">\n\(body)\n</chronology>".utf8), name: "t.xml")
}

/// `LINE:COLUMN code`, with the suggestion where there is one.
func brief(_ findings: [Diagnostic]) -> [String] {
  findings.map { finding in
    let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(place) \(finding.code)" + (finding.suggestion.map { " \($0)" } ?? "")
  }
}

@Suite struct `The native format` {
  @Test func `gives everything that stands in it`() throws {
    let result = native(
      """
      <summary> Two  words
      </summary><caption>C</caption>
      <bottom-line><would-change>W</would-change>
        <judgement confidence="low">J <cite source="s" at="p 2"/> K</judgement><fact>F</fact></bottom-line>
      <source id="s" title="S" publisher="P" author="A" date="2025" url="https://x" archive="https://y" accessed="2025-07" reliability="B"/>
      <actor id=" a " name="Á" short="a" kind="armed group" when="1990/.."><alias>AA</alias><description>D</description>
        <member-of actor="b" when="2000"/><cite source="s"/></actor>
      <actor id="b" name="B"/>
      <place id="p" name="P" within="q"><alias>PP</alias></place><place id="q" name="Q"/>
      <event id="e" kind="era" category="war" importance="5" short="short" place="p  q" relation="attacks" status="draft"
        standing="alleged" attributed-to="X" confidence="low" origin="supplied">
        <title>The title</title><description>Text</description>
        <when edtf="1979-12-24" as-written="24 Dec" calendar="julian" standing="denied"><cite source="s" at="p 1" credibility="2"/></when>
        <when edtf="1979"/>
        <participant actor="a" role="subject"/><participant actor="b" role="host"/><participant actor="b"/>
        <leads-to event="e"/><begins relation="r"/><ends relation="r"/>
        <figure name="dead" low="1" best="1.5" high="+2" unit="people"><cite source="s"/></figure>
        <tag>one</tag><tag>two</tag><cite source="s"/>
      </event>
      <relation id="r" kind="sells to" subject="a" object="b" when="2001" sign="hostile" directed="0" origin="inferred">
        <description>D</description></relation>
      """)
    #expect(brief(result.findings) == [])
    let read = result.chronology
    #expect(read.summary == "Two words" && read.caption == "C")
    #expect(read.bottomLine.map(\.text) == ["W", "J K", "F"])
    #expect(read.bottomLine.map(\.kind) == [.change, .judgement, .fact])
    #expect(read.bottomLine[1].confidence == .low && read.bottomLine[1].citations.map(\.locator) == ["p 2"])
    #expect(read.sources[0].reliability == .usually && read.sources[0].accessed?.canonical == "2025-07")
    #expect(read.actors[0].id == "a" && read.actors[0].kind == .armedGroup && read.actors[0].aliases == ["AA"])
    #expect(read.actors[0].memberships.map(\.of.id) == ["b"])
    #expect(read.places[0].within?.id == "q")
    let event = try #require(read.events.first)
    #expect(event.when.map(\.value.date.canonical) == ["1979-12-24", "1979"])
    #expect(event.when[0].value.calendar == .julian && event.when[0].standing == .denied && event.isDisputed)
    #expect(event.when[0].citations.map(\.credibility) == [.probable])
    #expect(event.participants.map(\.role) == [.subject, .other("host"), nil])
    #expect(event.places.map(\.id) == ["p", "q"])
    #expect(event.figures[0].high == "+2" && event.tags == ["one", "two"] && event.origin == .supplied)
    let relation = try #require(read.relations.first)
    #expect(relation.sign == .hostile && !relation.isDirected && relation.origin == .inferred)
    #expect(Check.findings(in: read, asking: Check.soundness).isEmpty)
  }

  @Test(
    arguments: [
      ("<evnt id='a'/>", ["2:1 unknown-element event"]), ("<xyz/>", ["2:1 unknown-element"]),
      ("<event id='a' wen='2000'><title>T</title></event>", ["2:20 unknown-attribute when"]),
      ("<event><title>T</title></event>", ["2:1 missing-attribute"]), ("<event id='a'/>", ["2:1 missing-element"]),
      ("<event id='a'><titel>T</titel></event>", ["2:15 unknown-element title"]),
      ("<event id='a'><title>T</title><title>U</title></event>", ["2:31 repeated-element"]),
      ("<summary/>\n<summary/>", ["3:1 repeated-element"]),
      ("<bottom-line/>\n<bottom-line/>", ["3:1 repeated-element"]),
      ("<bottom-line><fakt>F</fakt></bottom-line>", ["2:14 unknown-element fact"]),
      ("<bottom-line>F</bottom-line>", ["2:1 stray-text"]),
      ("<bottom-line><fact confidence='low'>F</fact></bottom-line>", ["2:32 unknown-attribute"]),
      ("<bottom-line><judgement confidence='medum'>F</judgement></bottom-line>", ["2:37 unknown-value medium"]),
      ("words", ["2:1 stray-text"]),
      ("<event id='a'>words<title>T</title></event>", ["2:1 stray-text"]),
      ("<event id='a' kind='eras'><title>T</title></event>", ["2:21 unknown-value era"]),
      ("<event id='a' importance='6'><title>T</title></event>", ["2:27 unknown-value"]),
      ("<event id='a' importance='+3'><title>T</title></event>", ["2:27 unknown-value"]),
      ("<event id='a b'><title>T</title></event>", ["2:12 invalid-id"]),
      ("<actor id='' name='N'/>", ["2:12 invalid-id"]),
      ("<event id='a' place=' '><title>T</title></event>", ["2:22 invalid-id"]),
      ("<event id='a' when='1979-13'><title>T</title></event>", ["2:26 invalid-date"]),
      ("<event id='a' when='1979-13&#45;01'><title>T</title></event>", ["2:21 invalid-date 1979-01-13"]),
      ("<event id='é' short='ü' when='1979-13'><title>T</title></event>", ["2:36 invalid-date"]),
      ("<event id='a' when='2000'><title>T</title><when edtf='2001'/></event>", ["2:1 two-dates"]),
      ("<relation id='r' kind='supports' subject='a'/>", ["2:1 too-few-participants"]),
      ("<relation id='r' kind='suports' subject='a' object='b'/>", ["2:24 unknown-relation-kind supports"]),
      ("<relation id='r' kind='suports' subject='a' object='b' sign='neutral'/>", []),
      ("<relation id='r' kind='supports' subject='a' object='b' directed='yes'/>", ["2:67 unknown-value"]),
      ("<event id='a'><title>T</title><figure name='n' low='many'/></event>", ["2:53 invalid-number"]),
      ("<source id='s' title='S' reliability='G'/>", ["2:39 unknown-value"]),
      ("<source id='s' title='S' date='last year'/>", ["2:32 invalid-date"]),
      ("<x:event xmlns:x='urn:other' id='a'/>", ["2:1 foreign-element"]),
      ("<event id='a' xml:space='preserve'><title>T</title></event>", ["2:26 unknown-attribute"]),
      (
        "<evnt/>\n<event id='a' when='x' kind='y' foo='z'/>\n<actor id='b'/>",
        [
          "2:1 unknown-element event", "3:21 invalid-date", "3:30 unknown-value", "3:38 unknown-attribute",
          "4:1 missing-attribute",
        ]
      ),
    ] as [(String, [String])]) func `says what is wrong, where, and what was meant`(
      _ body: String, _ findings: [String]
    )
  {
    #expect(brief(native(body).findings) == findings)
  }

  @Test(
    arguments: [
      ("<chronology/>", ["1:1 not-a-chronology"]), ("<gexf><graph/><nodes/></gexf>", ["1:1 not-a-chronology"]),
      ("<chronology xmlns='urn:chronograph:1'/>", ["1:1 missing-attribute"]),
      ("<chronology xmlns='urn:chronograph:1' titel='T'/>", ["1:1 missing-attribute", "1:46 unknown-attribute title"]),
      ("<chronology xmlns='urn:chronograph:1' title='T' as-of='soon'/>", ["1:56 invalid-date"]),
      ("<chronology xmlns='urn:chronograph:1' title='T' xml:lang='en_GB'/>", ["1:59 invalid-language"]),
      ("<chronology xmlns='urn:chronograph:1' title='T' xml:lang='fa-AF'/>", []), ("", ["1:1 empty-input"]),
    ] as [(String, [String])]) func `begins with a chronology that has a title`(_ text: String, _ findings: [String])
  {
    #expect(brief(NativeReader.read(Array(text.utf8), name: "t.xml").findings) == findings)
  }

  @Test func `leaves out an entry with an error and keeps the others`() {
    let result = native("<event id='a'><title>A</title></event><event id='b' kind='x'><title>B</title></event>")
    #expect(result.chronology.events.map(\.id) == ["a"])
  }

  @Test func `lists a hundred thousand findings and no more`() {
    let result = native(String(repeating: "<evnt/>", count: 100_005))
    #expect(result.findings.count == 100_001)
    #expect(result.findings.last?.code == "too-many-findings")
  }
}
