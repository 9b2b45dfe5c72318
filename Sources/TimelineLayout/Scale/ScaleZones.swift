/// Finds where the scale changes, so that marks come near their labels: at most four zones, each of one scale.
///
/// Against the time left on the axis, the room that labels have taken so far is a rising curve; zones are the straight
/// pieces that fit it best. They are found for each number of zones by dynamic programming over places where something
/// happens (segmented least squares; Bellman 1961), and taken where they shorten the way from labels to marks clearly.
struct ScaleZones {
  private let plan: AxisPlan
  private let demands: [AxisPlanner.Demand]

  private static let mostZones = 4
  /// Each zone more brings the labels nearer by at least this factor, and so many px each.
  private static let leastGain = 0.67
  private static let leastSaved = 5.0
  /// Cuts with long names bring them nearer by this factor at the least.
  private static let leastFineGain = 0.5
  /// px of the way of each label that need no mending.
  private static let goodWay = 8.0
  /// Scales of neighbouring zones differ by at least this factor.
  static let leastChange = 2.5
  /// Of those at starts of units that suit the axis, and of all.
  private static let mostCuts = 48

  init(plan: AxisPlan, demands: [AxisPlanner.Demand]) {
    self.plan = plan
    self.demands = demands.sorted { $0.time < $1.time }
  }

  func best() -> AxisPlan {
    let evenCost = cost(of: plan)
    guard demands.count > 3, evenCost > Self.goodWay * Double(demands.count) else { return plan }
    let nodes = nodes()
    let even = Zoning(plan: plan, cost: evenCost, count: 1)
    let coarse = best(from: even, nodes.filter { !$0.isFine })
    let fine = best(from: even, nodes)
    return fine.cost < coarse.cost * Self.leastFineGain ? fine.plan : coarse.plan
  }

  private struct Zoning {
    let plan: AxisPlan
    /// px
    let cost: Double
    let count: Int
  }

  private func best(from even: Zoning, _ nodes: [ZoneSearch.Node]) -> Zoning {
    var best = even
    for (count, cuts) in ZoneSearch(nodes: nodes).best(upTo: Self.mostZones) {
      let cutPlan = cuts.reduce(plan) { $0.cut(at: $1) }.shared(by: demands)
      let cost = cost(of: cutPlan)
      let needed = (best.count..<count).reduce(best.cost) { cost, _ in
        min(cost * Self.leastGain, cost - Self.leastSaved * Double(demands.count))
      }
      if cost < needed { best = Zoning(plan: cutPlan, cost: cost, count: count) }
    }
    return best
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
    let days = plan.elapsed(at: last)
    let room = max(demands.reduce(0) { $0 + $1.room }, 1)
    var nodes: [ZoneSearch.Node] = []
    var next = ZoneSearch.Node(time: first)
    var used = 0
    let unit = Self.unit(for: days)
    for time in [first] + cuts(unit: unit) + [last] {
      while used < demands.count, demands[used].time < time || time == last {
        next.add(x: plan.elapsed(at: demands[used].time) / days, room: demands[used].room / room)
        used += 1
      }
      next.time = time
      next.isFine = time > first && time < last && CalendarUnit.beginning(at: time) ?? .second < unit
      next.x = plan.elapsed(at: time) / days
      nodes.append(next)
    }
    return nodes
  }

  /// Between two labels the roundest time there is, and each fold. Of many neighbours those that lie farthest apart.
  private func cuts(unit: CalendarUnit) -> [TimePosition] {
    let pairs = demands.indices.dropFirst().filter { demands[$0].time > demands[$0 - 1].time }
    let coarse = pairs.filter { unit.floor(demands[$0].time) > demands[$0 - 1].time }
    let chosen = Set(farthest(coarse) + farthest(pairs))
    let round = chosen.compactMap { roundest(after: demands[$0 - 1].time, through: demands[$0].time) }
    let folds = plan.stretches.dropFirst().map(\.times.lowerBound)
    return
      (round.filter { cut in plan.stretches.contains { $0.times.lowerBound < cut && cut < $0.times.upperBound } }
      + folds).sorted()
  }

  private func farthest(_ pairs: [Int]) -> [Int] {
    let size = max((pairs.count + Self.mostCuts - 1) / Self.mostCuts, 1)
    return stride(from: 0, to: pairs.count, by: size).compactMap { start in
      pairs[start..<min(start + size, pairs.count)].max {
        demands[$0].time - demands[$0 - 1].time < demands[$1].time - demands[$1 - 1].time
      }
    }
  }

  private func roundest(after first: TimePosition, through last: TimePosition) -> TimePosition? {
    Self.cutSteps.lazy.filter { $0.unit >= plan.finest }.map { $0.floor(last) }.first { $0 > first }
  }

  /// Steps at which scales change, the roundest first.
  private static let cutSteps = TickStep.ladder.reversed().filter { $0.count == 1 || $0.unit == .year }

  /// Finer cuts than suit an axis of so many days must gain more, as their names are longer.
  private static func unit(for days: Double) -> CalendarUnit {
    let least: [(days: Double, unit: CalendarUnit)] = [(3650, .year), (240, .month), (8, .day), (1.0 / 3, .hour)]
    return least.first { days >= $0.days }?.unit ?? .minute
  }
}
