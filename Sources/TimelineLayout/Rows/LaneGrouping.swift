import ChronologyModel
import Wording

/// Which lanes a figure has, one under another, and which items stand in each.
struct LaneGrouping {
  struct Group {
    /// Nil where the figure has no lanes.
    let title: String?
    let isMuted: Bool
    /// Indices into the items of the content, in order of time.
    var members: [Int] = []
  }

  let groups: [Group]
  /// For each item, the groups that it stands in; the first has its label.
  let groupsOf: [[Int]]
  /// The titles of lanes that stand together in one.
  let merged: [String]

  /// - Parameters:
  ///   - most: lanes beyond so many are merged, those with the fewest events.
  init(_ content: TimelineContent, _ laning: Laning, most: Int) {
    let words = content.words.words
    let values = content.lanes
    let own = content.items.indices.filter { !content.items[$0].isMuted }
    let lanesOf = content.items.map { values.lanes(of: $0.event) }
    var counts = [Int](repeating: 0, count: values.titles.count)
    for item in own { for lane in lanesOf[item] { counts[lane] += 1 } }
    let kept = Self.kept(counts, most: most)
    merged = values.titles.indices.filter { !kept.contains($0) }.map { values.titles[$0] }

    var groups = kept.map { Group(title: values.titles[$0], isMuted: false) }
    let groupOfLane = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    let hasOther = own.contains { item in lanesOf[item].isEmpty || lanesOf[item].contains { groupOfLane[$0] == nil } }
    let other = groups.count
    if hasOther {
      let language = content.words.language
      let title = merged.isEmpty ? words.other : words.otherMerged(words.other, language.number(merged.count))
      groups.append(Group(title: laning == .none ? nil : title, isMuted: false))
    }
    let background = groups.count
    if content.hasBackground {
      groups.append(Group(title: Self.backgroundTitle(words.backgroundTitles, beside: groups), isMuted: true))
    }

    groupsOf = content.items.indices.map { item in
      if content.items[item].isMuted { return [background] }
      var seen: Set<Int> = []
      let found = lanesOf[item].map { groupOfLane[$0] ?? other }.filter { seen.insert($0).inserted }
      return found.isEmpty ? [other] : found
    }
    for (item, of) in groupsOf.enumerated() { for group in of { groups[group].members.append(item) } }
    self.groups = groups
  }

  private static func backgroundTitle(_ titles: [String], beside groups: [Group]) -> String? {
    titles.first { title in !groups.contains { $0.title == title } } ?? titles.last
  }

  /// The lanes with the most events, in their order.
  private static func kept(_ counts: [Int], most: Int) -> [Int] {
    guard counts.count > most else { return Array(counts.indices) }
    return counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.prefix(max(most - 1, 0)).sorted()
  }
}
