import Testing

@testable import FigureStyle

@Suite struct `Eyes` {
  /// Lightness and axes of the primaries, of culori's and colorjs.io's conversions of sRGB to OKLab.
  static let primaries: [(UInt32, [Double])] = [
    (0xFFFFFF, [1, 0, 0]), (0xFF0000, [0.62796, 0.22486, 0.12585]), (0x00FF00, [0.86644, -0.23389, 0.17950]),
    (0x0000FF, [0.45201, -0.03246, -0.31153]), (0x808080, [0.59987, 0, 0]),
  ]

  @Test(arguments: primaries) func `see colours as OKLab has them`(hex: UInt32, expected: [Double]) {
    for (value, known) in zip(ColourVision.typical.perceived(Colour(hex: hex)), expected) {
      #expect(abs(value - known) < 0.0005)
    }
  }

  /// What is one colour to some eyes, and what is not.
  static let pairs: [(UInt32, UInt32, alike: [ColourVision])] = [
    (0xD55E00, 0xB07A00, [.deuteranopia, .protanopia]), (0x1B7837, 0xB2182B, [.deuteranopia]), (0x0072B2, 0xD55E00, []),
    (0x6E0000, 0x222222, [.protanopia]), (0x808080, 0x828282, ColourVision.allCases),
  ]

  @Test(arguments: pairs) func `take some colours for one`(first: UInt32, second: UInt32, alike: [ColourVision]) {
    for vision in ColourVision.allCases {
      let difference = vision.difference(Colour(hex: first), Colour(hex: second))
      #expect((difference < Palette.leastDifference) == alike.contains(vision), "\(vision) \(difference)")
    }
  }

  @Test(arguments: ColourVision.allCases) func `see greys as greys`(vision: ColourVision) {
    for grey in [UInt8(0), 60, 128, 200, 255] {
      let seen = vision.perceived(Colour(grey, grey, grey))
      #expect(abs(seen[1]) < 0.001 && abs(seen[2]) < 0.001)
    }
  }

  @Test func `tell the published set of Okabe and Ito apart`() {
    let published = [0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7].map {
      Colour(hex: UInt32($0))
    }
    #expect(Palette(colours: published, none: published[0]).lookalikes.isEmpty)
  }
}
