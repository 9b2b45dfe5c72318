import Testing

@testable import TextMetrics

@Suite("Wrapping")
struct WrappingTests {
  /// Ten digits are 6.5 em or a little less.
  static let breaks: [(text: String, em: Double, lines: [String])] = [
    ("", 10, []), (" \n\t ", 10, []), ("Kabul", 10, ["Kabul"]),
    ("one two", 3, ["one", "two"]),
    ("  one \n\n two  ", 20, ["one two"]),
    ("Anglo-Afghan", 5, ["Anglo-", "Afghan"]),
    ("Kabul/Kandahar", 5.5, ["Kabul/", "Kandahar"]),
    ("1979–1989", 4, ["1979–", "1989"]),
    ("war—peace", 4, ["war—", "peace"]),
    ("on 2021-08-15", 7, ["on", "2021-08-15"]),
    ("up 1/2", 3, ["up", "1/2"]),
    ("is −5 or -5", 3.5, ["is −5", "or -5"]),
    ("10\u{A0}000 men", 5, ["10\u{A0}000", "men"]),
    ("Quoi donc !", 4.5, ["Quoi", "donc !"]),
    ("« Kaboul »", 6, ["« Kaboul »"]),
    ("à « Kaboul »", 6, ["à", "« Kaboul »"]),
    // Too narrow for the rule.
    ("« Kaboul »", 4.5, ["« Kaboul", "»"]),
    ("say (yes)", 3.5, ["say", "(yes)"]),
    ("喀布尔条约", 3.1, ["喀布尔", "条约"]),
    ("喀布尔。", 3.1, ["喀布", "尔。"]),
    ("条「约」", 3.1, ["条", "「约」"]),
    ("条「约」", 2.1, ["条「", "约」"]),
    ("데이터 센터", 3.1, ["데이터", "센터"]),
    ("🇫🇷🇩🇪", 3, ["🇫🇷", "🇩🇪"]),
    ("👩‍🚀👩‍🚀", 3, ["👩‍🚀", "👩‍🚀"]),
  ]

  @Test("A line breaks where its language lets it", arguments: breaks)
  func breaking(text: String, em: Double, lines: [String]) {
    #expect(Wrapping.lines(of: text, width: em, size: 1).lines == lines)
  }

  static let texts = [
    "From ban to recognition: Moscow and the Taliban, 1996–2025",
    "  Признание   правительства\n талибов Россией (3 июля 2025 г.) ",
    "روسیه طالبان را به رسمیت شناخت؛ نخستین کشور", "הכרה רשמית בממשלת הטליבאן", "लाल किला, दिल्ली में समारोह",
    "俄罗斯成为第一个承认塔利班政府的国家（2025年7月3日）。", "カブール陥落、「タリバン」がアフガニスタンを制圧。",
    "Kabul کابل 喀布尔 Кабул 👩‍🚀🇫🇷✈️ e\u{0301}te\u{0301}",
    "https://example.org/a/very/long/path/to/a/document-with-a-name.html?query=value&other=1%2C2#fragment",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "« Où ça ? » — “là-bas” … ! ! ! ( ( ( a", "\u{0301}\u{0301} \u{0301}", ".", "-", "— – -", "\u{A0}\u{A0}",
  ]
  static let widths = [0.0, 1, 3.3, 5, 8, 12, 20, 40, 1000]

