import ChronologyModel
import FigureStyle
import Wording

/// The marks and labels of one lane, in rows.
struct LaneRows {
  /// Indices into the items of the content.
  let members: [Int]
  let placement: RowPlacement
  let unit: Double

  /// px of all rows.
  var height: Double { Double(placement.height) * unit }

  struct Member {
    let item: Int
    let mark: TimeMark
    /// Whether its label stands in this lane.
    let isHome: Bool
  }

  init(
    _ members: [Member], scale: TimeScale, crossings: [Double], choice: LabelChoice, context: RowsContext
  ) {
    let spacing = choice.spacing
    let plot = context.plot
    let unit = RowCandidates.unit(spacing, size: context.theme.labelSize)
    let maker = RowCandidates(
      room: (context.titles.column > 0 ? context.titles.column + 6 : 0)...context.width, unit: unit, spacing: spacing)
    let items = members.map { member -> RowPlacement.Item in
      let radius = context.content.items[member.item].radius * spacing.dotScale
      let room = member.mark.room(on: scale, radius: radius)
      let mark = (plot.lowerBound + room.lowerBound)...(plot.lowerBound + room.upperBound)
      let shapes = member.isHome ? Self.shapes(member.item, choice, context) : []
      guard !shapes.isEmpty else { return RowPlacement.Item(start: mark.lowerBound, candidates: [maker.bare(mark)]) }
      let candidates = maker.labelled(mark, shapes, isBar: room.upperBound - room.lowerBound > 4 * radius)
      // Numbers stand on one side where they can, and labels where their author wants them.
      let isNumber = choice.forms[member.item] == .number
      let side = isNumber ? .right : context.content.items[member.item].event.label.side
      let wanted = candidates.filter { side == .right && $0.side == .right || side == .left && $0.side == .left }
      return RowPlacement.Item(start: mark.lowerBound, candidates: wanted.isEmpty ? candidates : wanted)
    }
    self.members = members.map(\.item)
    self.unit = unit
    placement = RowPlacement(items, axis: plot, crossings: crossings, isDense: choice.isDense)
  }

  /// The label's wrappings, or the number of its title in the key; none for a bare mark.
  private static func shapes(_ item: Int, _ choice: LabelChoice, _ context: RowsContext) -> [LabelText.Wrapped] {
    if let wording = choice.wording(item) { return context.shapes.shapes(of: item, wording, choice.spacing) }
    guard choice.forms[item] == .number, let number = context.numbers[item] else { return [] }
    return [
      LabelText(date: nil, title: context.language.digits("\(number)"), isBold: true).wrapped(
        width: 100, font: context.book.font, leading: choice.spacing.leading)
    ]
  }

  /// px from the top of the lane's rows to the middle of a member's mark.
  func markMiddle(_ index: Int) -> Double {
    let spot = placement.spots[index]
    return Double(spot.row) * unit + spot.candidate.markMiddle
  }

  /// - Parameter top: of the lane's rows (px).
  func label(_ index: Int, top: Double, size: Double) -> TextBlock? {
    let spot = placement.spots[index]
    guard let label = spot.candidate.label else { return nil }
    return TextBlock(
      x: spot.candidate.x, baseline: top + Double(spot.row) * unit + label.lineHeight / 2 + size * 0.36,
      lineHeight: label.lineHeight, size: size, anchor: spot.candidate.side == .left ? .end : .start,
      lines: label.lines)
  }
}
