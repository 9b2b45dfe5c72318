import ChronologyModel
import EDTF
import Testing
import Wording

@testable import Briefing

@Suite struct PageTests {
  @Test("every event has one row, in the order of time, and a stretch of time stands after what began on its first day")
  func rows() throws {
    let page = Page(try Fixture.input())
    #expect(page.chronology.map(\.id) == ["war", "siege", "rumour", "treaty"])
    #expect(page.chronology.map(\.isEra) == [true, false, false, false])
    #expect(page.chronology.map(\.isFuture) == [false, false, false, true])
    #expect(page.chronology.map(\.isDraft) == [false, false, true, false])
  }

  @Test("the line of counts says what the data holds")
  func counts() throws {
    let page = Page(try Fixture.input())
    #expect(page.counts == "4 events, 3 actors, 2 relations, 3 sources")
    #expect(page.doubts == "Disputed: 2. Single-source: 2. Without a source: 1.")
    #expect(page.period == "1452–1460")
  }

  @Test("sources are numbered as the report first cites them, and uncited ones stand last")
  func numbers() throws {
    let page = Page(try Fixture.input())
    #expect(page.keyDates.map(\.event.title) == ["Treaty signed"])
    #expect(page.sources.map(\.title) == ["A letter", "Annals of the town", "A source that nobody cites"])
    #expect(page.sources.map(\.number) == [1, 2, 3])
    #expect(page.sources.map(\.isCited) == [true, true, false])
  }

  @Test("a citation has its source's number, place and grade")
  func citations() throws {
    let page = Page(try Fixture.input())
    let siege = try #require(page.chronology.first { $0.id == "siege" })
    #expect(siege.citations.map(\.number) == [2, 1])
    #expect(siege.citations.map(\.locator) == ["p. 4", nil])
    #expect(siege.citations.map(\.grade) == ["B2", "credibility 4"])
    #expect(siege.citations.first?.gradeMeaning == "usually reliable; probably true")
    #expect(siege.figures.map(\.value) == ["11 people (9 to 14)", "20 people"])
    #expect(siege.trust?.inOneLine == "alleged by the Duke; low confidence")
    #expect(siege.date?.note == "written “25 May”, Julian calendar")
  }

  @Test("disputed dates stand side by side with their sources and standing")
  func disputes() throws {
    let dispute = try #require(Page(try Fixture.input()).disputes.first)
    #expect(dispute.subject == "Siege begins")
    #expect(dispute.claims.map(\.date.edtf) == ["1452-05-25", "1452-06"])
    #expect(dispute.claims.map(\.isDrawn) == [true, false])
    #expect(dispute.claims.map(\.trust?.standing) == [nil, "denied by the Town"])
    #expect(dispute.claims.map { $0.citations.map(\.number) } == [[2], [1]])
  }

  @Test("what rests on nobody's word is listed")
  func support() throws {
    let support = try #require(Page(try Fixture.input()).support)
    #expect(support.unsourced.map(\.title) == ["A rumour goes round"])
    #expect(support.drafts.map(\.title) == ["A rumour goes round"])
    #expect(support.unsourcedRelations == ["Town allied with FTL"])
    #expect(support.singleSource.map(\.title) == ["A letter", "Annals of the town"])
    #expect(support.singleSourceCount == "2 events")
  }

  @Test("rows of the diagram come with their numbers, and relations that it does not have follow")
  func relations() throws {
    let page = Page(try Fixture.input())
    #expect(page.relations.map(\.number) == [1, nil])
    #expect(page.relations.map(\.kind) == ["hostile to", "allied with"])
    #expect(page.relations.map(\.trust) == [["the author's view"], []])
    #expect(page.relations.map(\.descriptions) == [["By the letter alone."], []])
    #expect(page.relations[1].isDirected == false)
  }

  @Test("an actor has its first and last dated event")
  func actors() throws {
    let town = try #require(Page(try Fixture.input()).actors.first)
    #expect(town.events == "2 events")
    #expect(town.first?.title == "Siege begins")
    #expect(town.last?.title == "Treaty signed")
    #expect(town.memberships.map(\.name) == ["The Free Towns League"])
  }

  @Test(
    "fact, judgement and what would change it stand apart, each with its sources, the judgement with its confidence")
  func bottomLine() throws {
    let bottomLine = try #require(Page(try Fixture.input()).bottomLine)
    #expect(bottomLine.facts.map(\.text) == ["The town signed a treaty."])
    #expect(bottomLine.facts.map { $0.citations.map(\.locator) } == [["f. 2"]])
    #expect(bottomLine.judgements.map(\.confidence) == ["medium confidence"])
    #expect(bottomLine.changes.map(\.text) == ["A new duke."])
    #expect(Page(try Fixture.input()).scales?.likelihood.count == 7)
  }

