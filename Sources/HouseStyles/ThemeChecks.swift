import Diagnostics
import FigureStyle

extension ThemeReader {
  /// Whether the figures would keep their promises in this theme.
  mutating func check() {
    let grounds = [theme.background, theme.band]
    // A colour is blamed once, for the ground on which it fails most.
    var blamed: Set<ThemePart> = []
    let failing = theme.contrasts.filter { !$0.holds }.enumerated().sorted {
      ($0.element.ratio, $0.offset) < ($1.element.ratio, $1.offset)
    }
    for (_, pair) in failing where blamed.insert(pair.part).inserted {
      let nearest = pair.colour.reaching(pair.least, against: grounds)
      findings.report(
        .themeContrast,
        [
          "name": ThemeColours.path(of: pair.part), "colour": pair.colour.description,
          "ratio": StyleValues.cut(pair.ratio, decimals: 2), "ground": ThemeColours.path(of: pair.ground),
          "other": pair.groundColour.description, "least": StyleValues.cut(pair.least, decimals: 1),
        ], suggestion: nearest?.description, at: place(of: pair))
    }
    for pair in theme.palette.lookalikes { report(pair) }
    theme.palette.none = theme.palette.none.reaching(Contrast.mark, against: grounds) ?? theme.mutedInk
  }

  /// Where the file gives the colour, else where it gives its ground.
  private func place(of pair: ThemeContrast) -> Int { places[pair.part] ?? places[pair.ground] ?? 0 }

  private mutating func report(_ pair: Lookalikes) {
    let colours = theme.palette.colours
    findings.report(
      .themeLookalikes,
      [
        "name": ThemeColours.path(of: .palette(pair.first)), "colour": colours[pair.first].description,
        "other-name": ThemeColours.path(of: .palette(pair.second)), "other": colours[pair.second].description,
        "eyes": pair.vision == .typical ? "to all eyes" : "with \(pair.vision.rawValue)",
        "difference": StyleValues.cut(pair.difference, decimals: 3),
        "least": StyleValues.cut(Palette.leastDifference, decimals: 2),
      ], at: places[.palette(pair.second)] ?? 0)
  }
}

extension StyleValues {
  /// A positive number below a million with that many decimals, the rest cut off: what is too little never reads as enough.
  static func cut(_ number: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { whole, _ in whole * 10 }
    let units = Int(number * Double(scale) + 1e-9)
    let rest = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
