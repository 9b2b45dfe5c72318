import Diagnostics

/// What was found in a house style, with byte offsets.
struct StyleFindings {
  private struct Finding {
    let rule: Rule
    let payload: KeyValuePairs<String, String>
    let suggestion: String?
    let offset: Int
  }

  private var findings: [Finding] = []

  var hasErrors: Bool { findings.contains { $0.rule.severity == .error } }

  mutating func report(
    _ rule: Rule, _ payload: KeyValuePairs<String, String>, suggestion: String? = nil, at offset: Int
  ) {
    findings.append(Finding(rule: rule, payload: payload, suggestion: suggestion, offset: offset))
  }

  func diagnostics(in text: SourceText) -> [Diagnostic] {
    findings.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map {
      Diagnostic(
        $0.element.rule, $0.element.payload, suggestion: $0.element.suggestion, at: text.location(at: $0.element.offset)
      )
    }
  }
}
