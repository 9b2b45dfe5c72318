/// What is taken of the rows of a lane: intervals along the axis (px), row by row.
struct RowGrid {
  /// A part of the plane: px along the axis, rows across it.
  struct Area {
    var along: ClosedRange<Double>
    var rows: Range<Int>
  }

  /// Sorted intervals that do not overlap.
  private var labelled: [[ClosedRange<Double>]] = []
  private var bare: [[ClosedRange<Double>]] = []

  /// px between a text or its mark and what belongs to another event; wider than that between a mark and its own label.
  static let distance = 11.0
  /// px between two marks without labels.
  static let bareDistance = 1.5

  /// How many rows are in use.
  var height: Int { labelled.count }

  /// The first row at which a thing of these areas has room, if that is before `limit`. The areas' rows count from it.
  /// - Parameter isBare: a mark without a label.
  func firstRow(for areas: [Area], isBare: Bool, before limit: Int) -> Int? {
    var row = 0
    search: while row < limit {
      for area in areas {
        for inner in area.rows.reversed() where isTaken(row + inner, area.along, isBare: isBare) {
          // No row before the one below what is in the way has room.
          row += inner - area.rows.lowerBound + 1
          continue search
        }
      }
      return row
    }
    return nil
  }

  mutating func take(_ areas: [Area], at row: Int, isBare: Bool) {
    for area in areas {
      for inner in area.rows {
        while labelled.count <= row + inner {
          labelled.append([])
          bare.append([])
        }
        if isBare {
          Self.insert(area.along, into: &bare[row + inner])
        } else {
          Self.insert(area.along, into: &labelled[row + inner])
        }
      }
    }
  }

  private func isTaken(_ row: Int, _ along: ClosedRange<Double>, isBare: Bool) -> Bool {
    guard row < labelled.count else { return false }
    return Self.meets(labelled[row], along, distance: Self.distance)
      || Self.meets(bare[row], along, distance: isBare ? Self.bareDistance : Self.distance)
  }

  private static func meets(_ taken: [ClosedRange<Double>], _ along: ClosedRange<Double>, distance: Double) -> Bool {
    let index = firstIndex(in: taken, endingAfter: along.lowerBound - distance)
    return index < taken.count && taken[index].lowerBound < along.upperBound + distance
  }

  private static func insert(_ along: ClosedRange<Double>, into taken: inout [ClosedRange<Double>]) {
    taken.insert(along, at: firstIndex(in: taken, endingAfter: along.lowerBound))
  }

  private static func firstIndex(in taken: [ClosedRange<Double>], endingAfter start: Double) -> Int {
    var (low, high) = (0, taken.count)
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].upperBound > start { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
