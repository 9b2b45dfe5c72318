/// A grapheme cluster as the breaking of lines sees it: by its first scalar.
struct Cluster {
  /// Width in 1/1000 em.
  var units: Int
  var lineBreak: LineBreakClass
  var isWide: Bool

  init(_ character: Character, advances: Advances) {
    let scalars = character.unicodeScalars
    self.init(scalars[scalars.startIndex], advances: advances)
    units = advances.units(of: scalars)
    // A blank that carries a mark is no blank.
    if lineBreak == .blank, !Cluster.isBlank(character) { lineBreak = .other }
  }

  /// A cluster of one scalar.
  init(_ scalar: Unicode.Scalar, advances: Advances) {
    units = advances.units(of: scalar)
    lineBreak = LineBreakClass(scalar)
    isWide = EastAsianWidth.isWide(scalar)
  }

  static func isBlank(_ character: Character) -> Bool {
    for scalar in character.unicodeScalars where LineBreakClass(scalar) != .blank { return false }
    return true
  }

  /// Whether a line may break between this cluster and `next`, with no blank between them.
  func breaks(before next: Cluster, startsWord: Bool) -> Bool {
    // Most pairs, ahead of the rules.
    if lineBreak == .other, next.lineBreak == .other { return isWide || next.isWide }
    return switch (lineBreak, next.lineBreak) {
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

extension Cluster {
  /// The clusters of single ASCII characters, by their codes.
  static func ascii(_ weight: FontWeight) -> [Cluster] {
    weight == .bold ? asciiBold : asciiRegular
  }

  private static let asciiRegular = ascii(Advances(weight: .regular))
  private static let asciiBold = ascii(Advances(weight: .bold))

  private static func ascii(_ advances: Advances) -> [Cluster] {
    (UInt8(0)..<0x80).map { Cluster(Unicode.Scalar($0), advances: advances) }
  }
}
