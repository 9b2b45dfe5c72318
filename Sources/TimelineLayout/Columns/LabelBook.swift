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
  private var heights: [Measure: [LabelHeight]] = [:]

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

  func height(_ item: Int, _ wording: Wording, width: Double, _ spacing: Spacing) -> LabelHeight {
    let measure = Measure(wording: wording, width: width, spacing: spacing)
    if let known = heights[measure]?[item], known.height > 0 { return known }
    let wrapped = text(item, wording).wrapped(width: width, size: size, leading: spacing.leading)
    let height = LabelHeight(height: wrapped.height + spacing.gap, isCut: !wrapped.isComplete)
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

/// How the labels of a panel are written.
struct LabelChoice {
  let spacing: Spacing
  let withDates: Bool
  /// By index of the item.
  var forms: [LabelForm]

  /// Nil where the item has no label beside it.
  func wording(_ item: Int) -> LabelBook.Wording? {
    switch forms[item] {
    case .full: withDates ? .dated : .full
    case .short: .short
    case .number, .more: nil
    }
  }
}
