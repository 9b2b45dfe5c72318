import ChronologyModel
import Diagnostics
import EDTF
import Parsing
import Testing

@testable import ChronologyFormats

private let small = """
  <actor id="a" name="A &amp; co" short="A" kind="armed group" when="1990-05/.."><alias>AA</alias><alias>AAA</alias></actor>
  <actor id="b" name="B"><member-of actor="a" when="2000"/><attribute name="colour">red</attribute></actor>
  <event id="e" when="2001-09-11"><title>E</title><participant actor="a"/><participant actor="b"/></event>
  <relation id="r" kind="allied with" subject="a" object="b" when="{1995,2000-05..2001-06}"/>
  """

private func written(_ format: OutputFormat, _ body: String = small) -> String {
  String(decoding: format.write(native(body).chronology).bytes, as: UTF8.self)
}

@Suite struct `Writing networks` {
  @Test func `GEXF has nodes, edges and the days on which they hold`() {
    #expect(
      written(.gexf) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <meta>
            <creator>Chronograph</creator>
            <description>T</description>
          </meta>
          <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
            <attributes class="node" mode="static">
              <attribute id="a1" title="kind" type="string"/>
              <attribute id="a2" title="short" type="string"/>
              <attribute id="a3" title="aliases" type="string"/>
              <attribute id="a4" title="when" type="string"/>
              <attribute id="a5" title="colour" type="string"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="a1" title="kind" type="string"/>
              <attribute id="a2" title="sign" type="string"/>
              <attribute id="a3" title="standing" type="string"/>
              <attribute id="a4" title="origin" type="string"/>
              <attribute id="a5" title="when" type="string"/>
              <attribute id="a6" title="basis" type="string"/>
              <attribute id="a7" title="event" type="string"/>
            </attributes>
            <nodes>
              <node id="a" label="A &amp; co" start="1990-05-01">
                <attvalues>
                  <attvalue for="a1" value="armed group"/>
                  <attvalue for="a2" value="A"/>
                  <attvalue for="a3" value="AA | AAA"/>
                  <attvalue for="a4" value="1990-05/.."/>
                </attvalues>
              </node>
              <node id="b" label="B">
                <attvalues>
                  <attvalue for="a5" value="red"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="r" source="a" target="b" type="undirected" kind="allied with" label="allied with">
                <attvalues>
                  <attvalue for="a1" value="allied with"/>
                  <attvalue for="a2" value="co-operative"/>
                  <attvalue for="a3" value="asserted"/>
                  <attvalue for="a5" value="{1995,2000-05..2001-06}"/>
                </attvalues>
                <spells>
                  <spell start="1995-01-01" end="1995-12-31"/>
                  <spell start="2000-05-01" end="2001-06-30"/>
                </spells>
              </edge>
              <edge id="e.1" source="a" target="b" type="undirected" kind="involved with" label="involved with" start="2001-09-11" end="2001-09-11">
                <attvalues>
                  <attvalue for="a1" value="involved with"/>
                  <attvalue for="a2" value="neutral"/>
                  <attvalue for="a3" value="asserted"/>
                  <attvalue for="a4" value="inferred"/>
                  <attvalue for="a5" value="2001-09-11"/>
                  <attvalue for="a6" value="event"/>
                  <attvalue for="a7" value="E"/>
                </attvalues>
              </edge>
              <edge id="b.member-of.1" source="b" target="a" kind="member of" label="member of" start="2000-01-01" end="2000-12-31">
                <attvalues>
                  <attvalue for="a1" value="member of"/>
                  <attvalue for="a2" value="co-operative"/>
                  <attvalue for="a3" value="asserted"/>
                  <attvalue for="a5" value="2000"/>
                  <attvalue for="a6" value="membership"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func `GraphML has the same as data`() {
    let text = written(.graphml)
    #expect(text.contains("<key id=\"n1\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"))
    #expect(
      text.contains(
        """
            <edge id="e.1" source="a" target="b" directed="false">
              <data key="e1">involved with</data>
              <data key="e2">2001-09-11</data>
              <data key="e3">2001-09-11</data>
        """))
  }

  @Test func `Cytoscape has elements with data`() throws {
    let root = try JSONReader.read(OutputFormat.cytoscape.write(native(small).chronology).bytes)
    let nodes = try #require(root["elements"]?["nodes"]?.elements)
    let edges = try #require(root["elements"]?["edges"]?.elements)
    #expect(nodes.map { $0["data"]?["id"]?.string } == ["a", "b"])
    #expect(nodes[0]["data"]?["name"]?.string == "A & co")
    #expect(nodes[1]["data"]?["colour"]?.string == "red")
    #expect(edges.map { $0["data"]?["source"]?.string } == ["a", "a", "b"])
    #expect(edges[0]["data"]?["start"]?.string == "1995-01-01")
    #expect(edges[0]["data"]?["directed"]?.value == .bool(false))
  }

  @Test func `Mermaid has shapes by kind and arrows by sign`() {
    #expect(
      written(.mermaid, small + "<relation id=\"h\" kind=\"attacks\" subject=\"b\" object=\"a\" standing=\"alleged\"/>")
        == """
        ---
        title: "T"
        ---
        flowchart LR
          n1{{"A"}}
          n2["B"]
          n1 <-->|"allied with, 1995 and May 2000 – Jun 2001"| n2
          n2 -.-x|"attacks, alleged"| n1
          n1 <-->|"involved with, 11 Sep 2001"| n2
          n2 -->|"member of, 2000"| n1

        """)
  }

  @Test func `each says what it has no place for`() {
    let body =
      small
        + """
        <source id="s" title="S"/><place id="p" name="P"/>
        <relation id="m" kind="mediates"><participant actor="a" role="m"/><participant actor="b" role="p"/><participant actor="c" role="p"/>
          <when edtf="1990"/><when edtf="1991"/></relation><actor id="c" name="C\u{FFFE}"/>
        """
    let chronology = native(body).chronology
    #expect(
      OutputFormat.graphml.write(chronology).findings.map(\.message) == [
        "GraphML has no place for 1 event but for the edges that follow from it", "GraphML has no place for 1 place",
        "GraphML has no place for 1 relation of more than two, which becomes an edge for each pair",
        "GraphML has no place for 1 relation's further dates", "GraphML has no place for 1 source but for its title",
      ])
    for format in OutputFormat.allCases {
      #expect(format.write(chronology).findings.allSatisfy { $0.severity == .note })
      #expect(format.write(Chronology(title: "T")).findings.isEmpty)
    }
  }

  @Test func `more edges than Mermaid draws are told`() {
    var chronology = native(small).chronology
    chronology.relations = (0..<501).map { index in
      var relation = chronology.relations[0]
      relation.id = EntryID("r\(index)")
      return relation
    }
    #expect(OutputFormat.mermaid.write(chronology).findings.map(\.code).contains("many-mermaid-edges"))
  }

  @Test(
    .enabled(if: XMLLint.isThere, "xmllint is in libxml2-utils"), arguments: UInt64(0)..<10,
    [OutputFormat.gexf, .graphml]
  ) func `keeps to the format's structure whatever stands in it`(_ seed: UInt64, _ format: OutputFormat) throws {
    var random = RandomChronology(seed: seed)
    let schema = "Tests/ChronologyFormatsTests/Networks/\(format.rawValue).rng"
    #expect(XMLLint.accepts(format.write(try random.next()).bytes, by: schema))
  }
}
