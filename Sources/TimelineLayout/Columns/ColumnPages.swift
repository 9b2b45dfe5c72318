/// Cuts a chronology into parts, one for each panel, in order of time.
struct ColumnPages {
  let form: ColumnsForm
  let context: ColumnContext
  let choice: LabelChoice
  /// px of both columns of labels, as the whole chronology would leave it.
  private let room: Double

  init(form: ColumnsForm, context: ColumnContext, choice: LabelChoice) {
    self.form = form
    self.context = context
    self.choice = choice
    room = context.room(form.whole, form.wholeAxis, choice, laneCount: form.laneCount(choice.spacing)).columns
  }

  private var count: Int { form.content.items.count }

  /// The least length of axes at which the labels of each part have room.
  func neededLength(_ panels: [PanelContent]) -> Double {
    panels.map { neededLength(of: $0.members) }.max() ?? 0
  }

  private func neededLength(of members: [Int]) -> Double {
    let labelled = members.filter { choice.wording($0) != nil }
    return ColumnSplit.best(of: labelled, choice, room: room, book: context.book).neededLength
  }

  /// Each part as long as has room on an axis of `length` px.
  func filled(length: Double) -> [PanelContent] { panels(starts(length: length)) }

  /// At most `parts` parts, the longest as short as can be.
  func balanced(into parts: Int) -> [PanelContent] {
    guard parts > 1, count > 0 else { return [PanelContent(members: Array(0..<count), range: nil)] }
    var (low, high) = (1.0, neededLength(of: Array(0..<count)) + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts(length: middle).count <= parts { high = middle } else { low = middle }
    }
    return panels(starts(length: high))
  }

  /// The first index of each part, by greedy filling.
  private func starts(length: Double) -> [Int] {
    var starts: [Int] = []
    var start = 0
    while start < count {
      starts.append(start)
      var (fits, tooMany) = (start + 1, count + 1)
      // Galloping, as a part is a small piece of a long chronology.
      var step = 32
      while fits < count, neededLength(of: Array(start..<min(start + step, count))) <= length {
        fits = min(start + step, count)
        step *= 2
      }
      tooMany = min(start + step, count + 1)
      while fits < count, tooMany - fits > 1 {
        let middle = (fits + tooMany) / 2
        if middle <= count, neededLength(of: Array(start..<middle)) <= length {
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
    let items = form.content.items
    let extents = (items + form.content.eras).map(\.mark.extent)
    let window = form.content.window
    let first = window.since ?? extents.map(\.lowerBound).min() ?? 0
    let reached = extents.map(\.upperBound).max() ?? 0
    let last = window.until ?? max(reached, form.content.asOf ?? reached)
    return starts.indices.map { part in
      let end = part + 1 < starts.count ? starts[part + 1] : count
      let from = part == 0 ? first : items[starts[part]].mark.anchor
      // A part ends where the next one begins.
      let to = part + 1 < starts.count ? max(items[end].mark.anchor, from) : max(last, from)
      return PanelContent(members: Array(starts[part]..<end), range: from...to)
    }
  }
}
