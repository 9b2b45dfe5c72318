import FigureStyle

/// What the figure's colours and marks mean; only what is drawn.
public struct Legend: Hashable, Sendable {
  public enum Symbol: Hashable, Sendable {
    case category(CategoryStyle)
    case dot
    case capsule, bar, shoulder, approximate, uncertain, hatched, ticks, arrow, unknownEnd, cut, oneOf, allOf
    case importance
  }

  public struct Item: Hashable, Sendable {
    public let symbol: Symbol
    public let label: TextBlock
    /// The left edge of the symbol's box, and the middle of its line (px).
    public let x: Double
    public let y: Double
  }

  public let items: [Item]
  public let top: Double
  public let bottom: Double

  /// The width of a symbol's box (px).
  public static let symbolWidth = 16.0
}

extension Legend {
  static func symbols(of marks: [TimeMark]) -> [(symbol: Symbol, text: String)] {
    var found: Set<Symbol> = []
    for mark in marks {
      if mark.isApproximate { found.insert(.approximate) }
      if mark.isUncertain { found.insert(.uncertain) }
      for piece in mark.pieces { found.formUnion(symbol(of: piece).map { [$0] } ?? []) }
    }
    return wording.filter { found.contains($0.symbol) }
  }

  private static func symbol(of piece: TimeMark.Piece) -> Symbol? {
    switch piece {
    case .dot(_, let isHollow): isHollow ? nil : .dot
    case .span(_, _, .solid): .bar
    case .span(_, _, .shoulder): .shoulder
    case .span(_, _, .hollow): .capsule
    case .span(_, _, .hatched): .hatched
    case .tick: .ticks
    case .join(_, _, let isDotted): isDotted ? .oneOf : .allOf
    case .arrow: .arrow
    case .unknown: .unknownEnd
    case .cut: .cut
    }
  }

  /// In the order of the legend.
  private static let wording: [(symbol: Symbol, text: String)] = [
    (.dot, "on a day"), (.bar, "lasted"), (.capsule, "some time in this span"),
    (.shoulder, "may have begun or ended here"), (.approximate, "about"), (.uncertain, "uncertain"),
    (.hatched, "digits unknown"), (.ticks, "possible dates"), (.oneOf, "one of these"), (.allOf, "all of these"),
    (.arrow, "open: goes on"), (.unknownEnd, "end not known"), (.cut, "goes on outside"),
  ]
}
