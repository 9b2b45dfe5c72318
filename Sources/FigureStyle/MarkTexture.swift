/// What tells the marks of categories apart where colour cannot: lines in the paper's colour, cut out of a solid mark.
///
/// No texture may look like one of those that say how sure a date is: stripes across a hollow capsule (digits unknown), a
/// broken outline (uncertain), a hollow mark (some time within), a lighter shoulder. Hence all are cut out of ink instead
/// of drawn on paper, none reaches the edge, so that the outline stays whole, none is diagonal stripes, which the capsules
/// have, nor a zigzag, which a fold of the axis has, and a mark keeps most of its ink. Capsules and uncertain marks have
/// no texture.
///
/// In the order in which they are given out: the ones that differ most come first.
public enum MarkTexture: String, Hashable, Sendable, CaseIterable {
  /// Solid.
  case plain
  /// Lines across the mark.
  case rungs
  /// One line along the mark.
  case rail
  case crosses
  case dots
  /// Lines across, two and two.
  case rungPairs
  /// A broken line along the mark.
  case dashes
}
