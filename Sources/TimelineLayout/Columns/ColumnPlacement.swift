/// Places labels in one column, in their order, as near as can be to where they want to be.
///
/// Minimises the sum of squared distances under separation constraints: isotonic regression by pooling adjacent violators
/// (Ayer, Brunk, Ewing, Reid and Silverman 1955; the one-dimensional case of VPSC, Dwyer, Marriott and Stuckey 2006),
/// in linear time.
public enum ColumnPlacement {
  /// - Parameters:
  ///   - wanted: the top that each label wants (px), in the order of the column.
  ///   - heights: what each label takes, distance to the next included.
  ///   - length: of the column; labels keep inside it if they fit at all.
  /// - Returns: the top of each label.
  public static func place(wanted: [Double], heights: [Double], length: Double) -> [Double] {
    var offsets: [Double] = []
    offsets.reserveCapacity(heights.count)
    var total = 0.0
    for height in heights {
      offsets.append(total)
      total += height
    }
    var blocks: [(sum: Double, count: Int)] = []
    for (want, offset) in zip(wanted, offsets) {
      var block = (sum: want - offset, count: 1)
      while let last = blocks.last, last.sum / Double(last.count) >= block.sum / Double(block.count) {
        block = (last.sum + block.sum, last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    let most = max(0, length - total)
    var tops: [Double] = []
    tops.reserveCapacity(heights.count)
    for block in blocks {
      let base = min(max(block.sum / Double(block.count), 0), most)
      for _ in 0..<block.count { tops.append(base + offsets[tops.count]) }
    }
    return tops
  }

  /// The sum of squared distances that a placement leaves.
  public static func cost(wanted: [Double], placed: [Double]) -> Double {
    zip(wanted, placed).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
