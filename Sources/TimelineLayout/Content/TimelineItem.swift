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
  var isHighlighted = false
  /// Whether its label is bold.
  var isEmphasised = false

  /// Nil for an event without a date.
  ///
  /// - Parameter isMirrored: whether the figure will be, so that the side of a label is the other one.
  init?(_ event: Event, style: CategoryStyle, isMirrored: Bool = false) {
    guard let date = event.date else { return nil }
    var event = event
    if isMirrored { event.label.side = event.label.side.map { $0 == .left ? .right : .left } }
    self.event = event
    self.style = style
    mark = TimeMark(date)
  }

  /// Which labels stay longest when the figure is full.
  var rank: Int { isMuted ? 0 : event.importance.rank + (isHighlighted ? 5 : 0) }

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
