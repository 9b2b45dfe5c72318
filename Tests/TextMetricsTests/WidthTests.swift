import Testing

@testable import TextMetrics

@Suite("Widths")
struct WidthTests {
  /// Advances in 1/1000 em, read from the fonts (hmtx table): DejaVu Sans, Noto Sans, Liberation Sans, Inter.
  static let advances: [(character: String, weight: FontWeight, fonts: [Double])] = [
    ("A", .regular, [684, 639, 667, 672]), ("a", .regular, [613, 561, 556, 564]),
    ("i", .regular, [278, 258, 222, 237]), ("m", .regular, [974, 930, 833, 876]),
    ("W", .regular, [989, 923, 944, 989]), ("0", .regular, [636, 572, 556, 624]),
    (" ", .regular, [318, 260, 278, 281]), ("é", .regular, [615, 564, 556, 587]),
    ("Ж", .regular, [1077, 891, 923, 1002]), ("ω", .regular, [837, 780, 781, 811]),
    ("—", .regular, [1000, 1000, 1000, 858]), ("€", .regular, [636, 572, 556, 639]),
    ("A", .bold, [774, 690, 722, 720]), ("a", .bold, [675, 604, 556, 591]),
    ("m", .bold, [1042, 982, 889, 910]), ("W", .bold, [1103, 967, 944, 1025]),
    ("0", .bold, [696, 572, 556, 665]),
  ]

  @Test("A character is as wide as in the widest font and 2 per cent more, and not much more", arguments: advances)
  func bounds(character: String, weight: FontWeight, fonts: [Double]) throws {
    let widest = try #require(fonts.max())
    let width = TextMeasure.width(of: character, size: 1000, weight: weight)
    #expect(width >= widest * 1.02)
    #expect(width <= widest * 1.02 * 1.12)
  }

  static let exact: [(text: String, em: Double)] = [
    ("", 0), ("漢", 1.02), ("かな", 2.04), ("한국", 2.04), ("，", 1.02), ("\u{3000}", 1.02), ("𠀀", 1.02),
    // Acute accent, variation selector, zero-width joiner, right-to-left mark, tag.
    ("\u{0301}", 0), ("\u{FE00}", 0), ("\u{200D}", 0), ("\u{200F}", 0), ("\u{E0067}", 0),
    // Private use and unassigned.
    ("\u{E000}", 1.02), ("\u{10FFFF}", 1.02), ("\u{2FFFF}", 1.02), ("\u{0378}", 1.02),
    ("😀", 1.27), ("⚡", 1.27),
  ]

  @Test("Wide East Asian and unknown characters are 1 em and the margin, invisible ones nothing", arguments: exact)
  func exactWidths(text: String, em: Double) {
    #expect(abs(TextMeasure.width(of: text, size: 16) - em * 16) < 1e-9)
    #expect(abs(TextMeasure.width(of: text, size: 16, weight: .bold) - em * 16) < 1e-9)
  }

  @Test("A combining accent adds nothing to its letter, an enclosing mark what it encloses")
  func combining() {
    #expect(TextMeasure.width(of: "e\u{0301}", size: 10) == TextMeasure.width(of: "e", size: 10))
    // Inter draws a letter in U+20DE as one glyph of 1.36 em.
    #expect(TextMeasure.width(of: "i\u{20DE}", size: 1) >= 1.36)
  }

  /// Widths in em as HarfBuzz 15.0.0 shapes them in the font named, without the margin.
  static let shaped: [(text: String, weight: FontWeight, em: Double)] = [
    // Inter.
    ("TȉTȉ", .regular, 2.014),
    // Inter.
    ("-> <- ->", .bold, 3.327),
    // Noto Sans.
    ("(J[J{J", .regular, 2.098),
    // DejaVu Sans.
    ("«A«A", .regular, 2.556),
    // Noto Sans.
    ("ffi", .bold, 1.079),
    // Noto Sans Arabic.
    ("لآ لأ لإ", .regular, 2.362),
    // Noto Sans Arabic.
    ("ببب سسس ككك", .bold, 7.707),
    // Noto Sans Devanagari.
    ("रुरूक्ष", .regular, 2.062),
    // Noto Sans Khmer.
    ("វើទើ", .bold, 1.658),
  ]

