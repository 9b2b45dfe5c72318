public enum Severity: String, Sendable, Hashable, CaseIterable {
  case error, warning, note
}

/// What can be found wrong, once for the whole program: a stable code, how grave it is, and the sentence that says it.
///
/// In the wording, `{name}` stands for a field of the diagnostic's payload.
public struct Rule: Sendable, Hashable {
  public let code: String
  public let severity: Severity
  public let wording: String
  /// Whether the input is larger or deeper than what is read; then it may be sound all the same.
  public let isLimit: Bool

  public init(_ code: String, _ severity: Severity, _ wording: String, isLimit: Bool = false) {
    self.code = code
    self.severity = severity
    self.wording = wording
    self.isLimit = isLimit
  }
}
