/// A text set in lines.
public struct WrappedText: Sendable, Equatable {
  /// The lines without the blanks at their ends. Empty for a text of nothing but blanks.
  public var lines: [String]

  /// Upper bound of the width of the widest line, in the unit of the font size.
  public var width: Double

  /// Whether the lines hold the whole text; else they are its beginning, as many lines as were allowed.
  public var isComplete: Bool
}
