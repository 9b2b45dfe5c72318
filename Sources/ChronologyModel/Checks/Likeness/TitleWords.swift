/// The words of titles as hashes, each title read once, when it is first asked for.
struct TitleWords {
  private var titles: [[UInt64]?]
  private var names: [Int: Set<UInt64>] = [:]
  private let actors: [Actor?]
  private var folding = LetterFolding()

  /// `actors` are those that the numbers of participants stand for.
  init(_ count: Int, _ actors: [Actor?]) {
    titles = Array(repeating: nil, count: count)
    self.actors = actors
  }

  /// How alike two titles are (Jaccard 1912), 0...1, without the names of those who take part; 0 where the numbers in them
  /// differ.
  mutating func likeness(
    of left: (place: Int, event: Event), _ right: (place: Int, event: Event), _ people: [Int], _ others: [Int]
  ) -> Double {
    let first = words(of: left.event.title, at: left.place)
    let second = words(of: right.event.title, at: right.place)
    guard first.filter(Self.isNumber) == second.filter(Self.isNumber) else { return 0 }
    if first == second { return 1 }
    let named = (people + others).reduce(into: Set<UInt64>()) { $0.formUnion(name(of: $1)) }
    let bare = first.filter { !named.contains($0) }
    let other = second.filter { !named.contains($0) }
    if bare.isEmpty || other.isEmpty { return 0 }
    return Likeness.part(Likeness.shared(bare, other), of: bare.count + other.count)
  }

  private mutating func words(of title: String, at place: Int) -> [UInt64] {
    if let known = titles[place] { return known }
    let words = hashes(of: title).sorted()
    titles[place] = words
    return words
  }

  private mutating func name(of actor: Int) -> Set<UInt64> {
    if let known = names[actor] { return known }
    var words: Set<UInt64> = []
    if let actor = actors[actor] {
      for name in [actor.name, actor.shortName ?? ""] + actor.aliases { words.formUnion(hashes(of: name)) }
    }
    names[actor] = words
    return words
  }

  /// Words that tell nothing.
  private static let empty: Set<UInt64> = Set(
    ["a", "an", "the", "of", "on", "in", "at", "to", "by", "for", "from", "with", "and", "or", "as", "is"].map {
      hash(Array($0.utf8)[...])
    })

  private mutating func hashes(of text: String) -> Set<UInt64> {
    var result: Set<UInt64> = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      let folded = folding.folded(scalar)
      if folded != " " {
        word += folded.utf8
      } else if !word.isEmpty {
        result.insert(Self.hash(word[...]))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { result.insert(Self.hash(word[...])) }
    return result.subtracting(Self.empty)
  }

  private static let numberBit: UInt64 = 1 << 63

  /// FNV-1a of 64 bits (Fowler, Noll, Vo 1991) of a word without its final "s", the first bit telling whether it is a
  /// number.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    let isNumber = word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let stem = word.count > 3 && word.last == UInt8(ascii: "s") ? word.dropLast() : word
    let hash = stem.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return isNumber ? hash | numberBit : hash & ~numberBit
  }

  private static func isNumber(_ hash: UInt64) -> Bool { hash & numberBit != 0 }
}
