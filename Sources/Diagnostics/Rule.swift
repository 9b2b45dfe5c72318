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

  public init(_ code: String, _ severity: Severity, _ wording: String) {
    self.code = code
    self.severity = severity
    self.wording = wording
  }
}
