/// How an author wants one label to stand in a figure.
public struct LabelHint: Hashable, Sendable {
  public var side: LabelSide?
  /// Words of the title that begin a line.
  public var lineBreak: String?

  public init(side: LabelSide? = nil, lineBreak: String? = nil) {
    self.side = side
    self.lineBreak = lineBreak
  }
}

public enum LabelSide: String, Hashable, Sendable, CaseIterable {
  case left, right
}
