/// "Did you mean": the known word nearest to a misspelt one.
public enum DidYouMean {
  /// The nearest of `candidates` within a third of the word's length (at least one edit, but never the whole word), or
  /// nil.
  ///
  /// Ties go to the earlier candidate. The distance counts insertions, deletions, substitutions and swapped neighbours
  /// (optimal string alignment; Damerau 1964), upper and lower case alike.
  public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    var known = KnownWords(candidates)
    return known.closest(to: word)
  }

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

/// Words that are asked for a suggestion again and again: a hundred thousand ids, ten thousand of them misspelt.
///
/// The work is bounded, so that the suggestions end before the user's patience does: the first misspelt words get theirs.
public struct KnownWords: Sendable {
  private struct Word {
    let text: String
    let folded: [Unicode.Scalar]
    /// One bit for each letter in it, by the letter's value modulo 64. An edit changes at most two bits.
    let letters: UInt64
    let position: Int
  }

  /// Words of 0, 1, 2 ... 64 scalars; longer ones are nobody's suggestion.
  private var byLength: [[Word]]
  private var answers: [String: String?] = [:]
  /// Comparisons that are left.
  private var patience = 20_000_000

  private static let longest = 64
  private static let costOfDistance = 50

  public init(_ words: some Sequence<String>) {
    byLength = Array(repeating: [], count: Self.longest + 1)
    for (position, text) in words.enumerated() {
      let folded = Self.folded(text)
      guard folded.count <= Self.longest else { continue }
      byLength[folded.count].append(
        Word(text: text, folded: folded, letters: Self.letters(of: folded), position: position))
    }
  }

  /// The nearest word, as ``DidYouMean/closest(to:in:)`` has it; nil once the patience is at its end.
  public mutating func closest(to word: String) -> String? {
    let sought = Self.folded(word)
    guard !sought.isEmpty, sought.count <= Self.longest else { return nil }
    if let known = answers[word] { return known }
    let answer = search(sought)
    answers[word] = .some(answer)
    return answer
  }

  private mutating func search(_ sought: [Unicode.Scalar]) -> String? {
    let letters = Self.letters(of: sought)
    let allowed = max(1, sought.count / 3)
    var best: (word: Word, distance: Int)?
    for length in max(0, sought.count - allowed)...min(Self.longest, sought.count + allowed) {
      for word in byLength[length] {
        patience -= 1
        guard patience > 0 else { return best?.word.text }
        guard (word.letters ^ letters).nonzeroBitCount <= 2 * allowed else { continue }
        patience -= Self.costOfDistance
        let distance = DidYouMean.distance(sought, word.folded)
        guard distance <= allowed, distance < max(sought.count, length) else { continue }
        if let best, (best.distance, best.word.position) <= (distance, word.position) { continue }
        best = (word, distance)
      }
    }
    return best?.word.text
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    // Lower case may be longer than the word; what is far too long is not turned at all.
    Array(String(text.unicodeScalars.prefix(longest + 1)).lowercased().unicodeScalars.prefix(longest + 1))
  }

  private static func letters(of word: [Unicode.Scalar]) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }
}
