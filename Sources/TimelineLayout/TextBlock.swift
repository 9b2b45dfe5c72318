/// Lines of text with their place in the figure (px).
public struct TextBlock: Hashable, Sendable {
  public enum Ink: Hashable, Sendable {
    case normal, muted
  }

  public struct Run: Hashable, Sendable {
    public var text: String
    public var ink: Ink
    public var isBold: Bool

    public init(_ text: String, _ ink: Ink = .normal, isBold: Bool = false) {
      self.text = text
      self.ink = ink
      self.isBold = isBold
    }
  }

  public enum Anchor: Hashable, Sendable {
    case start, middle, end
  }

  /// Of the anchor.
  public var x: Double
  /// Of the first baseline.
  public var baseline: Double
  public var lineHeight: Double
  public var size: Double
  public var anchor: Anchor
  public var lines: [[Run]]

  public var height: Double { Double(lines.count) * lineHeight }
}
