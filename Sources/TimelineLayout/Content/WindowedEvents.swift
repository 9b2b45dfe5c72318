import ChronologyModel

/// The events of which something lies in the window, and how many lie outside.
struct WindowedEvents {
  let events: [Event]
  /// Open at both ends where the one asked for holds no time.
  let window: PartialWindow
  /// Those that the caller has left out, too.
  let outside: OutsideCounts

  init(_ all: [Event], options: TimelineOptions) {
    guard options.window != PartialWindow(), options.window.isValid else {
      (events, window, outside) = (all, PartialWindow(), options.outside)
      return
    }
    let range = options.window.range
    var outside = options.outside
    events = all.filter { event in
      guard let mark = event.date.map(TimeMark.init), mark.clipped(to: range) == nil else { return true }
      if event.kind == .event {
        if mark.extent.lowerBound < range.lowerBound { outside.earlier += 1 } else { outside.later += 1 }
      }
      return false
    }
    window = options.window
    self.outside = outside
  }
}
