import Testing

@testable import Markup

/// Strings that would do harm in one context or another.
let hostile: [String] = [
  "", "plain", "<script>alert(1)</script>", "</text></svg><x>", "]]>", "-->", "<!--", "&amp;", "&#60;", "AT&T",
  "\"", "'", "\" onload=\"x", "' onload='x", "\\", "\\\"", "trailing\\", "\\N \\G \\L", "a\nb", "a\r\nb", "\t", "\u{0}",
  "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{FFFE}", "\u{FFFF}", "\u{202E}evil", "\u{2067}open", "\u{202C}stray",
  "\u{2069}", "# heading", "- list", "1. one", "| cell |", "[x](javascript:y)", "`code`", "<http://x>", "www.x.org",
  "http://x.org", "$x$", "~~s~~", "    code", "\u{E000}", "🏳️‍🌈", "مرحبا", "e\u{301}", "{a|b}", "\" + \"", "%s",
]

@Suite struct `Text of an XML document` {
  @Test(arguments: [
    ("a<b", "a&lt;b", "a&lt;b"), ("a&b", "a&amp;b", "a&amp;b"), ("&amp;", "&amp;amp;", "&amp;amp;"),
    ("]]>", "]]&gt;", "]]&gt;"), ("\"", "&quot;", "&quot;"), ("'", "&#39;", "&#39;"), ("\n", "\n", "&#10;"),
    ("\t", "\t", "&#9;"), ("\r", "&#13;", "&#13;"), ("\u{0}", "\u{FFFD}", "\u{FFFD}"),
    ("\u{1B}", "\u{FFFD}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}", "\u{FFFD}"), ("é界👍", "é界👍", "é界👍"),
    ("\u{202E}x", "\u{202E}x\u{202C}", "\u{202E}x\u{202C}"),
  ]) func `is written so that it reads as itself`(_ text: String, _ inElement: String, _ inAttribute: String) {
    #expect(XMLText.escaped(text).unicodeScalars.elementsEqual(inElement.unicodeScalars))
    #expect(XMLAttribute.escaped(text).unicodeScalars.elementsEqual(inAttribute.unicodeScalars))
  }

  @Test(arguments: hostile) func `cannot end where it stands`(_ text: String) {
    for escaped in [XMLText.escaped(text), XMLAttribute.escaped(text)] {
      #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
      #expect(escaped.unicodeScalars.allSatisfy { !$0.isForbiddenInXML })
    }
    let attribute = XMLAttribute.escaped(text).unicodeScalars
    #expect(!attribute.contains { $0 == "\n" || $0 == "\t" || $0 == "\r" })
  }
}

@Suite struct `Bidirectional controls` {
  @Test(arguments: [
    ("a\u{202E}b", "a\u{202E}b\u{202C}"), ("\u{202E}b\u{202C}c", "\u{202E}b\u{202C}c"), ("\u{202C}a", "a"),
    ("\u{2067}a", "\u{2067}a\u{2069}"), ("\u{2069}a", "a"),
    ("\u{2067}\u{202B}a\u{2069}b", "\u{2067}\u{202B}a\u{202C}\u{2069}b"),
    ("\u{202B}\u{2067}a\u{202C}b", "\u{202B}\u{2067}ab\u{2069}\u{202C}"), ("é\u{200E}", "é\u{200E}"),
  ]) func `are ended where the text ends, in the order of their nesting`(_ text: String, _ balanced: String) {
    #expect(BidirectionalControls.balanced(text).unicodeScalars.elementsEqual(balanced.unicodeScalars))
  }

  @Test(arguments: hostile) func `are as many at the end as at the start`(_ text: String) {
    let scalars = BidirectionalControls.balanced(text).unicodeScalars
    let opened = scalars.count { [0x202A, 0x202B, 0x202D, 0x202E].contains($0.value) }
    #expect(opened == scalars.count { $0.value == 0x202C })
    #expect(scalars.count { (0x2066...0x2068).contains($0.value) } == scalars.count { $0.value == 0x2069 })
  }
}

@Suite struct `A string of DOT` {
  @Test(arguments: [
    ("a\"b", "a\\\"b"), ("a\\", "a\\\\"), ("\\N", "\\\\N"), ("a\nb", "a\\nb"), ("&lt;", "&amp;lt;"), ("\r\u{7}", ""),
    ("\t", " "), ("<b>", "<b>"), ("{a|b}", "{a|b}"),
  ]) func `is written so that Graphviz shows it as it is`(_ text: String, _ expected: String) {
    #expect(DOTString.escaped(text) == expected)
  }

  @Test(arguments: hostile) func `ends only where the writer ends it`(_ text: String) {
    var escaped = DOTString.escaped(text)[...]
    while let first = escaped.first {
      #expect(first != "\"" && first != "\n")
      escaped = escaped.dropFirst(first == "\\" ? 2 : 1)
    }
  }

