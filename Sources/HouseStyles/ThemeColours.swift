import FigureStyle

/// The colours of a theme by the names that a file gives them.
enum ThemeColours {
  static let all: [(part: ThemePart, name: String)] = [
    (.background, "background"), (.ink, "ink"), (.mutedInk, "muted"), (.rule, "rule"), (.band, "band"),
    (.accent, "accent"),
  ]

  /// `colours.ink`, `palette[0]`.
  static func path(of part: ThemePart) -> String {
    if case .palette(let index) = part { return "palette[\(index)]" }
    return all.first { $0.part == part }.map { "colours." + $0.name } ?? "colours"
  }
}

extension Theme {
  mutating func set(_ part: ThemePart, to colour: Colour) {
    switch part {
    case .background: background = colour
    case .ink: ink = colour
    case .mutedInk: mutedInk = colour
    case .rule: rule = colour
    case .band: band = colour
    case .accent: accent = colour
    case .palette(let index): if palette.colours.indices.contains(index) { palette.colours[index] = colour }
    }
  }
}
