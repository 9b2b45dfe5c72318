import FigureStyle

/// What the figure's colours and marks mean; only what is drawn.
public struct Legend: Hashable, Sendable {
  public enum Symbol: Hashable, Sendable {
    case category(CategoryStyle)
    case dot
    case capsule, bar, shoulder, approximate, uncertain, hatched, ticks, estimate, arrow, ray, unknownEnd, cut, oneOf
    case allOf
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
  static func symbols(of marks: [TimeMark], _ words: LegendWords) -> [(symbol: Symbol, text: String)] {
    let found = marks.reduce(into: Set<Symbol>()) { $0.formUnion(symbols(of: $1)) }
    return wording.filter { found.contains($0.symbol) }.map { ($0.symbol, $0.text(words)) }
  }

  private static func symbols(of mark: TimeMark) -> [Symbol] {
    let ticks: Symbol? = mark.hasTicks ? (mark.hasSpan ? .estimate : .ticks) : nil
    return mark.pieces.compactMap { symbol(of: $0, ticks: ticks) } + (mark.fades.isEmpty ? [] : [.approximate])
      + (mark.isUncertain ? [.uncertain] : [])
  }

  /// - Parameter ticks: what they stand for in this mark.
  private static func symbol(of piece: TimeMark.Piece, ticks: Symbol?) -> Symbol? {
    switch piece {
    case .dot(_, let isHollow): isHollow ? nil : .dot
    case .span(_, _, .solid): .bar
    case .span(_, _, .shoulder): .shoulder
    case .span(_, _, .hollow): .capsule
    case .span(_, _, .hatched): .hatched
    case .tick: ticks
    case .join(_, _, let isDotted): ticks == nil ? (isDotted ? .oneOf : .allOf) : nil
    case .arrow: .arrow
    case .ray: .ray
    case .unknown: .unknownEnd
    case .cut: .cut
    }
  }

  /// In the order of the legend.
  private static let wording: [(symbol: Symbol, text: @Sendable (LegendWords) -> String)] = [
    (.dot, { $0.dot }), (.bar, { $0.bar }), (.capsule, { $0.capsule }), (.shoulder, { $0.shoulder }),
    (.approximate, { $0.approximate }),
    (.uncertain, { $0.uncertain }), (.hatched, { $0.hatched }), (.ticks, { $0.ticks }), (.estimate, { $0.estimate }),
    (.oneOf, { $0.oneOf }),
    (.ray, { $0.ray }), (.allOf, { $0.allOf }), (.arrow, { $0.arrow }), (.unknownEnd, { $0.unknownEnd }),
    (.cut, { $0.cut }),
  ]
}

extension TimeMark {
  fileprivate var hasTicks: Bool { pieces.contains { if case .tick = $0 { true } else { false } } }
  fileprivate var hasSpan: Bool { pieces.contains { if case .span = $0 { true } else { false } } }
}
