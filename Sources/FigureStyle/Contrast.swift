/// How far text and marks must stand out from what is behind them (WCAG 2.2, 1.4.3 and 1.4.11).
public enum Contrast {
  public static let text = 4.5
  public static let mark = 3.0
}

extension Colour {
  /// Contrast ratio, 1...21 (WCAG 2.2).
  public func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// This colour, darkened or lightened no further than it takes to have that contrast with all of `grounds`; nil where
  /// neither black nor white has it.
  public func reaching(_ ratio: Double, against grounds: [Colour]) -> Colour? {
    for step in 0...256 {
      let share = Double(step) / 256
      let steps = [Colour(0, 0, 0), Colour(255, 255, 255)].map { mixed(with: $0, share: share) }
      let passing = steps.filter { step in grounds.allSatisfy { step.contrast(with: $0) >= ratio } }
      if let first = passing.first { return first }
    }
    return nil
  }

  /// This colour, as far mixed into `paper` as it takes for `ink` to be read on it.
  func receding(into paper: Colour, below ink: Colour) -> Colour {
    for step in 0...50 {
      let ground = mixed(with: paper, share: Double(step) / 50)
      if ink.contrast(with: ground) >= Contrast.text { return ground }
    }
    return paper
  }
}
