import ChronologyModel
import FigureStyle
import TextMetrics

/// The labels of all items in each of their wordings, and the room they take in columns of any width.
///
/// The search for the best columns asks for the same heights again and again; each is measured once.
final class LabelBook {
  enum Wording: Hashable {
    case dated, full, short
  }

  private struct Measure: Hashable {
    let wording: Wording
    let width: Double
    let spacing: Spacing
  }

  private let content: TimelineContent
  let font: LabelFont
  private var texts: [Wording: [LabelText?]] = [:]
  private var heights: [Measure: [LabelHeight]] = [:]

  init(_ content: TimelineContent, theme: Theme) {
    self.content = content
    font = LabelFont(theme)
  }

  func text(_ item: Int, _ wording: Wording) -> LabelText {
    if let known = texts[wording]?[item] { return known }
    let text = content.words.label(
      of: content.items[item], wording == .short ? .short : .full, withDate: wording == .dated)
    texts[wording, default: Array(repeating: nil, count: content.items.count)][item] = text
    return text
  }

  func height(_ item: Int, _ wording: Wording, width: Double, _ spacing: Spacing) -> LabelHeight {
    let measure = Measure(wording: wording, width: width, spacing: spacing)
    if let known = heights[measure]?[item], known.height > 0 { return known }
    let text = text(item, wording)
    let lines = text.lineCount(width: width, size: font.measure)
    let height = LabelHeight(
      height: Double(lines.count) * text.lineHeight(size: font.size, leading: spacing.leading) + spacing.gap,
      isCut: !lines.isComplete)
    heights[measure, default: Array(repeating: LabelHeight(height: 0, isCut: false), count: content.items.count)][
      item] =
      height
    return height
  }
}

/// What a label takes of a column.
struct LabelHeight: Hashable {
  /// px, the distance to the next label included.
  let height: Double
  /// Whether it is cut short, as the most lines that a label may have do not hold it.
  let isCut: Bool

  /// px that a label cut short counts for beyond its height, so that a column in which it is whole is preferred.
  static let cutCost = 80.0

  var cost: Double { isCut ? height + Self.cutCost : height }
}