  @Test("events after the as-of date are dates to watch, and none are where it is not known")
  func datesToWatch() throws {
    var input = try Fixture.input()
    #expect(Page(input).datesToWatch.map(\.event.title) == ["Treaty signed"])
    input.chronology.asOf = nil
    #expect(Page(input).datesToWatch.isEmpty)
  }

  @Test("numbers that differ stand side by side, and relations that one asserts and another denies")
  func accounts() throws {
    var input = try Fixture.input()
    var denial = try #require(input.chronology.relations.first)
    denial.id = "denial"
    denial.standing = .denied
    denial.attribution = "the Duke"
    input.chronology.relations.append(denial)
    let accounts = Page(input).accounts
    #expect(accounts.map(\.subject) == ["Siege begins: killed", "The Duke hostile to Town"])
    #expect(
      accounts.map { $0.accounts.map(\.value) } == [
        ["11 people (9 to 14)", "20 people"], ["the author's view", "denied by the Duke"],
      ])
    #expect(accounts[0].accounts.map { $0.citations.map(\.number) } == [[1], [2]])
  }

  @Test(
    "names in capitals are abbreviations of the longer ones, names in other scripts are told",
    arguments: [
      (["North Atlantic Treaty Organization", "NATO"], ["NATO: North Atlantic Treaty Organization"], []),
      (["NATO", "North Atlantic Treaty Organization"], ["NATO: North Atlantic Treaty Organization"], []),
      (["Islamic State – Khorasan", "ISIS-K"], ["ISIS-K: Islamic State – Khorasan"], []),
      (["United Nations", "UN", "UNO"], ["UN: United Nations", "UNO: United Nations"], []),
      (["Tahrir al-Sham", "Hizbullah", "A"], [], []), (["USA", "US"], [], []),
      (["Kabul", "کابل", "Кабул"], [], ["Kabul: کابل", "Kabul: Кабул"]),
      (["Москва", "Moscow"], [], ["Москва: Moscow"]),
      (["1917", "Ленин"], [], []),
    ] as [([String], [String], [String])])
  func names(names: [String], abbreviations: [String], transliterations: [String]) throws {
    var chronology = Chronology()
    var actor = Actor(id: "a", name: names[0])
    actor.aliases = Array(names.dropFirst())
    chronology.actors = [actor]
    let view = Page(BriefingInput(chronology: chronology, timelineSVG: [])).names
    #expect((view?.abbreviations ?? []).map { "\($0.name): \($0.meaning)" } == abbreviations)
    #expect((view?.transliterations ?? []).map { "\($0.name): \($0.meaning)" } == transliterations)
  }

  @Test(
    "the period runs from the first year to the last, what goes on to the as-of date",
    arguments: [
      (["1990", "1950-03"], nil, "1950–1990"), (["1990"], nil, "1990"), (["1990/.."], "2001-05-06", "1990–2001"),
      (["1990/.."], nil, "1990"), (["../1950"], nil, "1950"), (["-0099", "0012"], nil, "100 BCE – 12 CE"),
      ([], nil, nil),
    ] as [([String], String?, String?)])
  func period(dates: [String], asOf: String?, expected: String?) throws {
    var chronology = Chronology()
    chronology.asOf = try asOf.map { try EDTFDate($0) }
    chronology.events = try dates.enumerated().map { index, date in
      Event(id: EntryID("\(index)"), title: "", when: [Claim(RecordedDate(try EDTFDate(date)))])
    }
    #expect(Page(BriefingInput(chronology: chronology, timelineSVG: [])).period == expected)
  }

  @Test(
    "only plain days, months and years are said in a form for machines",
    arguments: [
      ("1985-04-12", "1985-04-12"), ("1985-04", "1985-04"), ("1985", "1985"), ("0985", "0985"), ("1985-04~", nil),
      ("198X", nil), ("1985-21", nil), ("Y17000", nil), ("-0044", nil), ("0000", nil), ("1985/1986", nil),
      ("1985-04-12T10:00:00", nil), ("1950S2", nil),
    ] as [(String, String?)])
  func machineReadable(edtf: String, expected: String?) throws {
    var chronology = Chronology()
    chronology.asOf = try EDTFDate(edtf)
    #expect(Page(BriefingInput(chronology: chronology, timelineSVG: [])).asOf?.machineReadable == expected)
  }

  @Test(
    "every link within a report leads somewhere, and no two places have the same name",
    arguments: BriefingFormat.allCases, [Language.britishEnglish, .arabic])
  func links(format: BriefingFormat, language: Language) throws {
    var input = try Fixture.inputOfEverything()
    input.language = language
    let text = try Fixture.render(format, input)
    let targets = text.between("id=\"", "\"")
    let links = format == .html ? text.between("href=\"#", "\"") : text.between("](#", ")")
    #expect(links.count > 20)
    #expect(Set(links).subtracting(targets).isEmpty)
    #expect(Set(targets).count == targets.count)
  }

  @Test("a citation of a source that is not there is numbered all the same", arguments: BriefingFormat.allCases)
  func missingSource(format: BriefingFormat) throws {
    var input = try Fixture.input()
    input.chronology.events[0].citations.append(Citation(source: "nowhere"))
    #expect(Page(input).sources.map(\.title).contains("[the source “nowhere” is not described]"))
    #expect(try Fixture.render(format, input).contains("“nowhere”"))
  }

  @Test(
    "what the chronology says is marked as its language where that is not the report's",
    arguments: [("ru", true), ("en-US", false), ("EN", false), ("fa-AF", true)])
  func language(tag: String, isForeign: Bool) throws {
    var input = try Fixture.input()
    input.chronology.language = tag
    let page = try Fixture.render(.html, input)
    #expect(page.contains("<html lang=\"en-GB\" dir=\"ltr\">"))
    #expect(page.contains("<h1 dir=\"auto\" lang=\"\(tag)\">") == isForeign)
    #expect(page.contains("<bdi lang=\"\(tag)\">Siege begins</bdi>") == isForeign)
  }

  @Test("without Graphviz the report says what is missing, and has the table all the same")
  func withoutDiagram() throws {
    var input = try Fixture.input()
    input.relationshipSVG = nil
    input.relationshipNote = "Install Graphviz <here>."
    let page = try Fixture.render(.html, input)
    #expect(page.contains("Install Graphviz &lt;here&gt;."))
    #expect(page.between("<svg", ">").count == 1)
    #expect(page.contains("hostile to"))
    #expect(!(try Fixture.render(.md, input)).contains("relationships.svg"))
  }

  @Test("of an empty chronology only the title is left", arguments: BriefingFormat.allCases)
  func empty(format: BriefingFormat) throws {
    let text = try Fixture.render(format, BriefingInput(chronology: Chronology(), timelineSVG: Fixture.svg))
    let headings = format == .html ? text.between("<h2>", "</h2>") : text.between("## ", "\n")
    #expect(text.contains("Chronology"))
    #expect(headings == ["Timeline"])
  }
}

