import Testing

/// The manual's page of findings has a line for each rule of the program, and no other.
@Suite struct `The findings` {
  struct Rule: Hashable, Comparable {
    let code: String
    let severity: String
    let wording: String

    static func < (left: Rule, right: Rule) -> Bool { left.code < right.code }

    /// Its line in the manual, as far as it can be written without an author.
    var line: String {
      let mark = wording.contains("`") ? "``" : "`"
      return "| `\(code)` | \(severity) | \(mark)\(wording)\(mark) |"
    }
  }

  @Test func `all stand in the manual as the code has them`() {
    let inCode = Self.rulesInCode
    let inManual = Set(Self.rulesInManual)
    #expect(inCode.count > 50)
    for rule in inCode where !inManual.contains(rule) { Issue.record("findings.md lacks \(rule.line)") }
  }

  @Test func `in the manual are all in the code`() {
    let inCode = Set(Self.rulesInCode)
    for rule in Self.rulesInManual where !inCode.contains(rule) { Issue.record("no rule says \(rule.line)") }
  }

  @Test func `have one code each`() {
    for codes in [Self.rulesInCode.map(\.code), Self.rulesInManual.map(\.code)] {
      #expect(Set(codes).count == codes.count)
    }
  }

  @Test func `are made by calls that this test can read`() {
    let lines: [Substring] = Self.files.flatMap { Repository.text(of: $0).split(separator: "\n") }
    let calls = lines.filter { $0.contains(" = Rule(") }
    #expect(calls.count == Self.rulesInCode.count)
  }

  private static let files: [String] = Repository.names(in: "Sources").filter { $0 != "Manual" }
    .flatMap { (folder: String) -> [String] in Repository.swiftFiles(in: "Sources/\(folder)") }

  /// `Rule("code", .severity, "wording")`, over however many lines.
  private static let rulesInCode: [Rule] = files.flatMap { file -> [Rule] in
    var rest = Substring(Repository.text(of: file))
    var rules: [Rule] = []
    while let call = rest.firstRange(of: " = Rule(") {
      rest = rest[call.upperBound...]
      guard let code = literal(&rest), let dot = rest.firstIndex(of: ".") else { continue }
      let severity = rest[rest.index(after: dot)...].prefix { $0.isLetter }
      rest = rest[severity.endIndex...]
      guard let wording = literal(&rest) else { continue }
      rules.append(Rule(code: code, severity: String(severity), wording: wording))
    }
    return rules
  }.sorted()

  private static let rulesInManual: [Rule] = Repository.text(of: "Sources/Manual/findings.md").split(separator: "\n")
    .compactMap { (line: Substring) -> Rule? in
      let cells: [String] = line.split(separator: "|").map { bare($0, of: " ") }
      guard line.hasPrefix("| `"), cells.count >= 5 else { return nil }
      return Rule(code: bare(cells[0][...], of: "`"), severity: cells[1], wording: bare(cells[2][...], of: "`"))
    }.sorted()

  /// The next string literal, without escapes.
  private static func literal(_ rest: inout Substring) -> String? {
    guard let opening = rest.firstIndex(of: "\"") else { return nil }
    var text = ""
    var isEscaped = false
    var position = rest.index(after: opening)
    while position < rest.endIndex {
      let character = rest[position]
      position = rest.index(after: position)
      if !isEscaped, character == "\"" {
        rest = rest[position...]
        return text
      }
      isEscaped = !isEscaped && character == "\\"
      if !isEscaped { text.append(character) }
    }
    return nil
  }

  /// A text without what stands round it.
  private static func bare(_ text: Substring, of edge: Character) -> String {
    var text = text.drop { $0 == edge }
    while text.last == edge { text = text.dropLast() }
    return String(text)
  }
}

extension Substring {
  /// Where a text stands first.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var rest = self
    while let first = text.first, let start = rest.firstIndex(of: first) {
      if rest[start...].hasPrefix(text) { return start..<rest.index(start, offsetBy: text.count) }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }
}
