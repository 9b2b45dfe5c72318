import FigureStyle
import TextMetrics

/// The titles of lanes: in a column at the left, or above each lane where the figure is narrow.
struct LaneTitles {
  /// Of each lane; nil where it has none.
  let wrapped: [LabelText.Wrapped?]
  /// px of the column; 0 where titles stand above or there are none.
  let column: Double

  /// px; narrower figures have titles above their lanes.
  private static let leastForColumn = 130 * 96 / 25.4
  /// The column takes at most this share of the width.
  private static let mostShare = 0.16
  private static let leastColumn = 76.0

  init(_ groups: [LaneGrouping.Group], width: Double, theme: Theme) {
    let hasColumn = width >= Self.leastForColumn && groups.contains { $0.title != nil }
    let most = hasColumn ? max(width * Self.mostShare, Self.leastColumn) : width
    wrapped = groups.map { group in
      group.title.map { title in
        LabelText(date: nil, title: title, isBold: true).wrapped(width: most, font: LabelFont(theme))
      }
    }
    column = hasColumn ? (wrapped.compactMap { $0?.width }.max() ?? 0).rounded(.up) : 0
  }

  /// px that titles take of the height of a lane before its rows begin.
  func above(_ lane: Int) -> Double { column > 0 ? 0 : wrapped[lane]?.height ?? 0 }

  /// px that a lane is at least tall.
  func least(_ lane: Int) -> Double { wrapped[lane]?.height ?? 0 }

  func block(_ lane: Int, isMuted: Bool, x: Double, top: Double, theme: Theme) -> TextBlock? {
    wrapped[lane].map { title in
      TextBlock(
        x: x, baseline: top + title.lineHeight / 2 + theme.labelSize * 0.36, lineHeight: title.lineHeight,
        size: theme.labelSize, anchor: .start,
        lines: title.lines.map { $0.map { TextBlock.Run($0.text, isMuted ? .muted : .normal, isBold: true) } })
    }
  }
}
