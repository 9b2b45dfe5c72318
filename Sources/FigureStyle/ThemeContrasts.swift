/// A colour that a theme names.
public enum ThemePart: Hashable, Sendable {
  case background, band, ink, mutedInk, rule, accent
  /// From 0.
  case palette(Int)
}

/// Two colours of a theme of which one is seen on the other.
public struct ThemeContrast: Hashable, Sendable {
  public let part: ThemePart
  public let colour: Colour
  public let ground: ThemePart
  public let groundColour: Colour
  /// The least that is allowed.
  public let least: Double

  public var ratio: Double { colour.contrast(with: groundColour) }
  public var holds: Bool { ratio >= least }
}

extension Theme {
  /// What must stand out from what.
  public var contrasts: [ThemeContrast] {
    let texts: [(ThemePart, Colour)] = [(.ink, ink), (.mutedInk, mutedInk), (.accent, accent)]
    let marks = palette.colours.enumerated().map { (ThemePart.palette($0.offset), $0.element) }
    let needs = texts.map { ($0.0, $0.1, Contrast.text) } + marks.map { ($0.0, $0.1, Contrast.mark) }
    return needs.flatMap { part, colour, least in
      [(ThemePart.background, background), (.band, band)].map { ground, groundColour in
        ThemeContrast(part: part, colour: colour, ground: ground, groundColour: groundColour, least: least)
      }
    }
  }
}
