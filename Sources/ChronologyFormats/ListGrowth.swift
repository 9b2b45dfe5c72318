import Parsing

extension Array {
  /// Makes room for what the part of the input that has been read lets expect of the whole, once the list is long, so
  /// that it is not copied again and again.
  mutating func makeRoom(read: Int, of whole: Int) {
    guard count == capacity, count >= 1_000, read > 0 else { return }
    let expected = Double(count) * Double(whole) / Double(read)
    reserveCapacity(Swift.max(2 * count, Swift.min(XMLLimits.entries, Int(1.05 * expected))))
  }
}
