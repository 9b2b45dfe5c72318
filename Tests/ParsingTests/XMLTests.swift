import Diagnostics
import Testing

@testable import Parsing

enum Name: String, XMLVocabulary {
  case root, entry, part
}

enum Key: String, XMLVocabulary {
  case id, title, language = "xml:lang"
}

/// A document as a test sees it: a line for each element and attribute, with its place.
struct Document {
  var lines: [String] = []
  var rootText: [String] = []
  let findings: [Diagnostic]

  init(_ bytes: [UInt8]) {
    var fragments: [XMLFragment] = []
    var words: [(String, Int)] = []
    let parser = XMLEntryParser(namespaces: ["urn:t"], names: XMLNames(Name.self, Key.self))
    let text: SourceText
    (text, findings) = parser.parse(
      bytes, name: "t.xml", root: { fragments.append($0) }, entry: { fragments.append($0) },
      rootText: { words.append(($0, $1)) })
    func place(_ offset: Int) -> String {
      let place = text.location(at: offset)
      return "\(place.line):\(place.column)"
    }
    for fragment in fragments {
      for element in fragment.elements {
        lines.append(
          "\(place(element.offset)) \(element.code.map { Name.allCases[$0].rawValue } ?? "?\(fragment.spelling(of: element))") '\(fragment.text(of: element))'"
        )
        for attribute in fragment.attributes[element.attributes] {
          let name = attribute.code.map { Key.allCases[$0].rawValue } ?? "?\(fragment.spelling(of: attribute))"
          lines.append(
            "\(place(attribute.offset)) \(name)=\(fragment.value(of: attribute))\(attribute.isVerbatim ? "" : " (rewritten)")"
          )
        }
      }
    }
    rootText = words.map { "\(place($0.1)) \($0.0)" }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var found: [String] { findings.map { "\($0.location?.description ?? "") \($0.code)" } }
}

private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

@Suite struct `An XML document` {
  @Test func `gives its root, then each entry with all that is in it`() {
    let document = Document(
      """
      <?xml version="1.0"?>
      <root xmlns="urn:t" title="T">
        <entry id="1">a<part>b</part>c</entry>
        <x:entry xmlns:x="urn:t" xml:lang="en"/><!-- c --><![CDATA[ ]]>
        <other/><entry xmlns="urn:o"/>
      </root>
      """)
    #expect(
      document.lines == [
        "2:1 root ''", "2:28 title=T", "3:3 entry 'ac'", "3:14 id=1", "3:18 part 'b'", "4:3 entry ''",
        "4:38 xml:lang=en", "5:3 ?other ''", "5:11 ?entry ''",
      ])
    #expect(document.findings.isEmpty)
    #expect(document.rootText.isEmpty)
  }

  @Test(arguments: [
    (
      "<root xmlns='urn:t' id='a' title='é' xml:lang='b'/>",
      ["1:1 root ''", "1:25 id=a", "1:35 title=é", "1:48 xml:lang=b"]
    ),
    ("<root xmlns='urn:t' title='é'\n\tid='界'/>", ["1:1 root ''", "1:28 title=é", "2:6 id=界"]),
    ("<root title='a&amp;b' id='c' xmlns='urn:t'/>", ["1:1 root ''", "1:14 title=a&b (rewritten)", "1:27 id=c"]),
    ("<root title = 'é' xmlns:y='u' y:id='é' xmlns='urn:t'/>", ["1:1 root ''", "1:16 title=é", "1:37 ?y:id=é"]),
    ("<root xmlns='urn:t' title='&#233;'/>", ["1:1 root ''", "1:28 title=é (rewritten)"]),
    ("<root xmlns='urn:t' title='>/&gt;' id='é'/>", ["1:1 root ''", "1:28 title=>/> (rewritten)", "1:40 id=é"]),
  ]) func `has the place of every attribute's value`(_ text: String, _ lines: [String]) {
    #expect(Document(text).lines == lines)
  }

