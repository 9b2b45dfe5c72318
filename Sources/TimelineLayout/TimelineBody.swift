import ChronologyModel
import FigureStyle

/// The labels, marks and axis between heading and legend, solved for one length of the axis. Positions count from the top
/// of the axis.
struct TimelineBody {
  let items: [TimelineItem]
  let eras: [TimelineItem]
  let columns: Columns
  let scale: TimeScale
  let breaks: [AxisBreak]
  /// For each request, true where it stands on the right.
  let sides: [Bool]
  let tops: [Double]
  let lanes: MarkLanes
  let ribbon: Ribbon
  let width: Double

  /// px between the outermost marks and the labels, where leaders run.
  static let leaderRoom = 20.0

  var marksLeft: Double { columns.widths.left + Self.leaderRoom }
  var ribbonLeft: Double { marksLeft + Double(lanes.leftCount) * MarkLanes.width + 2 }
  var ribbonRight: Double { ribbonLeft + ribbon.width }
  var labelsRight: Double {
    ribbonRight + 2 + Double(lanes.rightCount) * MarkLanes.width + Self.leaderRoom
  }

  init(
    items: [TimelineItem], eras: [TimelineItem], requests: [LabelRequest], plan: AxisPlan, length: Double?,
    width: Double, theme: Theme
  ) {
    var laneCounts = (left: 2, right: 2)
    var result = Self.solve(items, eras, requests, plan, length, width, theme, laneCounts)
    for _ in 0..<3 where result.lanes.leftCount > laneCounts.left || result.lanes.rightCount > laneCounts.right {
      laneCounts = (max(laneCounts.left, result.lanes.leftCount), max(laneCounts.right, result.lanes.rightCount))
      result = Self.solve(items, eras, requests, plan, length, width, theme, laneCounts)
    }
    self = result
  }

  private init(
    items: [TimelineItem], eras: [TimelineItem], columns: Columns, scale: TimeScale, breaks: [AxisBreak],
    sides: [Bool], tops: [Double], lanes: MarkLanes, ribbon: Ribbon, width: Double
  ) {
    self.items = items
    self.eras = eras
    self.columns = columns
    self.scale = scale
    self.breaks = breaks
    self.sides = sides
    self.tops = tops
    self.lanes = lanes
    self.ribbon = ribbon
    self.width = width
  }

  private static func solve(
    _ items: [TimelineItem], _ eras: [TimelineItem], _ requests: [LabelRequest], _ plan: AxisPlan, _ length: Double?,
    _ width: Double, _ theme: Theme, _ laneCounts: (left: Int, right: Int)
  ) -> TimelineBody {
    let rough = Ribbon.width(ofEras: eras, plan: plan, theme: theme)
    let room = Self.room(width: width, ribbon: rough, lanes: laneCounts.left + laneCounts.right)
    let columns = Columns.best(requests: requests, room: room, size: theme.labelSize)
    let length = length ?? max(columns.neededLength * 1.12 + 8, 140)
    let (scale, breaks) = plan.scale(length: length)
    let ribbon = Ribbon(eras: eras, scale: scale, theme: theme, width: rough)
    let demands = requests.indices.map { index in
      SideAssignment.Demand(
        position: scale.position(of: requests[index].time),
        heights: (columns.height(index, onRight: false), columns.height(index, onRight: true)),
        half: columns.left[index].lineHeight / 2)
    }
    let sides = SideAssignment(demands: demands, length: length).solve()
    let tops = placed(demands, sides, length)
    let lanes = MarkLanes(items: items, onRight: itemSides(items, requests, sides), scale: scale)
    return TimelineBody(
      items: items, eras: eras, columns: columns, scale: scale, breaks: breaks, sides: sides, tops: tops,
      lanes: lanes.widened(to: laneCounts), ribbon: ribbon, width: width)
  }

  /// A mark stands on the side of its label; one without a label on the side that has fewer marks.
  private static func itemSides(_ items: [TimelineItem], _ requests: [LabelRequest], _ sides: [Bool]) -> [Bool] {
    var labelled = [Bool?](repeating: nil, count: items.count)
    for (request, side) in zip(requests, sides) { labelled[request.item] = side }
    var surplus = 0
    return labelled.map { side in
      let side = side ?? (surplus <= 0)
      surplus += side ? 1 : -1
      return side
    }
  }

  /// px for both columns of labels together.
  static func room(width: Double, ribbon: Double, lanes: Int) -> Double {
    width - ribbon - 4 - Double(lanes) * MarkLanes.width - 2 * leaderRoom
  }

  private static func placed(_ demands: [SideAssignment.Demand], _ sides: [Bool], _ length: Double) -> [Double] {
    var tops = [Double](repeating: 0, count: demands.count)
    for side in [false, true] {
      let members = demands.indices.filter { sides[$0] == side }
      let placed = ColumnPlacement.place(
        wanted: members.map { demands[$0].position - demands[$0].half },
        heights: members.map { side ? demands[$0].heights.right : demands[$0].heights.left }, length: length)
      for (member, top) in zip(members, placed) { tops[member] = top }
    }
    return tops
  }
}
