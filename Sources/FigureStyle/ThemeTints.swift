// Colours that follow from a theme's others, so that a house style need not name them.

extension Theme {
  /// From a label to its mark.
  public var leader: Colour { mark(mutedInk.mixed(with: background, share: 0.45), against: [background]) }

  /// What is drawn beside the highlighted: grey, but still a mark.
  public var mutedMark: Colour { mark(mutedInk.mixed(with: background, share: 0.35), against: [background, band]) }

  /// Bars that count events.
  public var densityBar: Colour { mark(mutedInk.mixed(with: background, share: 0.25), against: [background, band]) }

  /// Behind a stretch of the axis at a greater scale than the rest.
  public var lens: Colour { band.mixed(with: mutedInk, share: 0.1).receding(into: band, below: mutedInk) }

  /// Eras that touch take turns. Light enough for `ink` to be read on them.
  public var eraTints: [Colour] {
    [0.66, 0.76].map { mutedInk.mixed(with: background, share: $0).receding(into: background, below: ink) }
  }

  /// The relationship diagram's vocabulary in the colours of this theme.
  public var graph: GraphStyle { baseGraph.fitted(to: self) }

  private func mark(_ colour: Colour, against grounds: [Colour]) -> Colour {
    colour.reaching(Contrast.mark, against: grounds) ?? mutedInk
  }
}