@Suite struct KeyDatesTests {
  @Test(
    "key dates are the last seven of importance 5, else the seven most important, and none where all rank alike",
    arguments: [
      ([5, 1, 5], [0, 2]),
      ([1, 2, 3], [0, 1, 2]),
      ([3, 1, 4, 1, 4, 2, 2, 3, 4], [0, 2, 4, 5, 6, 7, 8]),
      ([3, 3, 3], [0, 1, 2]),
      ([3, 3, 3, 3, 3, 3, 3, 3], []),
      ([5, 5, 5, 5, 5, 5, 5, 5, 5], [2, 3, 4, 5, 6, 7, 8]),
    ])
  func selection(ranks: [Int], expected: [Int]) throws {
    let events = try ranks.enumerated().map { index, rank in
      var event = Event(
        id: EntryID("\(index)"), title: "", when: [Claim(RecordedDate(try EDTFDate("\(1900 + index)")))])
      event.importance = try #require(Importance(rank))
      return event
    }
    #expect(KeyDates.events(of: events).map(\.id.text) == expected.map { "\($0)" })
  }

  @Test("events stand in the order of time, open starts by their ends, equal days as they came, undated last")
  func order() throws {
    let dates: [String?] = ["1990", nil, "../1950", "1990-01-01", "1990", "-0044", "1940/.."]
    let events = try dates.enumerated().map { index, date in
      Event(
        id: EntryID("\(index)"), title: "", when: try date.map { [Claim(RecordedDate(try EDTFDate($0)))] } ?? [])
    }
    #expect(events.inTimeOrder().map(\.id.text) == ["5", "6", "2", "3", "0", "4", "1"])
  }
}
