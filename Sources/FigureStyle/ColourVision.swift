import Glibc

/// How eyes see colours: the common kinds, of which deuteranopia and protanopia are the two of red-green blindness.
public enum ColourVision: String, Hashable, Sendable, CaseIterable {
  case typical, deuteranopia, protanopia

  /// What becomes of linear red, green and blue, row by row: Machado, Oliveira and Fernandes, "A Physiologically-based
  /// Model for Simulation of Color Vision Deficiency" (2009), at severity 1.0.
  private var matrix: [[Double]] {
    switch self {
    case .typical: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    }
  }

  /// How different two colours look: their distance in OKLab (Ottosson 2020), 0 for the same, 1 for black and white.
  public func difference(_ first: Colour, _ second: Colour) -> Double {
    let (one, other) = (perceived(first), perceived(second))
    let square = zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return square.squareRoot()
  }

  /// Lightness and the two axes of OKLab, as this kind of eye has them.
  func perceived(_ colour: Colour) -> [Double] {
    let light = colour.linear
    let seen = matrix.map { min(1, max(0, $0[0] * light.red + $0[1] * light.green + $0[2] * light.blue)) }
    let cones = Self.cones.map { cbrt($0[0] * seen[0] + $0[1] * seen[1] + $0[2] * seen[2]) }
    return Self.axes.map { $0[0] * cones[0] + $0[1] * cones[1] + $0[2] * cones[2] }
  }

  private static let cones = [
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  private static let axes = [
    [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
  ]
}
