/// "Did you mean": the known word nearest to a misspelt one.
public enum DidYouMean {
  /// The nearest of `candidates` within a third of the word's length (at least one edit), or nil.
  ///
  /// Ties go to the earlier candidate. The distance counts insertions, deletions, substitutions and swapped neighbours
  /// (optimal string alignment; Damerau 1964), upper and lower case alike.
  public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    let sought = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
    guard !sought.isEmpty, sought.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    let allowed = max(1, sought.count / 3)
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest + 1))
      guard abs(other.count - sought.count) <= allowed, other.count <= longest else { continue }
      let distance = distance(sought, other)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static let longest = 64

  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        current[column + 1] = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          current[column + 1] = min(current[column + 1], beforePrevious[column - 1] + 1)
        }
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
