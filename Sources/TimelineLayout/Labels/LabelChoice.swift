/// How the labels of a figure are written.
struct LabelChoice {
  let spacing: Spacing
  let withDates: Bool
  /// Whether rows need not follow the order of time downwards where that saves some.
  var isDense = false
  /// By index of the item.
  var forms: [LabelForm]

  /// Nil where the item has no label beside it.
  func wording(_ item: Int) -> LabelBook.Wording? {
    switch forms[item] {
    case .full: withDates ? .dated : .full
    case .short: .short
    case .number, .more: nil
    }
  }

  /// Of the items whose titles stand in the key, in order of time.
  var numbers: [Int: Int] {
    let numbered = forms.indices.filter { forms[$0] == .number }
    return Dictionary(uniqueKeysWithValues: numbered.enumerated().map { ($0.element, $0.offset + 1) })
  }

  /// Ways to write `count` labels in full, the roomiest first.
  static func full(_ count: Int, dates: DateLabels) -> [LabelChoice] {
    let forms = [LabelForm](repeating: .full, count: count)
    let kinds: [(Spacing, Bool)] =
      switch dates {
      case .automatic: [(.roomy, true), (.roomy, false), (.tight, false), (.dense, false)]
      case .labels: [(.roomy, true), (.tight, true), (.dense, true)]
      case .axis: [(.roomy, false), (.tight, false), (.dense, false)]
      }
    return kinds.map { LabelChoice(spacing: $0.0, withDates: $0.1, forms: forms) }
  }
}
