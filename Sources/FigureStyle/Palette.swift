/// How a category is told apart from the others: by colour first, by the shape of its marks where colours run out.
public struct CategoryStyle: Hashable, Sendable {
  public let colour: Colour
  public let shape: MarkShape

  public init(colour: Colour, shape: MarkShape) {
    self.colour = colour
    self.shape = shape
  }
}

public enum MarkShape: String, Hashable, Sendable, CaseIterable {
  case circle, square, diamond, triangle
}

/// Colours for categories, in the order they are given out.
public struct Palette: Hashable, Sendable {
  public let colours: [Colour]
  /// For what has no category.
  public let none: Colour

  /// The set of Okabe and Ito ("Color Universal Design", 2008), told apart with each common colour blindness. Yellow is
  /// left out, and orange and sky blue are darkened, so that every mark stands out from white by at least 3 to 1.
  public static let okabeIto = Palette(
    colours: [0x0072B2, 0xD55E00, 0x008A65, 0xA8487E, 0xB07A00, 0x2F8AC4, 0x7A4B9A].map(Colour.init(hex:)),
    none: Colour(hex: 0x5A5A5A))

  /// The style of the category that is `index`-th to appear; after all shapes of all colours they begin again.
  public func style(at index: Int) -> CategoryStyle {
    let shapes = MarkShape.allCases
    return CategoryStyle(
      colour: colours[index % colours.count], shape: shapes[index / colours.count % shapes.count])
  }
}
