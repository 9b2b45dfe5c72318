/// How large a figure may be: a width, and a height it must not pass. Millimetres.
public struct FigureSize: Hashable, Sendable {
  public let width: Double
  /// Nil where the figure may be as tall as it needs.
  public let height: Double?

  public init(width: Double, height: Double?) {
    self.width = width
    self.height = height
  }

  /// The text area of a page, or a slide; names as `--size` takes them.
  public static let a4 = FigureSize(width: 160, height: 247)

  public static let named: [(name: String, size: FigureSize)] = [
    ("a4", a4),
    ("a4-landscape", FigureSize(width: 247, height: 160)),
    ("letter", FigureSize(width: 165, height: 229)),
    ("16:9", FigureSize(width: 338.7, height: 190.5)),
  ]

  private static let units: [(suffix: String, millimetres: Double)] = [
    ("mm", 1), ("cm", 10), ("in", 25.4), ("px", 25.4 / 96),
  ]

  /// Figures are at least 80 mm and at most 5 m wide.
  public static let widths = 80.0...5000.0

  /// A name, a width with a unit (`160mm`), or width by height (`160x110mm`); a number without a unit is in mm.
  public init?(_ text: String) {
    if let known = Self.named.first(where: { $0.name == text.lowercased() }) {
      self = known.size
      return
    }
    var number = text.lowercased()[...]
    var unit = 1.0
    if let known = Self.units.first(where: { number.hasSuffix($0.suffix) }) {
      number = number.dropLast(known.suffix.count)
      unit = known.millimetres
    }
    let parts = number.split(separator: "x", omittingEmptySubsequences: false).map { Double($0) }
    guard (1...2).contains(parts.count), let width = parts[0], Self.widths.contains(width * unit) else { return nil }
    guard parts.count == 2 else {
      self.init(width: width * unit, height: nil)
      return
    }
    guard let height = parts[1], (40.0...5000).contains(height * unit) else { return nil }
    self.init(width: width * unit, height: height * unit)
  }

  public var pixelWidth: Double { width * 96 / 25.4 }
  public var pixelHeight: Double? { height.map { $0 * 96 / 25.4 } }
}
