import ChronologyModel
import Diagnostics
import Testing

/// A chronology in which ten things cannot be.
private let planted = """
  <chronology xmlns="urn:chronograph:1" title="Two republics" as-of="2020-06-30">
    <source id="a" title="Gazette"/>
    <source id="b" title="Annals"/>
    <actor id="north" name="North" kind="state" when="1950-05-01/.."/>
    <actor id="south" name="South" kind="state" when="1950-05-01/1990-10-03"/>
    <actor id="league" name="League" kind="bloc" when="1960/1985">
      <alias>The League of
      Nine</alias></actor>
    <actor id="east" name="East" kind="state" when="1970/..">
      <member-of actor="league" when="1980/1999"/>
    </actor>
    <event id="treaty" when="1972-12-21"><title>Treaty of the two</title>
      <participant actor="north"/><participant actor="south"/>
      <leads-to event="visit"/>
      <begins relation="recognition"/>
      <cite source="a"/><cite source="b"/>
    </event>
    <event id="visit" when="1970"><title>First visit</title>
      <participant actor="north"/><participant actor="south"/>
      <leads-to event="return-visit"/>
      <cite source="a"/><cite source="b"/>
    </event>
    <event id="return-visit" when="1970"><title>Return visit</title>
      <participant actor="north"/>
      <leads-to event="visit"/>
      <cite source="a"/><cite source="b"/>
    </event>
    <event id="summit" when="2001-02-03"><title>Summit at sea</title>
      <participant actor="north"/>
      <participant actor="south"/>
      <cite source="a"/><cite source="b"/>
    </event>
    <event id="union" when="1990-10-03"><title>The two become one</title>
      <participant actor="north"/>
      <ends relation="border"/>
      <cite source="a"/><cite source="b"/>
    </event>
    <relation id="recognition" kind="recognises" subject="north" object="south" when="1975-01-01/1990-10-03"><cite source="a"/><cite source="b"/></relation>
    <relation id="border" kind="borders" subject="north" object="east" when="1970/1995"><cite source="a"/><cite source="b"/></relation>
    <relation id="trade" kind="trades with" subject="north" object="south" when="1960/2005"><cite source="a"/><cite source="b"/></relation>
    <relation id="boycott" kind="sanctions" subject="south" object="north" when="1965/1968"><cite source="a"/><cite source="b"/></relation>
    <relation id="mirror" kind="hostile to" subject="east" object="east" when="1980/1981"><cite source="a"/><cite source="b"/></relation>
    <relation id="truce" kind="negotiates with" subject="north" object="east"><when edtf="1999-01-01/.."/><when edtf="/1997"/><cite source="a"/><cite source="b"/></relation>
  </chronology>
  """

@Suite("Planted contradictions")
struct PlantedContradictionsTests {
  @Test("each of them is a warning at its line, and nothing else is")
  func allAreNamed() {
    #expect(
      Checked(whole: planted).places(.warning) == [
        "10 membership-outside-existence",
        "14 consequence-before-cause",
        "15 begun-relation-date",
        "20 consequence-cycle",
        "30 participant-outside-existence",
        "35 ended-relation-date",
        "40 relation-outside-existence",
        "41 opposite-relations",
        "42 self-relation",
        "43 end-before-start",
      ])
  }

  @Test("there are no errors in it, and no other notes than of the same entries")
  func nothingElse() {
    let checked = Checked(whole: planted)
    #expect(checked.places(.error).isEmpty)
    #expect(checked.places(.note) == ["43 disputed-date"])
  }
}
