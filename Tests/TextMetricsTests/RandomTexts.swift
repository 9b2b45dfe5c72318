/// Texts of a seed: words of several scripts, and what line breaking has rules for, put together at random.
struct RandomTexts {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(state: seed)
  }

  private static let words: [[String]] = [
    ["talks", "Kabul", "a", "of", "government", "1979", "2021-08-15", "Anglo-Afghan", "w/o", "10,5%", "don't"],
    ["переговоры", "в", "Кабуле", "Ёлка", "и\u{0306}", "1-й"],
    ["محادثات", "در", "كابل", "مُحَمَّد", "۱۴۰۰", "؟", "\u{0600}12"],
    ["喀布尔", "条约", "。", "「約」", "カブール", "한국어", "\u{1112}\u{1161}\u{11AB}", "，", "…", "—"],
    ["Donaudampfschifffahrtsgesellschaft", "https://example.org/a/long-path?q=1#end", "xxxxxxxxxxxxxxxxxxxxxxxxx"],
    ["e\u{0301}te\u{0301}", "\u{0301}", "क्षत्रिय", "สวัสดี", "👩‍🚀", "🇫🇷🇩🇪🇫", "✈️", "©", "ﬁ", "Å", "ẳ", "\u{E000}"],
    [
      "(", ")", "«", "»", "!", "-", "–", "—", "/", ":", "“", "”", "\u{200B}", "\u{2060}", "\u{AD}", "\u{200D}", "\u{0}",
    ],
  ]
  private static let gaps = [
    " ", " ", " ", " ", " ", "", "", "\u{A0}", "\u{202F}", "  ", "\n", "\r\n", "\t ", "\u{3000}",
  ]

  mutating func next() -> String {
    // Most texts are in one script.
    let isMixed = Bool.random(using: &generator)
    let script = Self.words.randomElement(using: &generator) ?? []
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let words = isMixed ? Self.words.randomElement(using: &generator) ?? [] : script
      text += words.randomElement(using: &generator) ?? ""
      text += Self.gaps.randomElement(using: &generator) ?? ""
    }
    return text
  }

  mutating func width() -> Double {
    Double.random(in: 0...30, using: &generator)
  }

  mutating func maximum() -> Int {
    Int.random(in: 0...4, using: &generator)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
