import ChronologyModel
import EDTF

/// Which events have a mark each: all of them, or the most important ones of a crowd.
struct EventSelection {
  /// Indices into the events.
  let drawn: [Int]
  let eras: [Int]
  let crowd: Crowd?

  init(_ events: [Event], options: TimelineOptions) {
    eras = events.indices.filter { events[$0].kind == .era }
    var all: [Int] = []
    var dates: [EDTFDate] = []
    for index in events.indices where events[index].kind == .event {
      guard let date = events[index].date else { continue }
      all.append(index)
      dates.append(date)
    }
    guard all.count > Crowd.least, !options.usesPages || all.count > Self.mostOnPages else {
      drawn = all
      crowd = nil
      return
    }
    let marks = dates.map { date in
      let mark = TimeMark(date)
      return (beginning: mark.beginning, extent: mark.extent)
    }
    let times = marks.map(\.beginning.lowerBound)
    let inTime = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    crowd = Crowd(beginnings: inTime.map { marks[$0].beginning }, extents: inTime.map { marks[$0].extent })
    drawn = Self.mostImportant(inTime.map { all[$0] }, events, options.size)
  }

  /// Further pages hold at most this many events.
  static let mostOnPages = 5000
  /// px² of figure for each label.
  private static let roomOfLabel = 8500.0
  /// px; for a figure as tall as it needs.
  private static let usualHeight = 900.0

  /// As many as the figure has room for; of equally important ones those spread evenly in time.
  private static func mostImportant(_ inTime: [Int], _ events: [Event], _ size: FigureSize) -> [Int] {
    let room = size.pixelWidth * (size.pixelHeight ?? usualHeight)
    let count = min(max(8, Int(room / roomOfLabel)), Crowd.least)
    var left = count
    var drawn: [Int] = []
    let ranks = inTime.map { events[$0].importance.rank }
    for rank in stride(from: 5, through: 1, by: -1) where left > 0 {
      let members = inTime.indices.filter { ranks[$0] == rank }.map { inTime[$0] }
      if members.count <= left {
        drawn += members
      } else {
        drawn += EvenSpread.first(left, of: members.count).map { members[$0] }
      }
      left = count - drawn.count
    }
    return drawn.sorted()
  }
}