  @Test("Kerning, ligatures and contextual forms stay within the bound", arguments: shaped)
  func shaping(text: String, weight: FontWeight, em: Double) {
    #expect(TextMeasure.width(of: text, size: 1, weight: weight) >= em)
  }

  @Test("An em dash, quotes and symbols are as wide as ideographs where there are ideographs")
  func ambiguous() {
    for text in ["“”", "……", "①→"] {
      let alone = TextMeasure.width(of: text, size: 1)
      let among = TextMeasure.width(of: "漢" + text, size: 1) - TextMeasure.width(of: "漢", size: 1)
      #expect(among >= 2.04 && among >= alone)
    }
    #expect(TextMeasure.width(of: "“”", size: 1) < 1.2)
  }

  @Test("Every character has a width from nothing to nine em")
  func everyScalar() {
    for code in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      for weight in [FontWeight.regular, .bold] {
        let units = AdvanceTable.units(of: scalar, weight: weight)
        guard (0..<9000).contains(units) else {
          Issue.record("U+\(String(code, radix: 16)) has \(units)")
          return
        }
      }
    }
  }

  @Test("Every wide character that is no mark has at least 1 em")
  func wideScalars() {
    for scalar in EastAsianWidth.wide.joined().compactMap({ Unicode.Scalar($0) }) {
      let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      #expect(isMark || AdvanceTable.units(of: scalar, weight: .regular) >= 1000, "U+\(scalar.value)")
    }
  }

  static let texts = [
    "From ban to recognition", "Признание правительства", "ΑΒΓ αβγ", "روسیه طالبان را به رسمیت شناخت", "הכרה רשמית",
    "लाल किला", "สวัสดีครับ", "日本語のラベル", "e\u{0301}te\u{0301} 1979–1989", "👩‍🚀🇫🇷✈️", "a\tb\nc",
  ]

  @Test("A text is never narrower than its beginning and grows with the size", arguments: texts)
  func monotone(text: String) {
    for weight in [FontWeight.regular, .bold] {
      var last = 0.0
      for end in text.unicodeScalars.indices {
        let width = TextMeasure.width(of: text[...end], size: 10, weight: weight)
        #expect(width >= last)
        last = width
      }
      #expect(TextMeasure.width(of: text, size: 20, weight: weight) == 2 * last)
    }
  }

  @Test("A line feed and a tab count as a blank, a forbidden control as its replacement")
  func controls() {
    let blank = TextMeasure.width(of: " ", size: 1)
    #expect(TextMeasure.width(of: "\n", size: 1) == blank)
    #expect(TextMeasure.width(of: "\t", size: 1) == blank)
    #expect(TextMeasure.width(of: "\u{1}", size: 1) == TextMeasure.width(of: "\u{FFFD}", size: 1))
  }

  @Test(
    "Lines with wide East Asian characters are 1.35 em apart, others 1.2",
    arguments: [("Kabul", 1.2), ("", 1.2), ("کابل", 1.2), ("喀布尔", 1.35), ("Kabul 喀", 1.35), ("한", 1.35), ("𠀀", 1.35)])
  func lineHeight(text: String, em: Double) {
    #expect(TextMeasure.lineHeight(of: text) == em)
  }

  @Test("Scripts with stacked marks or deep letters ask for more than the alphabets of Europe")
  func extents() {
    #expect(TextMeasure.ascent(of: "Ångström, Київ, Αθήνα") == TextMeasure.ascent)
    #expect(TextMeasure.descent(of: "Ångström, Київ, Αθήνα") == TextMeasure.descent)
    // Noto Sans Arabic: 0.463 em below the baseline.
    #expect(TextMeasure.descent(of: "ملي") > 0.463)
    // DejaVu Sans Bold: 1.123 em above it.
    #expect(TextMeasure.ascent(of: "Ẳ") > 1.123)
    #expect(
      TextMeasure.tallScripts.map(\.scalars.lowerBound) == TextMeasure.tallScripts.map(\.scalars.lowerBound).sorted())
  }
}
