/// An order of indices in which any beginning is spread evenly over all of them (van der Corput 1935).
enum EvenSpread {
  /// The beginning of the order.
  static func first(_ number: Int, of count: Int) -> [Int] {
    // The bits of a rank in reverse are its index, where there is one.
    var indices: [Int] = []
    var rank = 0
    while indices.count < min(number, count) {
      let index = Int(self.rank(rank, of: count))
      if index < count { indices.append(index) }
      rank += 1
    }
    return indices
  }

  /// The bits of an index in reverse: indices with small ranks lie far apart.
  static func rank(_ index: Int, of count: Int) -> UInt64 {
    var bits = UInt64(index)
    var reversed: UInt64 = 0
    for _ in 0..<(64 - UInt64(max(count, 1)).leadingZeroBitCount) {
      reversed = reversed << 1 | bits & 1
      bits >>= 1
    }
    return reversed
  }
}
