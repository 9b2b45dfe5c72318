import FigureStyle
import Markup
import TimelineLayout

/// What an event's marks are drawn with.
struct MarkInk {
  let colour: Colour
  let paper: Colour
  let shape: MarkShape
  let texture: MarkTexture

  /// - Parameter isMuted: for what only gives the background, which is grey and has no texture.
  init(_ style: CategoryStyle, theme: Theme, isMuted: Bool = false) {
    colour = isMuted ? theme.mutedMark : style.colour
    paper = theme.background
    shape = style.shape
    texture = isMuted ? .plain : style.texture
  }

  /// For what stands for no category.
  init(_ colour: Colour, theme: Theme) {
    self.colour = colour
    paper = theme.background
    shape = .circle
    texture = .plain
  }

  /// How the inside of a shape says what is known.
  enum Inside {
    /// So throughout, maybe so, some time in here.
    case solid, shoulder, hollow

    /// px of an unbroken outline. That of a shoulder is thinner, so that it recedes before what is certain.
    var outlineWidth: Double { self == .shoulder ? 0.8 : 1.2 }
  }

  /// - Parameter perimeter: of the shape (px); a broken outline closes around it.
  func paint(_ inside: Inside, isUncertain: Bool, perimeter: Double) -> Paint {
    guard isUncertain || inside != .solid else { return .fill(colour) }
    var paint = Paint.stroke(colour, inside.outlineWidth)
    // Gaps take so much from a line that it has to be heavier to be seen.
    if isUncertain { (paint.strokeWidth, paint.dashes) = (1.4, Self.dashes(around: perimeter)) }
    paint.fill =
      switch inside {
      case .solid: tint(0.64)
      case .shoulder: tint(isUncertain ? 0.88 : 0.66)
      case .hollow: paper.description
      }
    return paint
  }

  private func tint(_ share: Double) -> String { colour.mixed(with: paper, share: share).description }

  /// Strokes of about 2 px and gaps of about 1.5 px, four at the least.
  private static func dashes(around perimeter: Double) -> String {
    let period = perimeter / max(4, (perimeter / 3.8).rounded())
    return [0.58, 0.42].map { "\((period * $0 * 100).rounded() / 100)" }.joined(separator: " ")
  }
}
