/// Colours, fonts and sizes of a figure. Sizes are CSS px at natural size (96 to the inch).
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
  public var palette: Palette
  /// As the font-family attribute has it; every family must be one that TextMetrics was measured with, or narrower.
  public var fontFamily: String
  public var labelSize: Double
  public var titleSize: Double
  public var subtitleSize: Double

  /// For print and screen on white. 10.67 px is 8 pt, the least that a figure may print.
  public static let light = Theme(
    background: Colour(hex: 0xFFFFFF), ink: Colour(hex: 0x1A1A1A), mutedInk: Colour(hex: 0x565656),
    rule: Colour(hex: 0xC4C4C4), band: Colour(hex: 0xEEF0F3), palette: .okabeIto,
    fontFamily: "Inter, Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif",
    labelSize: 10.67, titleSize: 17, subtitleSize: 11.5)
}
