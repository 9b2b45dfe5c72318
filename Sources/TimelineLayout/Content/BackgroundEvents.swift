import ChronologyModel

/// Events that only give the background, as far as they fall into the time that the figure is about.
struct BackgroundEvents {
  let items: [TimelineItem]
  /// How many lie wholly outside.
  let outside: Int

  /// - Parameter range: of the events and eras that the figure is about; nil where there are none, and all are taken.
  init(_ events: [Event], styles: ItemStyles, range: ClosedRange<TimePosition>?) {
    let all = events.compactMap { TimelineItem($0, style: styles.muted) }
    items = all.compactMap { item in
      var item = item
      item.isMuted = true
      guard let range else { return item }
      guard let mark = item.mark.clipped(to: range) else { return nil }
      item.mark = mark
      return item
    }
    outside = all.count - items.count
  }
}
