/// How likely a judgement holds, in the words of Intelligence Community Directive 203 (2 January 2015, section
/// D.6.e.2.a).
public enum Likelihood: CaseIterable, Sendable {
  case almostNoChance, veryUnlikely, unlikely, evenChance, likely, veryLikely, almostCertain

  /// The words that stand for it, those of the directive's two rows first.
  public var terms: [String] {
    switch self {
    case .almostNoChance: ["almost no chance", "remote"]
    case .veryUnlikely: ["very unlikely", "highly improbable"]
    case .unlikely: ["unlikely", "improbable", "improbably"]
    case .evenChance: ["roughly even chance", "roughly even odds"]
    case .likely: ["likely", "probable", "probably"]
    case .veryLikely: ["very likely", "highly probable"]
    case .almostCertain: ["almost certain", "nearly certain", "almost certainly"]
    }
  }

  /// In percent.
  public var range: ClosedRange<Int> {
    switch self {
    case .almostNoChance: 1...5
    case .veryUnlikely: 5...20
    case .unlikely: 20...45
    case .evenChance: 45...55
    case .likely: 55...80
    case .veryLikely: 80...95
    case .almostCertain: 95...99
    }
  }
}
