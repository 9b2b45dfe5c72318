/// Breaks text into lines of even width.
public enum Wrapping {
  /// Sets `text` in as few lines of at most `width` as a greedy fill gives, then narrows them to the smallest width
  /// that keeps their number, so that no line is left with a single word.
  ///
  /// Lines break at blanks, after hyphens, slashes and dashes, and between wide East Asian characters. Closing
  /// punctuation never starts a line and opening punctuation never ends one, unless with its word it is wider than the
  /// line; a no-break space never breaks. A word wider
  /// than the line is broken between grapheme clusters; only a cluster that is itself wider than the line exceeds it.
  /// Runs of blanks, line feeds among them, collapse to one.
  ///
  /// - Parameters:
  ///   - width: width of the lines, in the unit of `size`.
  ///   - maximum: the number of lines that are allowed, nil for any. Lines cut short by it are not narrowed.
  public static func lines(
    of text: String, width: Double, size: Double, weight: FontWeight = .regular, maximum: Int? = nil
  ) -> WrappedText {
    let limit = units(width, size: size)
    let text = collapsingBlanks(in: text)
    let advances = Advances(in: text, weight: weight)
    let paragraph = Paragraph(
      LinePiece.pieces(of: text, limit: limit, advances: advances), blank: advances.units(of: " "))
    let filled = paragraph.fill(limit)
    let isComplete = maximum.map { filled.count <= $0 } ?? true
    let lines = isComplete ? paragraph.balance(filled) : Array(filled.prefix(max(0, maximum ?? 0)))
    return WrappedText(
      lines: lines.map { String(text[$0.start..<$0.end]) },
      width: TextMeasure.length(lines.map(\.width).max() ?? 0, size: size),
      isComplete: isComplete)
  }

  /// A width in 1/1000 em, rounded down; the smallest part is forgiven, for a width that was itself a bound.
  private static func units(_ width: Double, size: Double) -> Int {
    let units = width / size * 1000 + 1e-6
    guard units > 0 else { return 0 }
    return Int(min(units, 1e12))
  }

  /// `text` with each run of blanks as one, and none at the ends.
  private static func collapsingBlanks(in text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isAfterBlank = false
    for character in text {
      if Cluster.isBlank(character) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !result.isEmpty { result.append(" ") }
      isAfterBlank = false
      result.append(character)
    }
    return result
  }
}
