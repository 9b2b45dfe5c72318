/// A grapheme cluster as the breaking of lines sees it: by its first scalar.
struct Cluster {
  /// Width in 1/1000 em.
  var units: Int
  var lineBreak: LineBreakClass
  var isWide: Bool

  init(_ character: Character, weight: FontWeight) {
    let scalars = character.unicodeScalars
    units = scalars.reduce(0) { $0 + AdvanceTable.units(of: $1, weight: weight) }
    lineBreak = Cluster.isBlank(character) ? .blank : Cluster.lineBreak(of: scalars)
    isWide = scalars.first.map(EastAsianWidth.isWide) ?? false
  }

  static func isBlank(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { LineBreakClass($0) == .blank }
  }

  /// A blank that carries a mark is no blank.
  private static func lineBreak(of scalars: Character.UnicodeScalarView) -> LineBreakClass {
    let first = scalars.first.map { LineBreakClass($0) } ?? .other
    return first == .blank ? .other : first
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
