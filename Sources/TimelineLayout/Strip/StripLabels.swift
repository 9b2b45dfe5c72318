import TextMetrics

/// Chooses the labels of a strip, and where they stand in one line above the marks and one below: the most important first, each
/// where it has room.
struct StripLabels {
  enum Line: Hashable {
    case above, below
  }

  struct Place {
    let line: Line
    /// px along the axis.
    let along: ClosedRange<Double>
  }

  /// px between two labels.
  private static let distance = 9.0
  /// px that a label reaches past its mark, where it does not stand in the middle.
  private static let overhang = 4.0

  /// By item; those without room have none.
  private(set) var places: [Int: Place] = [:]

  /// - Parameters:
  ///   - order: the items, the most important first.
  ///   - positions: of their marks (px along the axis), and the widths of their labels.
  ///   - room: px along the axis that labels may take.
  init(order: [Int], positions: [Double], widths: [Double], room: ClosedRange<Double>) {
    var taken: [Line: [ClosedRange<Double>]] = [:]
    for item in order where widths[item] <= room.upperBound - room.lowerBound {
      let (width, at) = (widths[item], positions[item])
      let starts = [at - width / 2, at - Self.overhang, at - width + Self.overhang].map {
        min(max($0, room.lowerBound), room.upperBound - width)
      }
      let wanted = [Line.above, .below].flatMap { line in
        starts.map { Place(line: line, along: $0...($0 + width)) }
      }
      let free = wanted.first { place in
        !(taken[place.line] ?? []).contains {
          $0.lowerBound < place.along.upperBound + Self.distance
            && place.along.lowerBound < $0.upperBound + Self.distance
        }
      }
      guard let free else { continue }
      taken[free.line, default: []].append(free.along)
      places[item] = free
    }
  }
}
