import Markup
import Testing

@Suite struct `A number` {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (1.25, "1.25"), (1.005, "1"), (1.999, "2"), (-0.004, "0"),
      (-1.5, "-1.5"), (0.1 + 0.2, "0.3"), (1e15, "1000000000000000"), (1e300, "0"), (.nan, "0"), (.infinity, "0"),
      (-.infinity, "0"), (0.05, "0.05"), (10.10, "10.1"),
    ] as [(Double, String)]) func `has at most two decimals and no exponent`(_ number: Double, _ text: String)
  {
    var writer = ByteWriter()
    writer.write(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [(0, "0"), (-7, "-7"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808")])
  func `is written whole where it is whole`(_ number: Int, _ text: String) {
    var writer = ByteWriter()
    writer.write(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }
}

@Suite struct `An anchor` {
  @Test func `is the same for the same id, and another for another`() {
    #expect(AnchorID.of("a", prefix: "e-") == "e-af63dc4c8601ec8c")
    #expect(AnchorID.of("", prefix: "e-") == "e-cbf29ce484222325")
    #expect(Set(hostile.map { AnchorID.of($0, prefix: "") }).count == hostile.count)
  }
}

@Suite struct `A figure of SVG` {
  @Test(arguments: hostile) func `holds hostile words as words`(_ text: String) {
    var writer = SVGWriter(
      width: 10, height: 10, language: text, title: text, description: text, id: "f", fontFamily: "x", fontSize: 10)
    writer.group(id: "g", title: text)
    writer.text(0, 0, [TextRun(text, fill: "#000"), TextRun(text, fill: "#000", isBold: true)])
    writer.text(0, 0, [TextRun(text, fill: "#000")])
    let svg = String(decoding: writer.finish(), as: UTF8.self)
    // A declaration, a root, three titles and texts of one and of two runs: 19 tags, whatever they hold.
    #expect(svg.count { $0 == "<" } == 19)
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func `closes what is open`() {
    var writer = SVGWriter(
      width: 96, height: 9.6, language: "en", title: "t", description: "d", id: "f", fontFamily: "x", fontSize: 10)
    writer.group()
    writer.group()
    let svg = String(decoding: writer.finish(), as: UTF8.self)
    #expect(svg.contains("width=\"25.4mm\" height=\"2.54mm\" viewBox=\"0 0 96 9.6\""))
    #expect(svg.hasSuffix("</g>\n</g>\n</svg>\n"))
  }
}

@Suite struct `A figure from right to left` {
  private static func written(_ draw: (inout SVGWriter) -> Void) -> String {
    var writer = SVGWriter(
      width: 100, height: 10, language: "ar", title: "t", description: "d", id: "f", fontFamily: "x", fontSize: 10,
      isRightToLeft: true)
    draw(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `is the mirror image of what is drawn`() {
    let svg = Self.written { svg in
      svg.line(0, 1, 30, 2, Paint())
      svg.rectangle(10, 0, width: 20, height: 5, Paint())
      svg.circle(40, 3, radius: 2, Paint())
      var path = SVGPath()
      path.move(0, 1)
      path.curve(10, 2, 20, 3, 30, 4)
      path.close()
      svg.path(path, Paint())
    }
    #expect(svg.contains("<line x1=\"100\" y1=\"1\" x2=\"70\" y2=\"2\"/>"))
    #expect(svg.contains("<rect x=\"70\" y=\"0\" width=\"20\" height=\"5\"/>"))
    #expect(svg.contains("<circle cx=\"60\" cy=\"3\" r=\"2\"/>"))
    #expect(svg.contains("<path d=\"M100 1C90 2 80 3 70 4Z\"/>"))
  }

  @Test func `has texts that end where they would begin, each run isolated and the last one first`() {
    let (begin, end) = ("\u{2067}", "\u{200F}\u{2069}")
    let svg = Self.written { svg in
      svg.text(10, 5, [TextRun("٢٤ ديسمبر", fill: "#000", isBold: true), TextRun(" (TASS).", fill: "#000")])
      svg.text(10, 5, [TextRun("Storm.", fill: "#000")], anchor: .end, angle: -90)
      svg.text(10, 5, [TextRun("Storm.", fill: "#000")], anchor: .middle, isRightToLeft: true)
    }
    #expect(svg.contains("<text x=\"90\" y=\"5\" text-anchor=\"end\" xml:space=\"preserve\"><tspan fill=\"#000\">"))
    #expect(
      svg.contains(
        ">\(begin) (TASS).\(end)</tspan><tspan fill=\"#000\" font-weight=\"bold\">\(begin)٢٤ ديسمبر\(end)</tspan>"))
    #expect(svg.contains("<text x=\"90\" y=\"5\" transform=\"rotate(90 90 5)\" fill=\"#000\">Storm.</text>"))
    #expect(svg.contains("text-anchor=\"middle\" fill=\"#000\">\(begin)Storm.\(end)</text>"))
  }

  @Test func `keeps the first letter of a text at its edge inside`() {
    let svg = Self.written { $0.text(0, 5, [TextRun("آوریل", fill: "#000")]) }
    #expect(svg.contains("<text x=\"99\" y=\"5\" text-anchor=\"end\""))
  }

  @Test func `keeps hostile controls inside of their own run`() {
    let svg = Self.written { $0.text(0, 0, [TextRun("\u{2069}\u{202E}م", fill: "#000")]) }
    #expect(svg.contains(">\u{2067}\u{202E}م\u{202C}\u{200F}\u{2069}</text>"))
  }
}

@Suite struct `A document of XML` {
  @Test func `has an element a line, attributes before content, and values escaped`() {
    var out = XMLWriter()
    out.element("a") { out in
      out.attribute("b", "<\"&")
      out.attribute("none", nil)
      out.element("c", text: "x < y\u{1}") { $0.attribute("d", "e") }
      out.element("f")
    }
    #expect(out.replacedTexts == 1)
    #expect(
      String(decoding: out.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="&lt;&quot;&amp;">
          <c d="e">x &lt; y\u{FFFD}</c>
          <f/>
        </a>

        """)
  }
}
