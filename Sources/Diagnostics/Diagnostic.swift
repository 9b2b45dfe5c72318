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
    var text = rule.wording
    for field in payload {
      text = text.replacing("{\(field.name)}", with: Self.printable(field.value))
    }
    if let suggestion { text += "; did you mean '\(Self.printable(suggestion))'?" }
    return text
  }

  /// `FILE:LINE:COLUMN: error: what, and what to do [code]`, one line whatever the input holds.
  public var line: String {
    let place = location.map { Self.printable($0.description, limit: .max) + ": " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(code)]"
  }

  /// Input text made safe for a terminal: control characters and bidirectional controls become U+FFFD, long text is cut.
  static func printable(_ text: String, limit: Int = 120) -> String {
    var result = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return result + "..." }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// The text with every `pattern` replaced, without Foundation.
  func replacing(_ pattern: String, with replacement: String) -> String {
    var result = ""
    var rest = self[...]
    while let first = pattern.first, let start = rest.firstIndex(of: first) {
      let tail = rest[start...]
      if tail.hasPrefix(pattern) {
        result += rest[..<start] + replacement
        rest = tail.dropFirst(pattern.count)
      } else {
        result += rest[...start]
        rest = tail.dropFirst()
      }
    }
    return result + rest
  }
}
