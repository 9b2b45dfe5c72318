/// Finds where the scale changes, so that marks come near their labels: at most four zones, each of one scale.
///
/// Against the time left on the axis, the room that labels have taken so far is a rising curve; zones are the straight
/// pieces that fit it best. They are found for each number of zones by dynamic programming over places where something
/// happens (segmented least squares; Bellman 1961), and taken where they shorten the way from labels to marks clearly.
struct ScaleZones {
  private let plan: AxisPlan
  private let demands: [AxisPlanner.Demand]

  private static let mostZones = 4
  /// Each zone more brings the labels nearer by at least this factor.
  private static let leastGain = 0.67
  /// px of the way of each label that need no mending.
  private static let goodWay = 8.0
  /// Scales of neighbouring zones differ by at least this factor.
  static let leastChange = 2.5
  private static let mostCuts = 64

  init(plan: AxisPlan, demands: [AxisPlanner.Demand]) {
    self.plan = plan
    self.demands = demands.sorted { $0.time < $1.time }
  }

  func best() -> AxisPlan {
    let evenCost = cost(of: plan)
    guard demands.count > 3, evenCost > Self.goodWay * Double(demands.count) else { return plan }
    var best = (plan: plan, cost: evenCost, zones: 1)
    let search = ZoneSearch(nodes: nodes())
    for (count, cuts) in search.best(upTo: Self.mostZones) {
      let cutPlan = cuts.reduce(plan) { $0.cut(at: $1) }.shared(by: demands)
      let cost = cost(of: cutPlan)
      let needed = (best.zones..<count).reduce(best.cost) { cost, _ in cost * Self.leastGain }
      if cost < needed { best = (cutPlan, cost, count) }
    }
    return best.plan
  }

  /// How far labels stand from their marks in all, when each takes half its room in one stack (px).
  private func cost(of plan: AxisPlan) -> Double {
    let room = demands.map { $0.room / 2 }
    let length = max(room.reduce(0, +) * 1.1, 60)
    let scale = plan.scale(length: length).scale
    let wanted = demands.map { scale.position(of: $0.time) }
    let placed = ColumnPlacement.place(wanted: zip(wanted, room).map { $0 - $1 / 2 }, heights: room, length: length)
    return zip(wanted, zip(placed, room)).reduce(0) { $0 + abs($1.0 - ($1.1.0 + $1.1.1 / 2)) }
  }

  // MARK: Where the scale may change

  /// Starts of units in which something happens, folds, and the ends of the axis, each with the sums up to it.
  private func nodes() -> [ZoneSearch.Node] {
    guard let first = plan.stretches.first?.times.lowerBound, let last = plan.stretches.last?.times.upperBound
    else { return [] }
    let days = plan.stretches.reduce(0) { $0 + $1.times.length }
    let room = max(demands.reduce(0) { $0 + $1.room }, 1)
    var nodes: [ZoneSearch.Node] = []
    var next = ZoneSearch.Node(time: first)
    var used = 0
    var stretch = 0
    var stretchStart = 0.0
    for time in [first] + cuts(days: days) + [last] {
      func folded(_ time: TimePosition) -> Double {
        while stretch + 1 < plan.stretches.count, plan.stretches[stretch + 1].times.lowerBound <= time {
          stretchStart += plan.stretches[stretch].times.length
          stretch += 1
        }
        return
          (stretchStart + min(time - plan.stretches[stretch].times.lowerBound, plan.stretches[stretch].times.length))
          / days
      }
      while used < demands.count, demands[used].time < time || time == last {
        next.add(x: folded(demands[used].time), room: demands[used].room / room)
        used += 1
      }
      next.time = time
      next.x = folded(time)
      nodes.append(next)
    }
    return nodes
  }

  private func cuts(days: Double) -> [TimePosition] {
    let step = Self.cutSteps.last { days >= $0.leastDays }?.step ?? TickStep(1, .minute)
    var cuts: [TimePosition] = []
    for demand in demands {
      let cut = step.unit == .year ? roundYear(demand.time, step.count) : step.unit.floor(demand.time)
      if cut != cuts.last, plan.stretches.contains(where: { $0.times.lowerBound < cut && cut < $0.times.upperBound }) {
        cuts.append(cut)
      }
    }
    let thinned = cuts.enumerated().filter { $0.offset % (cuts.count / Self.mostCuts + 1) == 0 }.map(\.element)
    return (thinned + plan.stretches.dropFirst().map(\.times.lowerBound)).sorted()
  }

  private func roundYear(_ time: TimePosition, _ step: Int) -> TimePosition {
    let year = CalendarUnit.year.index(of: time)
    return CalendarUnit.year.start(of: year > 0 ? max(year / step * step, 1) : 1 - (1 - year + step - 1) / step * step)
  }

  /// Where scales change on an axis of at least so many days.
  private static let cutSteps: [(leastDays: Double, step: TickStep)] =
    [
      (0, TickStep(1, .minute)), (8.0 / 24, TickStep(1, .hour)), (8, TickStep(1, .day)), (240, TickStep(1, .month)),
      (3650, TickStep(1, .year)),
    ] + TickStep.ladder.filter { $0.unit == .year && $0.count > 1 }.map { ($0.days * 32, $0) }
}
