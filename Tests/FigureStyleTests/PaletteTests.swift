import Testing

@testable import FigureStyle

@Suite struct `Palettes` {
  @Test func `of colours begin again with another shape`() {
    let palette = Palette.light
    let count = palette.colours.count
    let styles = (0..<4 * count).map(palette.style)
    #expect(Set(styles).count == 4 * count)
    #expect(styles.prefix(count).allSatisfy { $0.shape == .circle })
    #expect(styles[count].colour == styles[0].colour && styles[count].shape == .square)
    #expect(styles.allSatisfy { $0.texture == .plain })
    #expect(palette.style(at: 4 * count) == styles[0])
  }

  @Test func `of greys have 84 styles, and neighbours differ in all`() {
    let styles = (0..<84).map(Palette.grey.style)
    #expect(Set(styles).count == 84)
    for (one, next) in zip(styles, styles.dropFirst()) {
      #expect(one.colour != next.colour && one.shape != next.shape && one.texture != next.texture)
    }
    #expect(styles[0] == CategoryStyle(colour: Colour(0, 0, 0), shape: .circle))
  }

  @Test func `of greys differ clearly in luminance`() {
    for (darker, lighter) in zip(Palette.grey.colours, Palette.grey.colours.dropFirst()) {
      #expect(lighter.contrast(with: darker) >= 2)
    }
  }

  @Test func `without colours still have a style`() {
    let palette = Palette(colours: [], none: Colour(hex: 0x5A5A5A))
    #expect(palette.style(at: 5) == CategoryStyle(colour: palette.none, shape: .square))
  }
}
