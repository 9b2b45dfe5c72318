import EDTF

extension Writer {
  func interval(_ start: Endpoint, _ end: Endpoint) -> String {
    let phrases = style == .long ? language.longIntervals : language.shortIntervals
    switch (start, end) {
    case (.date(let first), .date(let last)):
      return first == last ? text(first) : shared([.one(first), .one(last)], joined: .range)
    case (.date(let first), .open): return phrases.ongoing(text(first))
    case (.date(let first), .unknown): return phrases.endUnknown(text(first))
    case (.open, .date(let last)): return phrases.withoutStart(text(last))
    case (.unknown, .date(let last)): return phrases.startUnknown(text(last))
    case (.open, _), (.unknown, _): return ""
    }
  }

  /// `between 24 and 27 December 1979`, `24 or 27 December 1979`, `7, 11 and 15 October 2023`.
  func set(_ set: DateSet) -> String {
    if set.kind == .oneOf, set.elements.count == 1, case .range(let from, let to) = set.elements[0] {
      return language.between(shared([.one(from), .one(to)], joined: .between))
    }
    let joint = set.kind == .oneOf ? Joint.or : .and
    let items = set.elements.compactMap { element -> ListItem? in
      switch element {
      case .date(let date): .one(date)
      case .range(let from, let to): .range(from, to)
      case .onOrBefore, .onOrAfter: nil
      }
    }
    if items.count == set.elements.count { return shared(items, joined: joint) }
    return join(set.elements.map { member($0, of: set.kind) }, joint)
  }

  private func member(_ element: DateSet.Element, of kind: DateSet.Kind) -> String {
    switch element {
    case .date(let date): text(date)
    case .range(let from, let to): shared([.one(from), .one(to)], joined: .range)
    case .onOrBefore(let date): (kind == .oneOf ? language.orEarlier : language.allUntil)(text(date))
    case .onOrAfter(let date): (kind == .oneOf ? language.orLater : language.allFrom)(text(date))
    }
  }
}
