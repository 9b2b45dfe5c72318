/// A text measured once, to be set at many widths and sizes.
public struct MeasuredText: Sendable {
  /// The text with each run of blanks, line feeds among them, as one, and none at the ends.
  public let text: String
  public var weight: FontWeight { advances.weight }
  /// Distance of two baselines in em; see `TextMeasure.lineHeight(of:)`.
  public let lineHeight: Double
  /// Upper bounds of the ink above and below the baseline in em; see `TextMeasure.ascent(of:)`.
  public let ascent, descent: Double

  let advances: Advances
  /// The parts between which a line may break, however wide.
  let words: [LinePiece]
  /// Whether a word clings to the one before it.
  let hasClinging: Bool
  /// Widths in 1/1000 em of a blank, of the whole text and of its widest word.
  let blank, units, widest: Int

  public init(_ text: some StringProtocol, weight: FontWeight = .regular) {
    var text = String(text)
    var cut = CutWords(of: text, weight: weight)
    if !cut.areCollapsed {
      text = text.collapsingBlanks
      cut = CutWords(of: text, weight: weight)
    }
    self.text = text
    words = cut.pieces
    advances = cut.advances
    (lineHeight, ascent, descent) = (cut.scripts.lineHeight, cut.scripts.ascent, cut.scripts.descent)
    blank = advances.units(of: " ")
    var units = 0
    var widest = 0
    var hasClinging = false
    for word in words {
      units += word.width + (word.isAfterBlank ? blank : 0)
      widest = max(widest, word.width)
      if word.clings { hasClinging = true }
    }
    (self.units, self.widest, self.hasClinging) = (units, widest, hasClinging)
  }

  /// Upper bound of the width of the text on one line, in the unit of `size`.
  public func width(size: Double) -> Double {
    TextMeasure.length(units, size: size)
  }

  /// Upper bound of the width of the widest part that a line does not break, in the unit of `size`.
  public func widestWord(size: Double) -> Double {
    TextMeasure.length(widest, size: size)
  }
}
