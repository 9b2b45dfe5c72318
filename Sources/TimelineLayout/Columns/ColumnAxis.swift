import FigureStyle
import Wording

/// The axis of a panel before its length is known, and the room that its labels will take.
struct ColumnAxis {
  let plan: AxisPlan
  let words: AxisWords
  /// px of the layout to a centimetre of the figure.
  private let centimetre: Double
  /// px that no axis of this panel passes, about; labels are no finer on a longer one.
  private let longest: Double
  /// px; on a shorter one breaks would touch.
  let least: Double
  /// px across the axis of the widest label.
  let labelWidth: Double

  /// px from one tick to the next.
  private static let tickDistance = 15.0
  private static let leastLength = 140.0

  init(plan: AxisPlan, words: AxisWords, centimetre: Double, longest: Double, font: LabelFont) {
    self.plan = plan
    self.words = words
    self.centimetre = centimetre
    let breaks = plan.breaks.joined().reduce(0) { $0 + $1.length }
    least = max(Self.leastLength, breaks / AxisPlan.mostForBreaks)
    self.longest = max(longest, least)
    let ticks = TickLabels.labels(on: plan.scale(length: self.longest).scale, least: Self.tickDistance, words: words)
    let folds = plan.breaks.joined().compactMap { words.label(of: $0) }
    labelWidth =
      (ticks.map { font.width(of: $0.label ?? "", isBold: $0.isMajor) }
      + folds.map { font.width(of: $0) }).max() ?? 0
  }

  func scaleWords(on scale: TimeScale) -> [String] {
    ScaleWords(plan: plan, scale: scale, words: words, centimetre: centimetre).sentences()
  }

  /// Labels that are no wider than ``labelWidth``.
  func ticks(on scale: TimeScale) -> [Tick] {
    TickLabels.ticks(on: scale, least: Self.tickDistance * max(1, scale.length / longest), words: words)
  }
}

extension ColumnAxis {
  /// Labels are measured at this share of a panel's width: about what a column has.
  private static let columnShare = 0.38
  /// An axis may be longer than is usual for its labels by this factor.
  private static let longestAgainstUsual = 1.2

  /// - Parameter width: of the panel (px).
  init(of panel: PanelContent, _ content: TimelineContent, _ options: TimelineOptions, _ book: LabelBook, width: Double)
  {
    let column = (width * Self.columnShare).rounded(.down)
    let planner = AxisPlanner(content, panel: panel, options: options) {
      book.height($0, .dated, width: column, .roomy).height
    }
    let usual = AxisPlanner.usualLength(planner.demands) * Self.longestAgainstUsual
    self.init(
      plan: planner.plan(), words: .of(options.language), centimetre: options.centimetre,
      longest: min(usual, options.size.pixelHeight ?? usual), font: book.font)
  }
}

extension AxisWords {
  /// Of a fold: what it leaves out.
  func label(of kind: AxisBreak.Kind) -> String? {
    if case .fold(let count, let unit) = kind { length(count, unit) } else { nil }
  }
}
