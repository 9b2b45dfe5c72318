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
  let size: Double
  private var texts: [Wording: [LabelText?]] = [:]
  private var heights: [Measure: [Double]] = [:]

  init(_ content: TimelineContent, size: Double) {
    self.content = content
    self.size = size
  }

  func text(_ item: Int, _ wording: Wording) -> LabelText {
    if let known = texts[wording]?[item] { return known }
    let text = content.words.label(
      of: content.items[item], wording == .short ? .short : .full, withDate: wording == .dated)
    texts[wording, default: Array(repeating: nil, count: content.items.count)][item] = text
    return text
  }

  /// px, the distance to the next label included. A label that is cut short counts for more than it takes, so that a column
  /// in which it is whole is preferred.
  func height(_ item: Int, _ wording: Wording, width: Double, _ spacing: Spacing) -> Double {
    let measure = Measure(wording: wording, width: width, spacing: spacing)
    if let known = heights[measure]?[item], known > 0 { return known }
    let wrapped = text(item, wording).wrapped(width: width, size: size, leading: spacing.leading)
    let height = wrapped.height + spacing.gap + (wrapped.isComplete ? 0 : Self.cutCost)
    heights[measure, default: Array(repeating: 0, count: content.items.count)][item] = height
    return height
  }

  /// px
  private static let cutCost = 80.0
}
