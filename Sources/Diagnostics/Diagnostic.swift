/// One finding: which rule, about what, where.
public struct Diagnostic: Sendable, Hashable {
  public let rule: Rule
  /// The fields that the rule's wording names, in a stated order.
  public let payload: [Field]
  /// What the user may have meant; printed as "did you mean '...'?".
  public let suggestion: String?
  public let location: SourceLocation?

  public struct Field: Sendable, Hashable {
    public let name: String
    public let value: String
  }

  public init(
    _ rule: Rule, _ payload: KeyValuePairs<String, String> = [:], suggestion: String? = nil,
    at location: SourceLocation? = nil
  ) {
    self.rule = rule
    self.payload = payload.map { Field(name: $0.key, value: $0.value) }
    self.suggestion = suggestion
    self.location = location
  }

  public var severity: Severity { rule.severity }
  public var code: String { rule.code }

  /// What is wrong and what to do, without the place.
  public var message: String {
    var text = ""
    var rest = rule.wording[...]
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
      let name = rest[rest.index(after: opening)..<closing]
      text += rest[..<opening]
      text += payload.first { $0.name == name }.map { Self.printable($0.value) } ?? String(rest[opening...closing])
      rest = rest[rest.index(after: closing)...]
    }
    text += rest
    if let suggestion { text += "; did you mean '\(Self.printable(suggestion))'?" }
    return text
  }

  /// `FILE:LINE:COLUMN: error: what, and what to do [code]`, one line whatever the input holds.
  public var line: String {
    let place = location.map { Self.printable($0.description, limit: .max) + ": " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(code)]"
  }

  /// Input text made safe for a terminal: control characters, bidirectional controls and what else has no shape become
  /// U+FFFD, but for the joiners that some scripts are spelt with; long text is cut.
  static func printable(_ text: String, limit: Int = 240) -> String {
    if text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return result + "..." }
      if scalar == "\u{200C}" || scalar == "\u{200D}" {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
