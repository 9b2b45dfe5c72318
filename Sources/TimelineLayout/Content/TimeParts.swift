/// Cuts a chronology into parts, one for each panel, in order of time.
struct TimeParts {
  private let content: TimelineContent
  /// The least room that a part needs (px). It grows with the number of its members.
  private let needed: (PanelContent) -> Double
  /// The time of the whole.
  private let first: TimePosition
  private let last: TimePosition

  init(content: TimelineContent, needed: @escaping (PanelContent) -> Double) {
    self.content = content
    self.needed = needed
    let extents = (content.items + content.eras).map(\.mark.extent)
    first = content.window.since ?? extents.map(\.lowerBound).min() ?? 0
    let reached = extents.map(\.upperBound).max() ?? 0
    last = content.window.until ?? max(reached, content.asOf ?? reached)
  }

  private var count: Int { content.items.count }

  /// Each part as long as `room` px allow.
  func filled(_ room: Double) -> [PanelContent] { panels(starts(room)) }

  /// At most `parts` parts, the one that needs most as small as can be.
  func balanced(into parts: Int) -> [PanelContent] {
    guard parts > 1, count > 0 else { return [PanelContent(members: Array(0..<count), range: nil)] }
    var (low, high) = (1.0, needed(part(0..<count)) + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts(middle).count <= parts { high = middle } else { low = middle }
    }
    return panels(starts(high))
  }

  /// The first index of each part, by greedy filling.
  private func starts(_ room: Double) -> [Int] {
    var starts: [Int] = []
    var start = 0
    while start < count {
      starts.append(start)
      var (fits, tooMany) = (start + 1, count + 1)
      // Galloping, as a part is a small piece of a long chronology.
      var step = 32
      while fits < count, needed(part(start..<min(start + step, count))) <= room {
        fits = min(start + step, count)
        step *= 2
      }
      tooMany = min(start + step, count + 1)
      while fits < count, tooMany - fits > 1 {
        let middle = (fits + tooMany) / 2
        if middle <= count, needed(part(start..<middle)) <= room {
          fits = middle
        } else {
          tooMany = middle
        }
      }
      start = fits
    }
    return starts.isEmpty ? [0] : starts
  }

  private func panels(_ starts: [Int]) -> [PanelContent] {
    zip(starts, starts.dropFirst() + [count]).map { part($0..<$1) }
  }

  /// From its first event to the first of the next part.
  private func part(_ members: Range<Int>) -> PanelContent {
    guard members.count < count else { return PanelContent(members: Array(members), range: nil) }
    let items = content.items
    let from = members.lowerBound == 0 ? first : items[members.lowerBound].mark.anchor
    let to = members.upperBound < count ? items[members.upperBound].mark.anchor : last
    return PanelContent(members: Array(members), range: from...max(to, from))
  }
}
