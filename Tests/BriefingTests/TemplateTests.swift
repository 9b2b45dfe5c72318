import Diagnostics
import Testing

@testable import Briefing

@Suite struct TemplateTests {
  @Test("the built-in templates have no findings")
  func builtIn() {
    #expect(TemplateLibrary.builtIn.findings.map(\.line) == [])
  }

  @Test(
    "a fault in a template is found before it is rendered, with its place and what may have been meant",
    arguments: [
      ("{{titel}}", "1:1 template-unknown-name title"),
      ("a\n  {{#sources}}{{titl}}{{/sources}}", "2:15 template-unknown-name title"),
      ("{{#chronology}}{{date.txt}}{{/chronology}}", "1:16 template-unknown-name date.text"),
      ("{{words.keyDate}}", "1:1 template-unknown-name words.keyDates"),
      ("x\n{{words.chronology.caption}}", "2:1 template-unknown-name words.chronologyCaption"),
      ("{{^asOf}}{{/asOf}}é{{noSuchName}}", "1:20 template-unknown-name -"),
      ("{{isFirst}}", "1:1 template-unknown-name -"),
      ("{{{title}}}", "1:1 template-raw-text -"),
      ("x{{& title}}", "1:2 template-raw-text -"),
      ("{{title", "1:1 template-tag -"),
      ("{{title now}}", "1:1 template-tag -"),
      ("{{}}", "1:1 template-tag -"),
      ("{{=<% %>=}}", "1:1 template-unsupported -"),
      ("{{%CONTENT_TYPE:TEXT}}", "1:1 template-unsupported -"),
      ("{{<date.html}}{{/date.html}}", "1:1 template-unsupported -"),
      ("{{uppercased(title)}}", "1:1 template-unsupported -"),
      ("{{#sources}}", "1:1 template-unclosed-section -"),
      ("{{/sources}}", "1:1 template-stray-close -"),
      ("{{#sources}}{{/actors}}", "1:13 template-stray-close -"),
      ("{{>dates.html}}", "1:1 template-missing-partial date.html"),
      ("{{>date.md}}", "1:1 template-partial-kind -"),
      ("{{>report.html}}", "1:1 template-cycle -"),
    ])
  func faults(template: String, expected: String) {
    let library = TemplateLibrary(overridingWith: [("mine/report.html.mustache", Array(template.utf8))])
    let found = library.findings.filter { $0.location?.file == "mine/report.html.mustache" }.map { finding in
      "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.code) \(finding.suggestion ?? "-")"
    }
    #expect(found.first == expected)
    #expect(throws: TemplateError.self) { try BriefingReport(try Fixture.input()).render(.html, templates: library) }
  }