  @Test(
    arguments: [
      ("UTF-8", Array("<?xml version='1.0' encoding='utf-8'?>\r\n<root xmlns='urn:t' title='é' id='x'/>".utf8)),
      ("a mark", [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0'?>\r\n<root xmlns='urn:t' title='é' id='x'/>".utf8)),
      (
        "ISO-8859-1",
        latin("<?xml version='1.0' encoding='ISO-8859-1'?>\r\n<root xmlns='urn:t' title='\u{E9}' id='x'/>")
      ),
      (
        "windows-1252",
        latin("<?xml version='1.0' encoding=\"windows-1252\"?>\r\n<root xmlns='urn:t' title='\u{E9}' id='x'/>")
      ),
      (
        "UTF-16",
        [0xFF, 0xFE]
          + "<?xml version='1.0' encoding='utf-16'?>\r\n<root xmlns='urn:t' title='é' id='x'/>".utf16
          .flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      ),
    ] as [(String, [UInt8])]) func `has its places in every encoding`(_ name: String, _ bytes: [UInt8])
  {
    #expect(Document(bytes).lines == ["2:1 root ''", "2:28 title=é", "2:35 id=x"])
  }

  @Test func `in windows-1252 has the letters of windows-1252`() {
    let bytes = latin("<?xml version='1.0' encoding='cp1252'?><root xmlns='urn:t' title='\u{80}\u{93}\u{9F}'/>")
    #expect(Document(bytes).lines == ["1:40 root ''", "1:67 title=€“Ÿ"])
  }

  @Test(arguments: [
    ("", "1:1 empty-input"), ("<root", "1:6 malformed-xml"),
    ("<root xmlns='urn:t'><entry></root>", "1:35 malformed-xml"),
    ("<?xml version='1.0' encoding='utf-7'?><root/>", "1:1 unknown-encoding"),
    ("<!DOCTYPE root><root/>", "1:15 doctype"), ("<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>", "1:13 doctype"),
    ("<root xmlns='urn:t'><entry>&nbsp;</entry></root>", "1:34 entity"),
    ("<?xml version='1.0' encoding='us-ascii'?>\n<root é=''/>", "2:7 bad-encoding"),
  ]) func `says what is wrong and where`(_ text: String, _ finding: String) {
    #expect(Document(text).found == ["t.xml:\(finding)"])
  }

  @Test func `names the entity that it does not know`() {
    #expect(
      Document("<root>&eacute;</root>").findings.map(\.message) == [
        "the entity '&eacute;' is not allowed; write its text in its place"
      ])
  }

  @Test func `keeps the entries before an error`() {
    let document = Document("<root xmlns='urn:t'><entry id='1'/><entry id='2'/><entry")
    #expect(document.lines.count == 5)
    #expect(document.findings.map(\.code) == ["malformed-xml"])
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("a<!-- c -->b", "ab"), ("a<![CDATA[<&]]>b", "a<&b"), ("é<part/>界<part/>x", "é界x"),
    (" \n<part/> a <part/> ", " a  "), ("a\r\nb", "a\nb"), ("<part/> \t<part/>", ""),
  ]) func `joins the text of an element that something divides`(_ content: String, _ text: String) {
    #expect(Document("<root xmlns='urn:t'><entry>\(content)</entry></root>").lines[1] == "1:21 entry '\(text)'")
  }

