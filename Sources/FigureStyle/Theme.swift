/// Colours, fonts and sizes of a figure. Sizes are CSS px at natural size (96 to the inch).
///
/// Text stands out from `background` and `band` by at least 4.5 to 1, marks by at least 3 to 1: ``contrasts``.
public struct Theme: Hashable, Sendable {
  public var background: Colour
  /// Text and axis.
  public var ink: Colour
  /// Secondary text: dates, captions, legends.
  public var mutedInk: Colour
  /// Lines that only guide the eye.
  public var rule: Colour
  /// Bands behind the marks.
  public var band: Colour
  /// For what is highlighted, where all else is ``mutedMark``; may colour text too.
  public var accent: Colour
  public var palette: Palette
  /// As the font-family attribute has it.
  public var fontFamily: String
  /// How much wider the font is than the widest that TextMetrics was measured with, at least 1. A layout multiplies its
  /// widths of text by it, or divides the room for text by it, which is the same.
  public var fontWidth = 1.0
  public var labelSize: Double
  public var titleSize: Double
  public var subtitleSize: Double
  /// The vocabulary of the relationship diagram, before it is fitted to the colours above: see ``graph``.
  var baseGraph: GraphStyle

  /// For print and screen on white.
  public static let light = Theme(
    background: Colour(hex: 0xFFFFFF), ink: Colour(hex: 0x1A1A1A), mutedInk: Colour(hex: 0x565656),
    rule: Colour(hex: 0xC4C4C4), band: Colour(hex: 0xEEF0F3), accent: Colour(hex: 0x0072B2), palette: .light,
    fontFamily: FontFamilies.list(FontFamilies.measured), labelSize: usualLabelSize, titleSize: 17, subtitleSize: 11.5,
    baseGraph: .standard)

  /// For slides and pages with a dark background.
  public static let dark = Theme(
    background: Colour(hex: 0x14171C), ink: Colour(hex: 0xE8EAED), mutedInk: Colour(hex: 0xAAB1BA),
    rule: Colour(hex: 0x3D444D), band: Colour(hex: 0x262B33), accent: Colour(hex: 0x56B4E9), palette: .dark,
    fontFamily: light.fontFamily, labelSize: light.labelSize, titleSize: light.titleSize,
    subtitleSize: light.subtitleSize, baseGraph: .dark)

  /// For black ink on white paper, photocopies and e-ink: nothing is told apart by hue.
  public static let print = Theme(
    background: Colour(hex: 0xFFFFFF), ink: Colour(hex: 0x000000), mutedInk: Colour(hex: 0x4A4A4A),
    rule: Colour(hex: 0xBFBFBF), band: Colour(hex: 0xF2F2F2), accent: Colour(hex: 0x000000), palette: .grey,
    fontFamily: light.fontFamily, labelSize: light.labelSize, titleSize: light.titleSize,
    subtitleSize: light.subtitleSize, baseGraph: .print)

  /// px; 8 pt, the least that a figure may print.
  public static let usualLabelSize = 10.67

  /// With labels of ``usualLabelSize``, and all other type in proportion.
  public var inUsualType: Theme {
    var theme = self
    let factor = Self.usualLabelSize / labelSize
    theme.labelSize = Self.usualLabelSize
    theme.titleSize *= factor
    theme.subtitleSize *= factor
    return theme
  }

  private static let builtIn: [(name: String, theme: Theme)] = [("light", light), ("dark", dark), ("print", print)]

  /// The names of the themes that need no file.
  public static let names = builtIn.map(\.name)

  /// The theme of one of ``names``; nil for any other.
  public static func named(_ name: String) -> Theme? { builtIn.first { $0.name == name }?.theme }
}
