/// Presentation attributes of a shape; what is nil is inherited. Colours as `#rrggbb`, `none` or `url(#id)`.
public struct Paint: Sendable, Hashable {
  public var fill: String?
  public var fillOpacity: Double?
  public var stroke: String?
  public var strokeWidth: Double?
  /// Lengths in px, `3 2`.
  public var dashes: String?
  public var opacity: Double?

  public init(
    fill: String? = nil, fillOpacity: Double? = nil, stroke: String? = nil, strokeWidth: Double? = nil,
    dashes: String? = nil, opacity: Double? = nil
  ) {
    self.fill = fill
    self.fillOpacity = fillOpacity
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.dashes = dashes
    self.opacity = opacity
  }

  public static func fill(_ colour: some CustomStringConvertible, opacity: Double? = nil) -> Paint {
    Paint(fill: colour.description, fillOpacity: opacity)
  }

  public static func stroke(
    _ colour: some CustomStringConvertible, _ width: Double, dashes: String? = nil, opacity: Double? = nil
  ) -> Paint {
    Paint(fill: "none", stroke: colour.description, strokeWidth: width, dashes: dashes, opacity: opacity)
  }
}

public enum TextAnchor: String, Sendable {
  case start, middle, end

  var mirrored: TextAnchor {
    switch self {
    case .start: .end
    case .middle: .middle
    case .end: .start
    }
  }
}

/// A piece of a line of text in one paint.
public struct TextRun: Sendable, Hashable {
  public var text: String
  public var fill: String
  public var isBold: Bool

  public init(_ text: String, fill: some CustomStringConvertible, isBold: Bool = false) {
    self.text = text
    self.fill = fill.description
    self.isBold = isBold
  }
}