  @Test func `has its places far behind what the parser has let go of`() {
    let long = String(repeating: "x", count: 60_000)
    let entries = String(repeating: "<entry id='é'>\nwörds<part/></entry>\n", count: 5_000)
    let document = Document("<root xmlns='urn:t'>\n\(entries)<entry title='\(long)' id='&lt;'/><part id='y'/></root>")
    #expect(
      document.lines.suffix(5) == [
        "10002:1 entry ''", "10002:15 title=\(long)", "10002:60021 id=< (rewritten)", "10002:60028 part ''",
        "10002:60038 id=y",
      ])
    #expect(document.lines.count == 1 + 3 * 5_000 + 5)
    #expect(document.findings.isEmpty)
  }

  @Test func `knows its names among any number of others`() {
    let entries = (0..<3_000).map { "<entry n\($0)='' id='1'/><e\($0)/>" }
    let lines = Document("<root xmlns='urn:t'>\n\(entries.joined(separator: "\n"))</root>").lines
    #expect(lines.count == 1 + 4 * 3_000)
    for number in 0..<3_000 {
      let found = lines[(1 + 4 * number)..<(5 + 4 * number)].map { $0.split(separator: " ")[1] }
      #expect(found == ["entry", "?n\(number)=", "id=1", "?e\(number)"])
    }
  }

  @Test func `hands out the children of containers one by one, and the containers' tags`() {
    let parser = XMLEntryParser(
      namespaces: ["urn:a", "urn:b", ""], names: XMLNames(Name.self, Key.self), containers: ["part"])
    var tags: [String] = []
    var entries: [Int] = []
    let text = """
      <root xmlns="urn:a"><part id="1"><part><entry/><entry><part><entry/></part></entry></part><entry/></part>\
      <entry xmlns="urn:b"/><entry xmlns="urn:c"><part/></entry><part xmlns=""/></root>
      """
    let (_, findings) = parser.parse(
      Array(text.utf8), name: "t.xml",
      root: { tags.append($0.elements[0].code.map { Name.allCases[$0].rawValue } ?? "?") },
      entry: { entries.append($0.elements.count) })
    #expect(findings.isEmpty)
    #expect(tags == ["root", "part", "part", "part"])
    #expect(entries == [1, 3, 1, 1, 2])
  }

  @Test func `tells text that stands directly in its root`() {
    #expect(Document("<root xmlns='urn:t'>\n  <entry/>\n  stray words\n</root>").rootText == ["3:3 stray"])
  }
}

@Suite struct `The limits of XML` {
  private static let root = "<root xmlns='urn:t'>"

  private static func attributes(_ count: Int) -> String {
    (0..<count).map { " a\($0)=''" }.joined()
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    let code: String?
    init(_ name: String, _ body: String, _ code: String?) {
      self.name = name
      self.body = body
      self.code = code
    }
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case("a tag of 64 KiB", "<entry id='\(String(repeating: "x", count: 65_000))'/>", nil),
    Case("a longer tag", "<entry id='\(String(repeating: "x", count: 66_000))'/>", "huge-tag"),
    Case("a thousand attributes", "<entry\(attributes(1_000))/>", nil),
    Case("more attributes", "<entry\(attributes(1_001))/>", "huge-tag"),
    Case("a long comment", "<!-- ' \(String(repeating: "x", count: 70_000)) -->", nil),
    Case("a long section", "<entry><![CDATA[ <' \(String(repeating: "=", count: 70_000)) ]]></entry>", nil),
    Case("a long instruction", "<?p don't \(String(repeating: "=", count: 70_000))?>", nil),
    Case("attributes after an instruction", "<?p ' ?><entry\(attributes(1_001))/><?p ' ?>", "huge-tag"),
    Case("255 levels", String(repeating: "<part>", count: 255) + String(repeating: "</part>", count: 255), nil),
    Case(
      "256 levels", String(repeating: "<part>", count: 256) + String(repeating: "</part>", count: 256), "deep-nesting"),
    Case("never closed", String(repeating: "<part>", count: 50_000), "deep-nesting"),
    Case(
      "many namespaces",
      "<entry" + (0..<200).map { " xmlns:n\($0)='u'" }.joined() + "><part"
        + (0..<200).map { " xmlns:m\($0)='u'" }.joined() + "/></entry>", "many-namespaces"
    ),
    Case("a namespace for each entry", String(repeating: "<e xmlns='urn:o'/>", count: 1_000), nil),
    Case(
      "an entry of many elements", "<entry>" + String(repeating: "<part/>", count: XMLLimits.entry) + "</entry>",
      "huge-entry"),
    Case("many entries", String(repeating: "<entry/>", count: 10_000), nil),
  ]) func `hold where they must and not before`(_ example: Case) {
    #expect(Document("\(Self.root)\(example.body)</root>").findings.first?.code == example.code)
  }

  @Test func `are found in one pass`() {
    let comment = "\(Self.root)<!--" + String(repeating: "-<x ", count: 200_000)
    let time = ContinuousClock().measure { #expect(Document(comment).findings.first?.code == "malformed-xml") }
    #expect(time < .seconds(20))
  }
}
