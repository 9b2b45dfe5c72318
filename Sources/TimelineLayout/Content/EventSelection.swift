import ChronologyModel

/// Which events have a mark each: all of them, or the most important ones of a crowd.
struct EventSelection {
  /// Indices into the events.
  let drawn: [Int]
  let eras: [Int]
  let crowd: Crowd?

  init(_ events: [Event], options: TimelineOptions) {
    eras = events.indices.filter { events[$0].kind == .era }
    let all = events.indices.filter { events[$0].kind == .event && events[$0].date != nil }
    guard all.count > Crowd.least, !options.usesPages || all.count > Self.mostOnPages else {
      drawn = all
      crowd = nil
      return
    }
    var beginnings: [ClosedRange<TimePosition>] = []
    beginnings.reserveCapacity(all.count)
    var extents: [ClosedRange<TimePosition>] = []
    extents.reserveCapacity(all.count)
    for index in all {
      guard let date = events[index].date else { continue }
      let mark = TimeMark(date)
      beginnings.append(mark.beginning)
      extents.append(mark.extent)
    }
    crowd = Crowd(beginnings: beginnings, extents: extents)
    drawn = Self.mostImportant(all, events, beginnings, options.size)
  }

  /// Further pages hold at most this many events.
  static let mostOnPages = 5000
  /// px² of figure for each label.
  private static let roomOfLabel = 8500.0
  /// px; for a figure as tall as it needs.
  private static let usualHeight = 900.0

  /// As many as the figure has room for; of equally important ones those spread evenly in time.
  private static func mostImportant(
    _ all: [Int], _ events: [Event], _ beginnings: [ClosedRange<TimePosition>], _ size: FigureSize
  ) -> [Int] {
    let room = size.pixelWidth * (size.pixelHeight ?? usualHeight)
    let count = min(max(8, Int(room / roomOfLabel)), Crowd.least)
    var left = count
    var drawn: [Int] = []
    for rank in stride(from: 5, through: 1, by: -1) where left > 0 {
      let members = all.indices.filter { events[all[$0]].importance.rank == rank }
      if members.count <= left {
        drawn += members
      } else {
        let inTime = members.sorted { (beginnings[$0].lowerBound, $0) < (beginnings[$1].lowerBound, $1) }
        let spread = inTime.indices.sorted {
          EvenSpread.rank($0, of: inTime.count) < EvenSpread.rank($1, of: inTime.count)
        }
        drawn += spread.prefix(left).map { inTime[$0] }
      }
      left = count - drawn.count
    }
    return drawn.sorted().map { all[$0] }
  }
}
