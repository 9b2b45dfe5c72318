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
    MeasuredText(text, weight: weight).wrapped(width: width, size: size, maximum: maximum)
  }
}
