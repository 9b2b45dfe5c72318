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

  public init(
    x: Double, baseline: Double, lineHeight: Double, size: Double, anchor: Anchor, lines: [[Run]],
    isTurned: Bool = false
  ) {
    self.x = x
    self.baseline = baseline
    self.lineHeight = lineHeight
    self.size = size
    self.anchor = anchor
    self.lines = lines
    self.isTurned = isTurned
  }

  /// One line.
  init(
    _ text: String, x: Double, baseline: Double, size: Double, anchor: Anchor, ink: Ink = .normal, isBold: Bool = false
  ) {
    self.init(
      x: x, baseline: baseline, lineHeight: size * 1.2, size: size, anchor: anchor,
      lines: [[Run(text, ink, isBold: isBold)]])
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
  /// Reads upwards, turned by a quarter about its anchor.
  public var isTurned = false

  public var height: Double { Double(lines.count) * lineHeight }
}
