import ChronologyModel
import EDTF
import FigureStyle
import Wording

/// An event with its mark and its style.
struct TimelineItem {
  let event: Event
  var mark: TimeMark
  let style: CategoryStyle
  /// Whether it only gives the background.
  var isMuted = false
  /// Whether its label is bold.
  var isEmphasised = false

  /// Nil for an event without a date.
  init?(_ event: Event, style: CategoryStyle) {
    guard let date = event.date else { return nil }
    self.event = event
    self.style = style
    mark = TimeMark(date)
  }

  /// Which labels stay longest when the figure is full.
  var rank: Int { isMuted ? 0 : event.importance.rank }

  var isMostImportant: Bool { event.importance.rank == 5 && !isMuted }

  /// px
  var radius: Double {
    switch event.importance.rank {
    case 5: 4.2
    case 4: 3.6
    case 3: 3
    default: 2.5
    }
  }
}
