import ChronologyModel

/// The part of a timeline that one panel shows.
struct PanelContent {
  /// Indices into the items of the content, in order of time.
  let members: [Int]
  /// What it shows of the marks; nil for all of them.
  let range: ClosedRange<TimePosition>?
}

extension TimelineContent {
  /// The mark of an item as far as a panel shows it.
  func mark(_ item: Int, in panel: PanelContent) -> TimeMark {
    guard let range = panel.range else { return items[item].mark }
    return items[item].mark.clipped(to: range) ?? items[item].mark
  }

  /// The eras that reach into a panel.
  func eras(in panel: PanelContent) -> [TimelineItem] {
    guard let range = panel.range else { return eras }
    return eras.compactMap { era in
      var era = era
      guard let mark = era.mark.clipped(to: range) else { return nil }
      era.mark = mark
      return era
    }
  }

  /// What a panel covers of time: the given marks, and where there are too many events to draw, all of these.
  func extents(in panel: PanelContent, of marks: [TimeMark]) -> [ClosedRange<TimePosition>] {
    marks.map(\.extent) + (crowd?.extents ?? []).filter { panel.range?.overlaps($0) ?? true }
  }
}
