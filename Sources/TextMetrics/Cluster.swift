/// A grapheme cluster as the breaking of lines sees it: by its first scalar.
struct Cluster {
  /// Width in 1/1000 em.
  var units: Int
  var lineBreak: LineBreakClass
  var isWide: Bool

  init(_ character: Character, advances: Advances) {
    let scalars = character.unicodeScalars
    units = advances.units(of: scalars)
    let first = scalars[scalars.startIndex]
    lineBreak = LineBreakClass(first)
    isWide = EastAsianWidth.isWide(first)
    // A blank that carries a mark is no blank.
    if lineBreak == .blank, !Cluster.isBlank(character) { lineBreak = .other }
  }

  static func isBlank(_ character: Character) -> Bool {
    for scalar in character.unicodeScalars where LineBreakClass(scalar) != .blank { return false }
    return true
  }

  /// Whether a line may break between this cluster and `next`, with no blank between them.
  func breaks(before next: Cluster, startsWord: Bool) -> Bool {
    switch (lineBreak, next.lineBreak) {
    case (.glue, _), (_, .glue), (.opening, _), (_, .closing), (_, .hyphen), (_, .dash): false
    case (.hyphen, .digit): false
    case (.hyphen, _), (.dash, _): !startsWord
    default: isWide || next.isWide
    }
  }

  /// Whether a line may break between this cluster and `next`, with a blank between them.
  func breaksAtBlank(before next: Cluster) -> Bool {
    lineBreak != .opening && next.lineBreak != .closing
  }
}
