import EDTF

/// Decides how the axis runs: from where to where, what it leaves out, and at which scales.
struct AxisPlanner {
  typealias Demand = (time: TimePosition, room: Double)

  /// What is drawn: points, and spans throughout which something went on. Time of neither may be left out.
  let extents: [ClosedRange<TimePosition>]
  /// For each label, in order of time: where its mark is, and the room it needs along the axis (px).
  let demands: [Demand]
  var folding = Folding.automatic
  /// A stretch that is to have a greater scale; it takes the place of the changes found otherwise.
  var lens: ClosedRange<TimePosition>?
  /// Where it is set, the axis begins and ends exactly there.
  var window = PartialWindow()
  /// That a date is known to.
  var finest = CalendarUnit.minute

  func plan() -> AxisPlan {
    guard let range = AxisRange(extents: extents, window: window, finest: finest).range else {
      return AxisPlan(stretches: [(0...1, 1)], breaks: [])
    }
    let lens = lens?.clamped(to: range)
    let folds = AxisFolds(
      extents: extents + (lens.map { [$0] } ?? []), range: range, window: window, finest: finest,
      length: Self.usualLength(demands)
    ).chosen(folding)
    var starts = [range.lowerBound]
    var ends: [TimePosition] = []
    for fold in folds {
      ends.append(fold.times.lowerBound)
      starts.append(fold.times.upperBound)
    }
    let even = AxisPlan(
      even: zip(starts, ends + [range.upperBound]).map { $0...$1 },
      breaks: folds.map { [.fold(count: $0.count, unit: $0.unit)] }, finest: finest)
    guard let asked = self.lens else { return ScaleZones(plan: even, demands: demands).best() }
    let lensed = even.with(lens: asked, demands: demands)
    return lensed.lens.times == nil ? ScaleZones(plan: lensed, demands: demands).best() : lensed
  }

  /// px of the axis when two columns of labels stand beside it.
  static func usualLength(_ demands: [Demand]) -> Double { max(demands.reduce(0) { $0 + $1.room } * 0.56 + 8, 140) }
}

extension AxisPlanner {
  /// The plan for a panel.
  /// - Parameter room: of the label of an item along the axis (px).
  init(_ content: TimelineContent, panel: PanelContent, options: TimelineOptions, room: (Int) -> Double) {
    let marks = panel.members.map { content.mark($0, in: panel) }
    let eras = content.eras(in: panel).map(\.mark)
    let shown = content.extents(in: panel, of: marks + eras)
    extents =
      shown + content.asOfExtent(in: panel, beside: shown, isOpen: (marks + eras).contains(where: \.isOpenToFuture))
    demands = zip(panel.members, marks).map { (time: $1.anchor, room: room($0)) }
    folding = options.folding
    lens = options.lens
    finest = content.finest
    // Only the panels at the ends reach the window's ends.
    if panel.members.first ?? 0 == 0 { window.since = content.window.since }
    if panel.members.last ?? content.items.count - 1 == content.items.count - 1 { window.until = content.window.until }
  }
}
