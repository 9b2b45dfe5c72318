/// What the scripts of a text ask of its lines.
struct TextScripts {
  /// Whether it has wide East Asian characters.
  var isEastAsian = false
  /// Upper bounds of the ink above and below the baseline in em.
  var ascent = TextMeasure.ascent
  var descent = TextMeasure.descent

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where scalar.value >= 0x300 {
      if EastAsianWidth.isWide(scalar) { isEastAsian = true }
      guard let script = TextMeasure.tallScript(of: scalar) else { continue }
      ascent = max(ascent, script.ascent)
      descent = max(descent, script.descent)
    }
  }

  /// Distance of two baselines in em.
  var lineHeight: Double { isEastAsian ? 1.35 : 1.2 }
}
