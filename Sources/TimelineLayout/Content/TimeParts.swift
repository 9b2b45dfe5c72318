/// Cuts a chronology into parts, one for each panel, in order of time.
struct TimeParts {
  let content: TimelineContent
  /// The least room that items which follow each other need (px). It grows with their number.
  let needed: (Range<Int>) -> Double

  private var count: Int { content.items.count }

  /// Each part as long as `room` px allow.
  func filled(_ room: Double) -> [PanelContent] { panels(starts(room)) }

  /// At most `parts` parts, the one that needs most as small as can be.
  func balanced(into parts: Int) -> [PanelContent] {
    guard parts > 1, count > 0 else { return [PanelContent(members: Array(0..<count), range: nil)] }
    var (low, high) = (1.0, needed(0..<count) + 1)
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
      while fits < count, needed(start..<min(start + step, count)) <= room {
        fits = min(start + step, count)
        step *= 2
      }
      tooMany = min(start + step, count + 1)
      while fits < count, tooMany - fits > 1 {
        let middle = (fits + tooMany) / 2
        if middle <= count, needed(start..<middle) <= room {
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
    guard starts.count > 1 else { return [PanelContent(members: Array(0..<count), range: nil)] }
    let items = content.items
    let extents = (items + content.eras).map(\.mark.extent)
    let window = content.window
    let first = window.since ?? extents.map(\.lowerBound).min() ?? 0
    let reached = extents.map(\.upperBound).max() ?? 0
    let last = window.until ?? max(reached, content.asOf ?? reached)
    return starts.indices.map { part in
      let end = part + 1 < starts.count ? starts[part + 1] : count
      let from = part == 0 ? first : items[starts[part]].mark.anchor
      // A part ends where the next one begins.
      let to = part + 1 < starts.count ? max(items[end].mark.anchor, from) : max(last, from)
      return PanelContent(members: Array(starts[part]..<end), range: from...to)
    }
  }
}