  @Test func `is joined from pieces where it is long`() {
    let pieces = DOTString.escaped(String(repeating: "\\é", count: 6_000)).split(separator: "\" + \"")
    #expect(pieces.count > 2)
    #expect(pieces.allSatisfy { $0.utf8.count < 16_384 })
    #expect(pieces.joined() == String(repeating: "\\\\é", count: 6_000))
  }
}

@Suite struct `A label of Mermaid` {
  private static let cases: [(text: String, label: String)] = [
    ("Rome, 44", "Rome, 44"), ("a\"b", "a#34;b"), ("#35;", "#35;35#59;"), ("<br>", "#60;br#62;"), ("a\nb", "a b"),
    ("- item", "#45; item"), ("1. one", "1#46; one"), ("a.b-c", "a.b-c"), ("`code`", "#96;code#96;"),
    ("%%{init}%%", "#37;#37;#123;init#125;#37;#37;"), ("    code", "code"), ("\u{0}", "\u{FFFD}"), ("界 é", "界 é"),
    ("\u{202E}x", "\u{202E}x\u{202C}"),
  ]

  @Test(arguments: cases) func `is written with codes for what Mermaid reads`(_ text: String, _ label: String) {
    #expect(MermaidLabel.escaped(text).unicodeScalars.elementsEqual(label.unicodeScalars))
  }

  @Test(arguments: hostile) func `cannot end where it stands`(_ text: String) {
    for escaped in [MermaidLabel.escaped(text), MermaidTitle.escaped(text)] {
      #expect(!escaped.unicodeScalars.contains { "\"<>`|[]{}()&'\n\r\t\u{85}\u{2028}".unicodeScalars.contains($0) })
    }
    #expect(!MermaidLabel.escaped(text).contains("\\"))
  }

  @Test func `has a title in YAML's own escapes`() {
    #expect(MermaidTitle.escaped("a: \"b\" # \\") == "a\\x3a \\x22b\\x22 \\x23 \\x5c")
  }
}

@Suite struct `Text of Markdown` {
  @Test(arguments: [
    ("# a", "\\# a"), ("  # a", "\\# a"), ("    code", "code"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"),
    ("1) a", "1\\) a"), ("1979. a", "1979\\. a"), ("a - b", "a - b"), ("*a*", "\\*a\\*"), ("a|b", "a\\|b"),
    ("[a](b)", "\\[a\\](b)"), ("<b>", "&lt;b&gt;"), ("&lt;", "&amp;lt;"), ("http://x", "http&#58;//x"),
    ("www.x", "www&#46;x"), ("mailto:x", "mailto&#58;x"), ("a: b", "a: b"), ("a\nb", "a b"), ("a\u{2028}b", "a b"),
    ("\u{0}", "\u{FFFD}"), ("U.S. troops", "U.S. troops"), ("`x`", "\\`x\\`"), ("a\\", "a\\\\"), ("=", "\\="),
  ]) func `has no markup of its own`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: hostile) func `stays on one line`(_ text: String) {
    #expect(!MarkdownText.escaped(text).contains { $0.isNewline })
  }
}

@Suite struct `A string of JSON` {
  @Test(arguments: [
    ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\u{0}", "\\u0000"),
    ("\u{1B}", "\\u001b"), ("é", "é"), ("</script>", "</script>"),
  ]) func `is written as RFC 8259 has it`(_ text: String, _ expected: String) {
    #expect(JSONString.escaped(text) == expected)
  }
}

@Suite struct `A plain line` {
  @Test(arguments: hostile) func `is one line without control characters`(_ text: String) {
    let line = PlainLine.escaped(text)
    #expect(!line.contains { $0.isNewline })
    #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }
}

@Suite struct `A link` {
  @Test(arguments: ["http://x.org", "https://x.org/a?b=c&d#e", "mailto:a@b.org", "HTTPS://X.ORG"])
  func `leads to the web or to a mailbox`(_ address: String) { #expect(Link(address)?.address == address) }

  @Test func `holds nothing that ends an attribute where a program forgets to escape it`() {
    #expect(Link("http://a.example/'><b>\"{x}")?.address == "http://a.example/%27%3E%3Cb%3E%22%7Bx%7D")
  }

  @Test(arguments: [
    "javascript:alert(1)", " https://x.org", "https://x.org/a b", "java\tscript:x", "data:text/html,x", "file:///etc",
    "//x.org", "http:x", "", "https://x\u{202E}.org", "http://x\u{0}", "vbscript:x", "https://x\n", "\u{FEFF}https://x",
  ]) func `leads nowhere else`(_ address: String) { #expect(Link(address) == nil) }
}
