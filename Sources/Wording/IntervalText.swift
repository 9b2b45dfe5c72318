import EDTF

extension Writer {
  func interval(_ start: Endpoint, _ end: Endpoint) -> String {
    let phrases = words.intervals
    switch (start, end) {
    case (.date(let first), .date(let last)):
      return first == last ? text(first) : shared([.one(first), .one(last)], joined: .range)
    case (.date(let first), .open): return governing(phrases.ongoing, first)
    case (.date(let first), .unknown): return governing(phrases.endUnknown, first)
    case (.open, .date(let last)): return governing(phrases.withoutStart, last)
    case (.unknown, .date(let last)): return governing(phrases.startUnknown, last)
    case (.open, _), (.unknown, _): return ""
    }
  }

  private func governing(_ phrase: Phrase, _ date: DateExpression) -> String {
    language.contracted(phrase(governed.text(date)))
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
    switch (element, kind) {
    case (.date(let date), _): text(date)
    case (.range(let from, let to), _): shared([.one(from), .one(to)], joined: .range)
    case (.onOrBefore(let date), .oneOf): language.orEarlier(text(date))
    case (.onOrAfter(let date), .oneOf): language.orLater(text(date))
    case (.onOrBefore(let date), .allOf): governing(language.allUntil, date)
    case (.onOrAfter(let date), .allOf): governing(language.allFrom, date)
    }
  }
}

extension Language {
  /// A phrase and what was put into it, where the two grow together.
  public func contracted(_ text: String) -> String {
    contractions.reduce(text) { text, pair in text.replacing(pair.from, with: pair.to) }
  }
}
