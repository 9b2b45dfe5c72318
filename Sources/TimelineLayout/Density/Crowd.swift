import ChronologyModel

/// The events of a chronology that is too long for a mark each: where each began, for the density strip.
///
/// In order of time: what sums and sorts them is then fast.
struct Crowd {
  /// When each event happened or began, as far as is known.
  let beginnings: [ClosedRange<TimePosition>]
  /// What each covers.
  let extents: [ClosedRange<TimePosition>]

  /// Past this many events a figure counts them instead of drawing each.
  static let least = 300
}

extension TimeMark {
  /// When it happened, or when it began.
  var beginning: ClosedRange<TimePosition> {
    for piece in pieces {
      switch piece {
      case .dot(let at, isHollow: false): return at...at
      case .span(let from, _, .solid): return from...from
      case .span(let from, let to, .shoulder): return from...to
      case .dot(_, isHollow: true), .span, .tick, .join: return extent
      case .arrow, .ray, .unknown, .cut: continue
      }
    }
    return anchor...anchor
  }
}