  private static func squeezed(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace || $0 == "\u{A0}" }
  }

  @Test("The lines are the text up to blanks, and none is wider than was asked", arguments: texts)
  func lines(text: String) {
    for width in Self.widths {
      for weight in [FontWeight.regular, .bold] {
        let wrapped = Wrapping.lines(of: text, width: width * 11, size: 11, weight: weight)
        #expect(wrapped.isComplete)
        #expect(Self.squeezed(wrapped.lines.joined()) == Self.squeezed(text))
        for line in wrapped.lines {
          let lineWidth = TextMeasure.width(of: line, size: 11, weight: weight)
          #expect(lineWidth <= width * 11 + 1e-6 || line.count == 1, "\(line) at \(width)")
          #expect(lineWidth <= wrapped.width + 1e-9)
          #expect(!line.isEmpty && line.first != " " && line.last != " ")
        }
      }
    }
  }

  @Test("Balanced lines are as few as a greedy fill gives, and a smaller width gives more", arguments: texts)
  func balance(text: String) {
    for width in [5.0, 8, 12, 20] {
      let wrapped = Wrapping.lines(of: text, width: width, size: 1)
      guard wrapped.lines.count > 1 else { continue }
      let pieces = PlainWrapping(text, width: width, size: 1, weight: .regular)
      #expect(pieces.fill(pieces.limit).count == wrapped.lines.count)
      let narrower = Int((wrapped.width * 1000).rounded()) - 1
      #expect(narrower < pieces.widestPiece || pieces.fill(narrower).count > wrapped.lines.count)
    }
  }

  @Test("No line is left with a single short word where it can be avoided")
  func noOrphan() {
    let text = "The government of the day signs a"
    let width = TextMeasure.width(of: "The government of the day signs", size: 9) + 0.1
    #expect(Wrapping.lines(of: text, width: width, size: 9).lines == ["The government", "of the day signs a"])
  }

  @Test("A text fits the width that was its own bound", arguments: texts)
  func ownWidth(text: String) {
    let text = text.split(separator: " ").joined(separator: " ")
    for size in [9.0, 10.67, 11, 1.0 / 3] {
      let width = TextMeasure.width(of: text, size: size)
      #expect(Wrapping.lines(of: text, width: width, size: size).lines.count <= 1)
    }
  }

  @Test("Lines beyond the maximum are left out, and the result says so")
  func maximum() {
    let text = "one two three four five six"
    let all = Wrapping.lines(of: text, width: 5.5, size: 1)
    #expect(all.isComplete && all.lines.count == 3)
    #expect(Wrapping.lines(of: text, width: 5.5, size: 1, maximum: 3) == all)
    let two = Wrapping.lines(of: text, width: 5.5, size: 1, maximum: 2)
    #expect(!two.isComplete && two.lines == ["one two", "three four"])
    #expect(two.width == TextMeasure.width(of: "three four", size: 1))
    for maximum in [0, -1, Int.min] {
      #expect(
        Wrapping.lines(of: text, width: 5.5, size: 1, maximum: maximum)
          == WrappedText(lines: [], width: 0, isComplete: false))
    }
    #expect(Wrapping.lines(of: " ", width: 5, size: 1, maximum: 0).isComplete)
  }

  @Test(
    "A width or a size that is no measure gives lines of one cluster or one line",
    arguments: [(0.0, 1.0), (-1, 1), (.nan, 1), (1, .nan), (1, .infinity), (.infinity, 1), (1, 0), (0, 0), (1, -1)])
  func noMeasure(width: Double, size: Double) {
    let lines = Wrapping.lines(of: "ab c", width: width, size: size).lines
    #expect(lines == ["ab c"] || lines == ["a", "b", "c"])
  }

  static let longTexts: [(name: String, text: String)] = [
    ("words", String(repeating: "words and ", count: 10_000)),
    ("one word", String(repeating: "x", count: 100_000)),
    ("ideographs", String(repeating: "漢字、", count: 33_333)),
    ("combining marks", "a" + String(repeating: "\u{0301}", count: 100_000)),
    ("blanks", String(repeating: " \n", count: 50_000)),
    ("closing punctuation", String(repeating: ") ", count: 50_000)),
    ("opening punctuation", String(repeating: "( ", count: 50_000)),
    ("joiners", String(repeating: "👩\u{200D}", count: 50_000)),
    ("flags", String(repeating: "🇫", count: 100_000)),
    ("hyphens", String(repeating: "-", count: 100_000)),
  ]

  @Test("A label of 100 000 characters takes no more than linear time", .timeLimit(.minutes(1)), arguments: longTexts)
  func linearTime(name: String, text: String) {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      let wrapped = Wrapping.lines(of: text, width: 100, size: 11)
      #expect(Self.squeezed(wrapped.lines.joined()).count == Self.squeezed(text).count)
      #expect(Wrapping.lines(of: text, width: 100, size: 11, maximum: 3).lines.count <= 3)
    }
    // Debug builds on a busy machine take half a second; a quadratic algorithm would take minutes.
    #expect(elapsed < .seconds(20), "\(name): \(elapsed)")
  }
}
