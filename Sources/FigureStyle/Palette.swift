/// How a category is told apart from the others: by colour, by the shape of its dots, by the texture of its marks.
public struct CategoryStyle: Hashable, Sendable {
  public let colour: Colour
  public let shape: MarkShape
  public let texture: MarkTexture

  public init(colour: Colour, shape: MarkShape, texture: MarkTexture = .plain) {
    self.colour = colour
    self.shape = shape
    self.texture = texture
  }
}

public enum MarkShape: String, Hashable, Sendable, CaseIterable {
  case circle, square, diamond, triangle
}

/// Colours for categories, in the order they are given out.
public struct Palette: Hashable, Sendable {
  public var colours: [Colour]
  /// For what has no category.
  public var none: Colour
  /// Whether categories differ in shape and texture from the first, as they must where colours are no more than steps of
  /// grey.
  public var hasTextures: Bool

  public init(colours: [Colour], none: Colour, hasTextures: Bool = false) {
    self.colours = colours
    self.none = none
    self.hasTextures = hasTextures
  }

  /// The hues of the set of Okabe and Ito ("Color Universal Design", 2008), which are made to be told apart with each
  /// common colour blindness; yellow is left out and the others are darkened, so that every mark stands out from white by
  /// at least 3 to 1, each to another lightness, so that they still are.
  public static let light = Palette(
    colours: [0x0072B2, 0xD55E00, 0x0F9886, 0x5E0F53, 0x583000, 0x198CEE, 0x512599].map(Colour.init(hex:)),
    none: Colour(hex: 0x5A5A5A))

  /// The same set for a dark background: sky blue, orange, yellow and vermilion as published, blue and bluish green
  /// lightened, reddish purple darkened, so that it is not taken for grey.
  public static let dark = Palette(
    colours: [0x56B4E9, 0xE69F00, 0x8CE2C3, 0xBE568F, 0xF0E442, 0xD55E00, 0x3F82E6].map(Colour.init(hex:)),
    none: Colour(hex: 0xA0A0A0))

  /// Inks of one colour: neighbouring steps differ in luminance by at least 2 to 1, and the lightest still stands out from
  /// paper.
  public static let grey = Palette(
    colours: [0x000000, 0x505050, 0x8A8A8A].map(Colour.init(hex:)), none: Colour(hex: 0x6E6E6E), hasTextures: true)

  /// The style of the category that is `index`-th to appear; when all have been given out they begin again.
  ///
  /// Without textures a shape serves for all colours before the next begins. With textures all three change with every
  /// category: three greys, four shapes and seven textures have no common factor, so that 84 categories differ, and those
  /// that follow each other in everything.
  public func style(at index: Int) -> CategoryStyle {
    let (shapes, textures) = (MarkShape.allCases, MarkTexture.allCases)
    guard !colours.isEmpty else { return CategoryStyle(colour: none, shape: shapes[index % shapes.count]) }
    let colour = colours[index % colours.count]
    guard hasTextures else {
      return CategoryStyle(colour: colour, shape: shapes[index / colours.count % shapes.count])
    }
    return CategoryStyle(
      colour: colour, shape: shapes[index % shapes.count], texture: textures[index % textures.count])
  }
}
