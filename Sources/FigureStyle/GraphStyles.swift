extension GraphStyle {
  /// On white.
  public static let standard = GraphStyle(
    nodeStroke: Colour(hex: 0x44546A), endedFill: Colour(hex: 0xF2F2F2), ended: Colour(hex: 0x8A8A8A), lineWidth: 1.3,
    hostileWidth: 1.7, prominentWidth: 3.4, occurrenceWidth: 0.9, cooperative: Colour(hex: 0x1B7837),
    hostile: Colour(hex: 0xB2182B), neutral: Colour(hex: 0x595959),
    fills: [
      .state: 0xDCE9F5, .government: 0xDDEFE3, .armedGroup: 0xF9E0DC, .organisation: 0xE7E3F1, .person: 0xFFF3CD,
      .bloc: 0xE3E9EE, .people: 0xEDE7DA,
    ].mapValues(Colour.init(hex:)), background: Colour(hex: 0xFFFFFF))

  /// On a dark background.
  public static let dark = GraphStyle(
    nodeStroke: Colour(hex: 0x9DB0C9), endedFill: Colour(hex: 0x22262C), ended: Colour(hex: 0x747C85), lineWidth: 1.3,
    hostileWidth: 1.7, prominentWidth: 3.4, occurrenceWidth: 0.9, cooperative: Colour(hex: 0x84E8AE),
    hostile: Colour(hex: 0xFF7A7A), neutral: Colour(hex: 0xB5BAC1),
    fills: [
      .state: 0x1D3A54, .government: 0x1F4531, .armedGroup: 0x57281F, .organisation: 0x3A3160, .person: 0x4F4312,
      .bloc: 0x2F3B47, .people: 0x463D2B,
    ].mapValues(Colour.init(hex:)), background: Colour(hex: 0x14171C))

  /// In black and greys on white. Dashes are for the standing of a statement, so that a sign is told by its arrowhead, and
  /// where there is none by width and by a step of grey.
  public static let print = GraphStyle(
    nodeStroke: Colour(hex: 0x000000), endedFill: Colour(hex: 0xFFFFFF), ended: Colour(hex: 0x949494), lineWidth: 1.3,
    hostileWidth: 2.4, prominentWidth: 3.4, occurrenceWidth: 0.9, cooperative: Colour(hex: 0x444444),
    hostile: Colour(hex: 0x000000), neutral: Colour(hex: 0x757575),
    fills: [.state: 0xE2E2E2, .people: 0xE2E2E2].mapValues(Colour.init(hex:)), background: Colour(hex: 0xFFFFFF))

  /// With the background of `theme`, and with colours changed no further than its background and its inks need.
  func fitted(to theme: Theme) -> GraphStyle {
    let paper = theme.background
    func text(_ colour: Colour) -> Colour { colour.reaching(Contrast.text, against: [paper]) ?? theme.ink }
    func mark(_ colour: Colour) -> Colour { colour.reaching(Contrast.mark, against: [paper]) ?? theme.mutedInk }
    var style = self
    style.background = paper
    (style.cooperative, style.hostile, style.neutral) = (text(cooperative), text(hostile), text(neutral))
    (style.nodeStroke, style.ended) = (mark(nodeStroke), mark(ended))
    style.fills = fills.mapValues { $0.receding(into: paper, below: theme.ink) }
    style.endedFill = endedFill.receding(into: paper, below: theme.mutedInk)
    return style
  }
}
