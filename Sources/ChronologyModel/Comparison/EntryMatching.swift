/// Which entries of two versions are one: the rules of ``ChronologyComparison``, one after the other, each for what the
/// ones before it left.
struct EntryMatching {
  private(set) var pairs: [(old: Int, new: Int)] = []
  private var newOf: [Int?]
  private var oldOf: [Int?]

  /// What entries are sought by, where an id was made up.
  struct Rule<Entry> {
    /// Of the former version.
    let old: (Entry) -> [[String]]
    let new: (Entry) -> [[String]]
    /// Whether it holds only where one entry of either version is left with the key.
    var needsOnly = false

    init(_ key: @escaping (Entry) -> [[String]], needsOnly: Bool = false) {
      (old, new) = (key, key)
      self.needsOnly = needsOnly
    }

    init(old: @escaping (Entry) -> [[String]], new: @escaping (Entry) -> [[String]], needsOnly: Bool = false) {
      (self.old, self.new) = (old, new)
      self.needsOnly = needsOnly
    }
  }

  init<Entry: Identifiable>(
    _ old: [Entry], _ new: [Entry], hasGivenID: (Entry) -> Bool, rules: [Rule<Entry>]
  ) {
    newOf = Array(repeating: nil, count: old.count)
    oldOf = Array(repeating: nil, count: new.count)
    let isGivenOld = old.map(hasGivenID)
    let isGivenNew = new.map(hasGivenID)
    var byID: [Entry.ID: Int] = [:]
    for index in new.indices.reversed() where isGivenNew[index] { byID[new[index].id] = index }
    for index in old.indices where isGivenOld[index] {
      if let other = byID[old[index].id], oldOf[other] == nil { pair(index, other) }
    }
    for rule in rules { match(old, new, isGivenOld, isGivenNew, rule) }
    pairs.sort { $0.new < $1.new }
  }

  private mutating func match<Entry>(
    _ old: [Entry], _ new: [Entry], _ isGivenOld: [Bool], _ isGivenNew: [Bool], _ rule: Rule<Entry>
  ) {
    var waiting: [[String]: Waiting] = [:]
    for index in new.indices.reversed() where oldOf[index] == nil {
      for key in rule.new(new[index]) { waiting[key, default: Waiting()].add(index, isGiven: isGivenNew[index]) }
    }
    guard !waiting.isEmpty else { return }
    var counts: [[String]: Int] = [:]
    if rule.needsOnly {
      for index in old.indices where newOf[index] == nil {
        for key in rule.old(old[index]) { counts[key, default: 0] += 1 }
      }
    }
    for index in old.indices where newOf[index] == nil {
      for key in rule.old(old[index]) {
        if rule.needsOnly, counts[key] != 1 || waiting[key]?.count != 1 { continue }
        guard let other = waiting[key]?.next(mayBeGiven: !isGivenOld[index], isFree: { oldOf[$0] == nil }) else {
          continue
        }
        pair(index, other)
        break
      }
    }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    pairs.append((old, new))
    newOf[old] = new
    oldOf[new] = old
  }

  /// What differs, in the order of the new version, and then what is gone.
  func changes<Entry: Hashable & Sendable>(
    _ old: [Entry], _ new: [Entry], _ differences: (Entry, Entry) -> [Difference]
  ) -> [EntryChange<Entry>] {
    let kept: [EntryChange<Entry>] = new.indices.compactMap { index in
      guard let former = oldOf[index] else { return .added(new[index]) }
      let differences = differences(old[former], new[index])
      return differences.isEmpty
        ? nil
        : EntryChange(entry: new[index], former: old[former], isRemoved: false, differences: differences)
    }
    return kept + old.indices.filter { newOf[$0] == nil }.map { .removed(old[$0]) }
  }
}

/// Entries with one key, the first on top.
private struct Waiting {
  private var given: [Int] = []
  private var madeUp: [Int] = []

  var count: Int { given.count + madeUp.count }

  mutating func add(_ index: Int, isGiven: Bool) {
    if isGiven { given.append(index) } else { madeUp.append(index) }
  }

  /// The first that is free; one with an id of its own only for an entry that has none.
  mutating func next(mayBeGiven: Bool, isFree: (Int) -> Bool) -> Int? {
    while let last = given.last, !isFree(last) { given.removeLast() }
    while let last = madeUp.last, !isFree(last) { madeUp.removeLast() }
    if mayBeGiven, let first = given.last, first < madeUp.last ?? .max { return given.popLast() }
    return madeUp.popLast()
  }
}
