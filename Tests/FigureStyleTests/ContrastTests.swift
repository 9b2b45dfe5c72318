import Testing

@testable import FigureStyle

@Suite struct `Colours` {
  /// Among them the two greys on both sides of 4.5 and pure red, whose ratios are widely published.
  static let ratios: [(String, String, Double)] = [
    ("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ("#0072b2", "#ffffff", 5.19), ("#ff0000", "#ffffff", 4), ("#1a1a1a", "#1a1a1a", 1),
  ]

  @Test(arguments: ratios) func `have the contrast that WCAG gives them`(one: String, other: String, ratio: Double)
    throws
  {
    let (first, second) = (try #require(Colour(one)), try #require(Colour(other)))
    #expect((first.contrast(with: second) * 100).rounded() / 100 == ratio)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test(arguments: ["#0072b2", "#0072B2"]) func `are read as #rrggbb`(text: String) {
    #expect(Colour(text) == Colour(hex: 0x0072B2))
  }

  static let refused = ["", "#", "0072b2", "#0072b", "#0072b20", "#+072b2", "#007 b2", "blue", "#0072bg", "#００７２ｂ２"]

  @Test(arguments: refused) func `are not read from anything else`(text: String) { #expect(Colour(text) == nil) }

  /// The colour, its ground, the least contrast, and the nearest that has it.
  static let nearest: [(UInt32, [UInt32], Double, UInt32?)] = [
    (0x767676, [0xFFFFFF], 4.5, 0x767676), (0x777777, [0xFFFFFF], 4.5, 0x767676), (0xFFFFFF, [0xFFFFFF], 3, 0x949494),
    (0x000000, [0x000000], 4.5, 0x757575), (0xD55E00, [0xFFFFFF], 4.5, 0xC35600),
    (0x808080, [0x000000, 0xFFFFFF], 4.5, 0x767676), (0x808080, [0x000000, 0x777777, 0xFFFFFF], 4.5, nil),
  ]

  @Test(arguments: nearest)
  func `are darkened or lightened no further than they need`(
    colour: UInt32, grounds: [UInt32], least: Double, expected: UInt32?
  ) throws {
    let grounds = grounds.map(Colour.init(hex:))
    let found = Colour(hex: colour).reaching(least, against: grounds)
    #expect(found == expected.map(Colour.init(hex:)))
    if let found { for ground in grounds { #expect(found.contrast(with: ground) >= least) } }
  }
}
