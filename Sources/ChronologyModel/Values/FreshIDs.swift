/// Ids that a reader makes up for entries that have none: a base, or the base with the first number that is free.
public struct FreshIDs: Sendable {
  private var taken: Set<String> = []
  /// The number to try next for each base, so that a hundred thousand entries of one name cost no search each.
  private var next: [String: Int] = [:]

  public init() {}

  /// Keeps `id` for the entry that bears it.
  public mutating func reserve(_ id: String) { taken.insert(id) }

  public mutating func fresh(_ base: String) -> String {
    if taken.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
