/// An answer about dates that may be known in part only.
public enum Answer: Hashable, Sendable, CaseIterable {
  /// However the open questions are settled.
  case yes
  /// However the open questions are settled.
  case no
  /// Some ways of settling them say yes, or nothing rules them out.
  case possible

  /// Kleene's strong conjunction (1952, §64).
  func and(_ other: Answer) -> Answer {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .possible
  }

  /// Kleene's strong disjunction.
  func or(_ other: Answer) -> Answer {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .possible
  }
}
