import FigureStyle
import TextMetrics

/// What all panels of a vertical figure share.
struct ColumnContext {
  let content: TimelineContent
  let book: LabelBook
  let theme: Theme
  /// px of one panel.
  let width: Double
  /// Of the items whose titles stand in the key.
  var numbers: [Int: Int] = [:]
  /// How many eras of the panels before have letters.
  var firstLetter = 0

  /// px that numbers take beside the axis.
  func numberWidth(_ choice: LabelChoice) -> Double {
    guard choice.forms.contains(.number) else { return 0 }
    let digits = choice.forms.count { $0 == .number } > 99 ? "000" : "00"
    return book.font.width(of: digits, isBold: true) + ColumnPanel.numberSlant + 2
  }

  /// px that bars of density take in the ribbon.
  var densityWidth: Double { content.crowd == nil ? 0 : DensityBars.reach + 3 }

  struct Room {
    let eras: [TimelineItem]
    let ribbon: Ribbon
    /// px of all lanes of marks, and of both columns of labels.
    let lanes: Double
    let columns: Double
  }

  /// How the width is shared out, before the length is known.
  ///
  /// - Parameter laneCount: where it is known.
  func room(_ panel: PanelContent, _ axis: ColumnAxis, _ choice: LabelChoice, laneCount: Int? = nil) -> Room {
    let eras = content.eras(in: panel)
    let spacing = choice.spacing
    let ribbon = Ribbon(eras: eras, axis: axis, spacing: spacing)
    let needed =
      laneCount ?? Self.laneCount(panel.members.map { content.mark($0, in: panel) }, plan: axis.plan, spacing: spacing)
    let lanes = min(Double(needed) * spacing.laneWidth, (width * Self.mostForLanes).rounded(.down))
    let rest = width - ribbon.width - densityWidth - numberWidth(choice) - lanes - 4 - 2 * spacing.leaderRoom
    // One column needs the leaders of one side.
    let columns = rest < ColumnSplit.leastRoomOfTwo ? rest + spacing.leaderRoom : rest
    return Room(eras: eras, ribbon: ribbon, lanes: lanes, columns: max(columns, 60))
  }

  /// Marks take at most this share of the width.
  private static let mostForLanes = 0.16

  /// Lanes that marks need on both sides, at a length that is usual for so many.
  static func laneCount(_ marks: [TimeMark], plan: AxisPlan, spacing: Spacing) -> Int {
    let scale = plan.scale(length: min(max(Double(marks.count) * 10, 200), 1000)).scale
    let rooms = marks.map { $0.room(on: scale, radius: 3 * spacing.dotScale) }
    return max(3, LanePacking.lanes(of: rooms).count + 1)
  }
}