  @Test("a partial that holds itself by way of others is found")
  func cycle() throws {
    let files = [("report.md.mustache", "{{>a.md}}"), ("a.md.mustache", "{{>b.md}}"), ("b.md.mustache", "{{>a.md}}")]
    let library = TemplateLibrary(overridingWith: files.map { ($0.0, Array($0.1.utf8)) })
    let finding = try #require(library.findings.first)
    #expect(
      finding.line
        == "b.md.mustache:1:1: error: the partial 'a.md' holds itself: report.md > a.md > b.md > a.md [template-cycle]")
  }

  @Test("sections nested too deep are an error, not a crash")
  func depth() {
    let text = String(repeating: "{{#hasActors}}", count: 20_000) + String(repeating: "{{/hasActors}}", count: 20_000)
    let library = TemplateLibrary(overridingWith: [("report.md.mustache", Array(text.utf8))])
    #expect(library.findings.map(\.code) == ["template-too-deep"])
  }

  @Test(
    "files that are no templates are refused",
    arguments: [
      ("x/report.html", "", "template-name"), ("report.txt.mustache", "", "template-name"),
      ("report.css", "</style><script>", "template-style"), ("mine/report.js", "'</script>'", "template-script"),
      ("report.js", "<!--", "template-script"), ("script.js", "", "template-name"),
      ("report.css", "@import 'x'", "template-style"),
      ("report.md.mustache", "\u{0}", nil),
    ] as [(String, String, String?)])
  func files(name: String, text: String, code: String?) {
    #expect(TemplateLibrary(overridingWith: [(name, Array(text.utf8))]).findings.first?.code == code)
  }

  @Test("a template that is not UTF-8 is refused")
  func encoding() {
    let library = TemplateLibrary(overridingWith: [("report.md.mustache", [0xFF, 0x41])])
    #expect(library.findings.map(\.code) == ["template-not-utf8"])
  }

  @Test("the user's template stands in the place of the built-in one, and its partials see the names around them")
  func overriding() throws {
    let files = [
      ("mine/report.md.mustache", "{{title}}{{#sources}}\r\n{{#isLast}}and {{/isLast}}{{>line.md}}{{/sources}}"),
      ("mine/line.md.mustache", "{{number}} {{title}}\n"),
    ]
    let library = TemplateLibrary(overridingWith: files.map { ($0.0, Array($0.1.utf8)) })
    #expect(library.findings.map(\.line) == [])
    let text = try BriefingReport(try Fixture.input()).render(.md, templates: library)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "From siege to treaty\n1 A letter\n2 Annals of the town\nand 3 A source that nobody cites")
  }

  @Test("a field without a value hides a field of that name further out")
  func hiding() throws {
    let template = "{{#chronology}}{{#date}}[{{note}}{{^note}}none{{/note}}]{{/date}}{{/chronology}}"
    let library = TemplateLibrary(overridingWith: [("report.md.mustache", Array(template.utf8))])
    let text = String(decoding: try BriefingReport(try Fixture.input()).render(.md, templates: library), as: UTF8.self)
    #expect(text == "[none][written “25 May”, Julian calendar][none][none]")
  }

  @Test(
    "every set of templates has no findings, and gives both documents with links that lead somewhere",
    arguments: BuiltInTemplate.allCases)
  func sets(set: BuiltInTemplate) throws {
    let library = TemplateLibrary(set)
    #expect(library.findings.map(\.line) == [])
    for (format, start, end) in [(BriefingFormat.html, "href=\"#", "\""), (.md, "](#", ")")] {
      let text = String(
        decoding: try BriefingReport(try Fixture.inputOfEverything()).render(format, templates: library), as: UTF8.self)
      #expect(text.contains("From siege to treaty"))
      let targets = text.between("id=\"", "\"")
      #expect(Set(text.between(start, end)).subtracting(targets).isEmpty, "\(format)")
      #expect(Set(targets).count == targets.count, "\(format)")
    }
  }

  @Test("for Pandoc each source of a statement is a footnote of its own")
  func footnotes() throws {
    let library = TemplateLibrary(.briefing, form: .pandoc)
    #expect(library.findings.map(\.line) == [])
    let text = String(
      decoding: try BriefingReport(try Fixture.inputOfEverything()).render(.md, templates: library), as: UTF8.self)
    let siege = try #require(text.split(separator: "\n").first { $0.contains("**Siege begins**") })
    #expect(
      siege.hasSuffix(
        "^[Annals of the town, p. 4 (B2). [Source 2](#source-2).] ^[A letter (credibility 4). [Source 1](#source-1).] |"
      ))
    #expect(siege.contains("*The Duke, Town, FTL (witness).* *North Gate.* *war.*"))
    #expect(!text.contains("^,"))
  }

  @Test("the style of a docx is a package with all its parts")
  func documentStyle() {
    #expect(
      DocumentStyle.parts(isRightToLeft: false).map(\.name).sorted() == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/footer.xml",
        "word/styles.xml",
      ])
  }

  @Test("the columns of a docx run as its text does", arguments: [true, false])
  func columns(isRightToLeft: Bool) throws {
    let styles = try #require(
      DocumentStyle.parts(isRightToLeft: isRightToLeft).first { $0.name == "word/styles.xml" })
    #expect(String(decoding: styles.bytes, as: UTF8.self).contains("<w:tblPr><w:bidiVisual/>") == isRightToLeft)
  }

  @Test("a chronology by years tells every event in the order of time")
  func years() throws {
    let page = Page(try Fixture.input())
    #expect(page.years.map(\.year) == ["1452", "1453", "1460"])
    #expect(page.years.flatMap(\.events).map(\.id) == page.chronology.map(\.id))
  }

  @Test("the page's policy admits its own style and its own script and no other")
  func policy() throws {
    let page = try Fixture.render(.html, try Fixture.input())
    let hashes = try [("<style>", "</style>"), ("<script>", "</script>")].map { start, end in
      Base64.encoded(SHA256.hash(try #require(page.between(start, end).first).utf8))
    }
    #expect(
      page.contains(
        "default-src &#39;none&#39;; style-src &#39;sha256-\(hashes[0])&#39;; script-src &#39;sha256-\(hashes[1])&#39;; img"
      ))
    #expect(page.between("<script", ">").count == 1 && !page.contains("style=\""))
  }

  @Test("a page without a script admits none")
  func withoutScript() throws {
    let library = TemplateLibrary(overridingWith: [("report.js", [])])
    let page = String(
      decoding: try BriefingReport(try Fixture.input()).render(.html, templates: library), as: UTF8.self)
    #expect(!page.contains("script-src") && !page.contains("<script"))
  }

  @Test("the style's line ends are those that the browser counts in the hash")
  func lineEnds() throws {
    let library = TemplateLibrary(overridingWith: [("report.css", Array("\u{FEFF}a{}\r\nb{}\rc{}\n".utf8))])
    let page = String(
      decoding: try BriefingReport(try Fixture.input()).render(.html, templates: library), as: UTF8.self)
    #expect(page.contains("a{}\nb{}\nc{}\n</style>"))
  }
}
