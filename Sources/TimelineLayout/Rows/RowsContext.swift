import FigureStyle
import Wording

/// What all panels of a horizontal figure share.
struct RowsContext {
  let content: TimelineContent
  let grouping: LaneGrouping
  let titles: LaneTitles
  let book: LabelBook
  let shapes: LabelShapes
  let cache = LaneCache()
  let theme: Theme
  /// px of the figure.
  let width: Double
  /// px along which time runs.
  let plot: ClosedRange<Double>
  let language: Language
  /// px of the layout to a centimetre of the figure.
  let centimetre: Double
  /// Of the items whose titles stand in the key.
  var numbers: [Int: Int] = [:]
  /// How many eras of the panels before have letters.
  var firstLetter = 0

  var axisWords: AxisWords { .of(language) }

  /// Where a line marks the as-of date, and how it is written there; nil where nothing lies after it.
  func asOf(on plan: AxisPlan) -> (time: TimePosition, text: String)? {
    guard let asOf = content.asOf, let date = content.asOfDate, content.hasFuture,
      plan.stretches.contains(where: { $0.times.contains(asOf) })
    else { return nil }
    return (asOf, language.text(for: date, style: .short))
  }

  /// px between the edge of the figure, or the titles of the lanes, and the ends of the axis, where arrows and fades end.
  static let margin = 9.0
  /// The same where the question mark of an unknown start or end stands there.
  private static let unknownMargin = 20.0

  /// - Parameter left: px that titles take.
  static func plot(_ content: TimelineContent, left: Double, width: Double) -> ClosedRange<Double> {
    let pieces = content.items.flatMap(\.mark.pieces)
    func margin(_ direction: TimeMark.Direction) -> Double {
      let isUnknown = pieces.contains { if case .unknown(_, direction) = $0 { true } else { false } }
      return isUnknown ? unknownMargin : Self.margin
    }
    let start = left + margin(.past)
    return start...max(width - margin(.future), start + 40)
  }
}
