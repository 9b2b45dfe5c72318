import ChronologyFormats
import ChronologyModel
import Diagnostics
import Testing

private let pair = #"<actor id="a" name="Arland" kind="state"/><actor id="b" name="Borland" kind="state"/>"#

private func event(_ id: String, _ when: String, _ title: String = "", _ inside: String = "") -> String {
  #"<event id="\#(id)" when="\#(when)"><title>\#(title.isEmpty ? id : title)</title>\#(inside)</event>"#
}

private func relation(_ id: String, _ kind: String, _ when: String, _ more: String = "") -> String {
  #"<relation id="\#(id)" kind="\#(kind)" subject="a" object="b" when="\#(when)" \#(more)/>"#
}

private func judgement(_ text: String) -> String { "<bottom-line><judgement>\(text)</judgement></bottom-line>" }

private let both = #"<participant actor="a"/><participant actor="b"/>"#

/// Each row: what is found, where it is, and where it is not.
private let cases: [Case] = [
  // Consequences.
  Case(
    name: "a consequence that was over before its cause",
    bad: event("x", "1990", "X", #"<leads-to event="y"/>"#) + event("y", "1989"),
    good: event("x", "1990", "X", #"<leads-to event="y"/>"#) + event("y", "1990"), code: "consequence-before-cause"),
  Case(
    name: "a consequence whose coarse date begins before the cause",
    bad: event("x", "1990-05-01", "X", #"<leads-to event="y"/>"#) + event("y", "1990"),
    good: event("x", "1990-05-01", "X", #"<leads-to event="y"/>"#) + event("y", "1990-05"),
    code: "consequence-possibly-before-cause"),
  Case(
    name: "an event that leads to itself by way of another",
    bad: event("x", "1990", "X", #"<leads-to event="y"/>"#) + event("y", "1990", "Y", #"<leads-to event="x"/>"#),
    good: event("x", "1990", "X", #"<leads-to event="y"/>"#) + event("y", "1990", "Y", #"<leads-to event="z"/>"#)
      + event("z", "1990"), code: "consequence-cycle"),
  Case(
    name: "an event that leads to itself", bad: event("x", "1990", "X", #"<leads-to event="x"/>"#),
    good: event("x", "1990"), code: "consequence-cycle"),

  // Judgements.
  Case(
    name: "a judgement without a likelihood", bad: judgement("The talks fail."),
    good: judgement("The talks will very likely fail."), code: "judgement-without-likelihood"),
  Case(
    name: "a judgement that hedges", bad: judgement("The talks may fail."),
    good: judgement("The talks are almost certain to fail in May."), code: "vague-likelihood"),
  Case(
    name: "likelihood and confidence in one sentence",
    bad: judgement("We judge with high confidence that the talks are likely to fail."),
    good: judgement("The talks are likely to fail. We have high confidence in this."),
    code: "likelihood-with-confidence"),

  // Labels.
  Case(
    name: "a label that is to break before words which its title has not",
    bad: #"<event id="x" when="1990" label-break="the Talib "><title>Russia recognises the Taliban</title></event>"#,
    good: #"<event id="x" when="1990" label-break="the Talib"><title>Russia recognises the Taliban</title></event>"#,
    code: "label-break-not-found"),

  // Existence.
  Case(
    name: "a participant before its time",
    bad: #"<actor id="a" name="A" when="1991-12-26/.."/>"#
      + event("x", "1990", "X", #"<participant actor="a"/>"#),
    good: #"<actor id="a" name="A" when="1991-12-26/.."/>"#
      + event("x", "1989/1992", "X", #"<participant actor="a"/>"#), code: "participant-outside-existence"),
  Case(
    name: "a participant after its time, unless it is only the topic",
    bad: #"<actor id="a" name="A" when="1950/1970"/>"# + event("x", "1990", "X", #"<participant actor="a"/>"#),
    good: #"<actor id="a" name="A" when="1950/1970"/>"#
      + event("x", "1990", "X", #"<participant actor="a" role="topic"/>"#), code: "participant-outside-existence"),
  Case(
    name: "a participant whose time begins within the year of the event",
    bad: #"<actor id="a" name="A" when="1991-12-26/.."/>"#
      + event("x", "1991", "X", #"<participant actor="a"/>"#),
    good: #"<actor id="a" name="A" when="1991/.."/>"# + event("x", "1991", "X", #"<participant actor="a"/>"#),
    code: "participant-possibly-outside-existence"),
  Case(
    name: "a disputed date of which one fits",
    bad: #"<actor id="a" name="A" when="1991/.."/><event id="x"><title>X</title><when edtf="1989"/><when edtf="1990"/>"#
      + #"<participant actor="a"/></event>"#,
    good:
      #"<actor id="a" name="A" when="1991/.."/><event id="x"><title>X</title><when edtf="1989"/><when edtf="1991"/>"#
      + #"<participant actor="a"/></event>"#, code: "participant-outside-existence"),
  Case(
    name: "a relation that begins before an actor",
    bad: #"<actor id="a" name="A" when="1950/.."/><actor id="b" name="B"/>"# + relation("r", "supports", "1949/.."),
    good: #"<actor id="a" name="A" when="1950/.."/><actor id="b" name="B"/>"# + relation("r", "supports", "1950/.."),
    code: "relation-outside-existence"),
  Case(
    name: "a relation that outlasts an actor, unless it is one of descent",
    bad: #"<actor id="a" name="A" when="1950/1960"/><actor id="b" name="B"/>"# + relation("r", "supports", "1955/.."),
    good: #"<actor id="a" name="A" when="1950/1960"/><actor id="b" name="B"/>"#
      + relation("r", "offshoot of", "1955/..") + relation("s", "supports", "1955/..", #"standing="denied""#),
    code: "relation-outside-existence"),
  Case(
    name: "a relation that may outlast an actor",
    bad: #"<actor id="a" name="A" when="1950/1960-03"/><actor id="b" name="B"/>"#
      + relation("r", "supports", "1955/1960"),
    good: #"<actor id="a" name="A" when="1950/1960"/><actor id="b" name="B"/>"#
      + relation("r", "supports", "1955/1960-03"), code: "relation-possibly-outside-existence"),
  Case(
    name: "a membership that outlasts the group",
    bad:
      #"<actor id="a" name="A"><member-of actor="g" when="1990/.."/></actor><actor id="g" name="G" when="1980/2000"/>"#,
    good:
      #"<actor id="a" name="A"><member-of actor="g" when="1990/"/></actor><actor id="g" name="G" when="1980/2000"/>"#,
    code: "membership-outside-existence"),
  Case(
    name: "a membership that may begin before the member",
    bad:
      #"<actor id="a" name="A" when="1990-03/.."><member-of actor="g" when="1990/.."/></actor><actor id="g" name="G"/>"#,
    good:
      #"<actor id="a" name="A" when="1990/.."><member-of actor="g" when="1990/.."/></actor><actor id="g" name="G"/>"#,
    code: "membership-possibly-outside-existence"),
  Case(
    name: "a membership in oneself", bad: #"<actor id="a" name="A"><member-of actor="a"/></actor>"#,
    good: #"<actor id="a" name="A"><member-of actor="b"/></actor><actor id="b" name="B"/>"#, code: "self-membership"),

  // Relations.
  Case(
    name: "opposite relations at one time",
    bad: pair + relation("r", "allied with", "1950/1960") + relation("s", "hostile to", "1955/1965"),
    good: pair + relation("r", "allied with", "1950/1955-05-05") + relation("s", "hostile to", "1955-05-05/1965"),
    code: "opposite-relations"),
  Case(
    name: "opposite relations of which one is somebody's view",
    bad: pair + relation("r", "allied with", "1950/1960") + relation("s", "attacks", "1955-06-07"),
    good: pair + relation("r", "allied with", "1950/1960")
      + relation("s", "hostile to", "1955/1965", #"standing="alleged""#), code: "opposite-relations"),
  Case(
    name: "opposite relations whose coarse ends may overlap",
    bad: pair + relation("r", "allied with", "1950/1955") + relation("s", "hostile to", "1955-03/1965"),
    good: pair + relation("r", "allied with", "1950/1955") + relation("s", "hostile to", "1955/1965"),
    code: "possibly-opposite-relations"),
  Case(
    name: "a relation that goes on after the event that ends it",
    bad: pair + relation("r", "supports", "1950/..") + event("x", "1960-05-01", "X", #"<ends relation="r"/>"#),
    good: pair + relation("r", "supports", "1950/1960") + event("x", "1960-05-01", "X", #"<ends relation="r"/>"#),
    code: "ended-relation-date"),
  Case(
    name: "a relation that starts before the event that begins it",
    bad: pair + relation("r", "supports", "1950/..") + event("x", "1960-05-01", "X", #"<begins relation="r"/>"#),
    good: pair + relation("r", "supports", "1960-05/..") + event("x", "1960-05-01", "X", #"<begins relation="r"/>"#),
    code: "begun-relation-date"),
  Case(
    name: "a relation that starts after the event that begins it",
    bad: pair + relation("r", "supports", "1961/..") + event("x", "1960-05-01", "X", #"<begins relation="r"/>"#),
    good: pair + relation("r", "supports", "/1970") + event("x", "1960-05-01", "X", #"<begins relation="r"/>"#),
    code: "begun-relation-date"),
  Case(
    name: "a relation that may start before the event that begins it",
    bad: pair + relation("r", "supports", "1960-05/..")
      + event("x", "1960-05-10/1960-06-10", "X", #"<begins relation="r"/>"#),
    good: pair + relation("r", "supports", "1960-06-01/..")
      + event("x", "1960-05-10/1960-06-10", "X", #"<begins relation="r"/>"#), code: "begun-relation-possible-date"),
  Case(
    name: "a relation that may go on after the event that ends it",
    bad: pair + relation("r", "supports", "1950/1960-06")
      + event("x", "1960-05-10/1960-06-10", "X", #"<ends relation="r"/>"#),
    good: pair + relation("r", "supports", "1950/1960-05-20")
      + event("x", "1960-05-10/1960-06-10", "X", #"<ends relation="r"/>"#), code: "ended-relation-possible-date"),
  Case(
    name: "a relation of one with itself", bad: pair + #"<relation id="r" kind="supports" subject="a" object="a"/>"#,
    good: pair + #"<relation id="r" kind="supports" subject="a" object="b"/>"#, code: "self-relation"),
  Case(
    name: "a directed relation without an object",
    bad: pair + #"<relation id="r" kind="supports" subject="a"><participant actor="b" role="witness"/></relation>"#,
    good: pair
      + #"<actor id="c" name="C"/><relation id="r" kind="mediates"><participant actor="c" role="mediator"/>\#(both)</relation>"#,
    code: "relation-without-object"),
  Case(
    name: "two dates of which the one ends before the other starts",
    bad: pair
      + #"<relation id="r" kind="supports" subject="a" object="b"><when edtf="1999/.."/><when edtf="/1997"/></relation>"#,
    good: pair
      + #"<relation id="r" kind="supports" subject="a" object="b"><when edtf="1997/.."/><when edtf="/1999"/></relation>"#,
    code: "end-before-start"),
  Case(
    name: "two dates of which the one may end before the other starts",
    bad: #"<event id="x"><title>X</title><when edtf="1999-05/.."/><when edtf="/1999"/></event>"#,
    good: #"<event id="x"><title>X</title><when edtf="1999/.."/><when edtf="/1999"/></event>"#,
    code: "end-possibly-before-start"),

  // Identity.
  Case(
    name: "ids that differ in capitals alone",
    bad: #"<actor id="a" name="Arland"/><actor id="A" name="Borland"/>"#,
    good: #"<actor id="a" name="Arland"/><event id="A" when="1990"><title>X</title></event>"#,
    code: "ids-differ-in-case"),

  // Sources.
  Case(
    name: "an important event with one source",
    bad:
      #"<source id="s" title="S"/><event id="x" when="1990" importance="4"><title>X</title><cite source="s"/></event>"#,
    good:
      #"<source id="s" title="S"/><source id="t" title="T"/><event id="x" when="1990" importance="4"><title>X</title>"#
      + #"<cite source="s"/><cite source="t"/></event><event id="y" when="1990"><title>Y</title><cite source="s"/></event>"#,
    code: "single-source"),
  Case(
    name: "any event with one source",
    bad: #"<source id="s" title="S"/><event id="x" when="1990"><title>X</title><cite source="s"/></event>"#,
    good: event("x", "1990"), code: "single-sources"),
  Case(
    name: "an event without a source", bad: event("x", "1990"),
    good: #"<event id="x" when="1990" status="draft"><title>X</title></event>"#, code: "unsourced"),
  Case(
    name: "two dates that cannot both be right",
    bad: #"<event id="x"><title>X</title><when edtf="1999-05-01"/><when edtf="1999-05-02"/></event>"#,
    good: #"<event id="x"><title>X</title><when edtf="1999-05-01"/><when edtf="1999-05"/></event>"#,
    code: "disputed-date"),
  Case(
    name: "two dates that may mean the same",
    bad: #"<event id="x"><title>X</title><when edtf="1999-05-01"/><when edtf="1999-05"/></event>"#,
    good: #"<event id="x"><title>X</title><when edtf="1999-05-01"/></event>"#, code: "possibly-disputed-date"),

  // One event or two.
  Case(
    name: "two events of one day, of the same actors and similar titles",
    bad: pair + event("x", "1999-05-01", "Arland and Borland sign a peace treaty", both)
      + event("y", "1999-05-01", "Peace treaty signed by Borland and Arland", both),
    good: pair + event("x", "1999-05-01", "Arland and Borland sign a peace treaty", both)
      + event("y", "1999-05-02", "Peace treaty signed by Borland and Arland", both), code: "similar-events"),
  Case(
    name: "titles that share no more than the names of the actors",
    bad: pair + event("x", "1999-05-01", "Arland bombs Borland", both)
      + event("y", "1999-05-01", "Bombs on Borland", both),
    good: pair + event("x", "1999-05-01", "Arland meets Borland", both)
      + event("y", "1999-05-01", "Arland bombs Borland", both), code: "similar-events"),
  Case(
    name: "overlapping coarse dates",
    bad: pair + event("x", "1999-05", "Fleet reaches the harbour", both)
      + event("y", "1999-05-20", "Fleet reaches the harbours", both),
    good: pair + event("x", "1999-05", "Fleet reaches the harbour 1", both)
      + event("y", "1999-05-20", "Fleet reaches the harbour 2", both), code: "similar-events"),
  Case(
    name: "the same deed of two actors",
    bad: pair + event("x", "1999-05-01", "Arland strikes back", #"<participant actor="a" role="subject"/>"#)
      + event("y", "1999-05-01", "Arland strikes back", #"<participant actor="a" role="subject"/>"#),
    good: pair
      + event(
        "x", "1999-05-01", "Air strike",
        #"<participant actor="a" role="subject"/><participant actor="b" role="object"/>"#)
      + event(
        "y", "1999-05-01", "Air strike",
        #"<participant actor="b" role="subject"/><participant actor="a" role="object"/>"#),
    code: "similar-events"),

  // The day on which the chronology stands.
  Case(
    name: "an event after the day of the chronology, told in the past tense", root: #"as-of="2000""#,
    bad: event("x", "2001-02-03", "The treaty was signed"),
    good: event("x", "2001-02-03", "The treaty is to be signed") + event("y", "2000-12-31", "The treaty was signed"),
    code: "future-in-past-tense"),
  Case(
    name: "an event after the day of the chronology that is asserted", root: #"as-of="2000""#,
    bad: event("x", "2001-02-03", "Treaty due"),
    good: #"<event id="x" when="2001-02-03" standing="alleged"><title>Treaty due</title></event>"#
      + event("y", "2000-12", "Treaty due"), code: "asserted-future"),
  Case(
    name: "events after the day of the chronology", root: #"as-of="2000-06-30""#,
    bad: event("x", "2001", "Treaty due"), good: event("x", "2000", "Treaty") + event("y", "2000-06/2002", "Talks"),
    code: "events-after-as-of"),

  // What was true when it was written.
  Case(
    name: "'no state has recognised' before a recognition",
    bad: pair + event("x", "2000", "No state has recognised Borland", #"<participant actor="b"/>"#)
      + #"<event id="y" when="2005" relation="recognises"><title>Y</title><participant actor="a" role="subject"/>"#
      + #"<participant actor="b" role="object"/></event>"#,
    good: pair + event("x", "2006", "No state has recognised Borland", #"<participant actor="b"/>"#)
      + #"<event id="y" when="2005" relation="recognises"><title>Y</title><participant actor="a" role="subject"/>"#
      + #"<participant actor="b" role="object"/></event>"#, code: "overtaken-claim"),
  Case(
    name: "'the only' of a relation that a later event began again",
    bad: pair
      + #"<actor id="c" name="C"/><relation id="r" kind="supports" subject="a" object="b" when="2000/.."><description>The only"#
      + #" help.</description></relation><relation id="s" kind="supports" subject="c" object="b" when="2005/.."/>"#
      + event("x", "2005", "X", #"<begins relation="s"/>"#),
    good: pair
      + #"<actor id="c" name="C"/><relation id="r" kind="supports" subject="a" object="b" when="2000/.."><description>Help."#
      + #"</description></relation><relation id="s" kind="supports" subject="c" object="b" when="2005/.."/>"#
      + event("x", "2005", "X", #"<begins relation="s"/>"#), code: "overtaken-claim"),
  Case(
    name: "'still' of what has ended", root: #"as-of="2010""#,
    bad: #"<event id="x" when="2000/2005"><title>X</title><description>Fighting still goes on.</description></event>"#,
    good: #"<event id="x" when="2000/.."><title>X</title><description>Fighting still goes on.</description></event>"#
      + #"<event id="y" when="2000/2005"><title>Y</title><description>Stills were found.</description></event>"#,
    code: "outlived-claim"),
]

@Suite("The questions of check")
struct CheckTests {
  @Test("what is wrong is found, and what is not is left alone", arguments: cases)
  func bothWays(_ row: Case) {
    let bad = Checked(row.bad, root: row.root)
    let good = Checked(row.good, root: row.root)
    #expect(bad.findings.allSatisfy { $0.severity != .error }, "\(bad.findings.map(\.line))")
    #expect(good.findings.allSatisfy { $0.severity != .error }, "\(good.findings.map(\.line))")
    #expect(bad.codes.contains(row.code), "\(bad.findings.map(\.line))")
    #expect(!good.codes.contains(row.code), "\(good.findings.map(\.line))")
  }

  @Test("no wording is left with a field that has no value", arguments: cases)
  func wordingIsComplete(_ row: Case) {
    for finding in Checked(row.bad, root: row.root).findings {
      #expect(!finding.message.contains("{"), "\(finding.line)")
    }
  }

  @Test("actors that a table only names are found where others are described")
  func undescribed() {
    let table = "date,title,participants\n1990,X,Arland; Borland\n"
    let events = Checked(whole: table, format: .csv, name: "events.csv")
    #expect(!events.codes.contains("undescribed-actor"))
  }

  @Test("words for likelihood are looked for in English only")
  func judgementsInEnglish() {
    for (language, expected) in [("de", 0), ("fr-BE", 0), ("en", 1), ("en-US", 1)] {
      let checked = Checked(judgement("Die Reden scheitern."), root: "xml:lang=\"\(language)\"")
      #expect(checked.messages("judgement-without-likelihood").count == expected, "\(language)")
    }
  }

  @Test("a dispute names both dates and their sources")
  func disputeSaysBoth() {
    let checked = Checked(
      #"<source id="s" title="Gazette"/><source id="t" title="Annals"/><event id="x"><title>X</title>"#
        + #"<when edtf="1999"><cite source="s"/></when><when edtf="2001"><cite source="t"/></when><when edtf="2002"/></event>"#
    )
    #expect(
      checked.messages("disputed-date") == [
        "sources differ on the date of the event 'X': 1999 (Gazette) or 2001 (Annals), and 1 more; the first is drawn, so let it be the likelier"
      ])
  }

  @Test("a long chain of consequences is followed to its end, and its return is one finding")
  func longChain() {
    let count = 20_000
    let links = (0..<count).map { event("e\($0)", "1990", "E", #"<leads-to event="e\#(($0 + 1) % count)"/>"#) }
    let cycles = Checked(links.joined()).messages("consequence-cycle")
    #expect(cycles == ["'E' leads to itself: e0 -> e1 -> e2 -> e3 -> ... -> e0; take one leads-to of these away"])
  }
}
