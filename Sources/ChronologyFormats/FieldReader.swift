import ChronologyModel
import Diagnostics
import EDTF
import Parsing
import Wording

/// Turns the text of a field into a value, and keeps a finding where it is none.
struct FieldReader {
  struct Finding {
    let rule: Rule
    let payload: KeyValuePairs<String, String>
    let suggestion: String?
    let offset: Int
  }

  private(set) var findings: [Finding] = []
  /// Also of the errors that are not listed any more.
  private(set) var errorCount = 0

  mutating func report(
    _ rule: Rule, _ payload: KeyValuePairs<String, String> = [:], suggestion: @autoclosure () -> String? = nil,
    at offset: Int
  ) {
    if rule.severity == .error { errorCount += 1 }
    let most = CSVParser.mostFindings
    if findings.count < most {
      findings.append(Finding(rule: rule, payload: payload, suggestion: suggestion(), offset: offset))
    } else if findings.count == most {
      errorCount += rule.severity == .error ? 0 : 1
      findings.append(
        Finding(rule: .tooManyFindings, payload: ["limit": "\(most)"], suggestion: nil, offset: offset))
    }
  }

  /// In the order of their places.
  func diagnostics(in text: SourceText) -> [Diagnostic] {
    findings.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map {
      Diagnostic(
        $0.element.rule, $0.element.payload, suggestion: $0.element.suggestion, at: text.location(at: $0.element.offset)
      )
    }
  }

  /// One of a closed list of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, as field: String, at offset: Int
  ) -> Choice? {
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      .unknownValue, ["value": text, "field": field, "known": known.joined(separator: ", ")],
      suggestion: DidYouMean.closest(to: text, in: known), at: offset)
    return nil
  }

  mutating func importance(_ text: String, at offset: Int) -> Importance? {
    if text.utf8.count == 1, let rank = Int(text), let importance = Importance(rank) { return importance }
    report(.unknownValue, ["value": text, "field": "importance", "known": "1 (least) to 5 (most)"], at: offset)
    return nil
  }

  mutating func flag(_ text: String, as field: String, at offset: Int) -> Bool? {
    switch text {
    case "true", "1": return true
    case "false", "0": return false
    default:
      report(.unknownValue, ["value": text, "field": field, "known": "true, false"], at: offset)
      return nil
    }
  }

  /// A decimal number (XML Schema Part 2, 3.2.3), kept as it is written.
  mutating func number(_ text: String, at offset: Int) -> String? {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let digits = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = digits.contains { !$0.isEmpty } && digits.joined().utf8.allSatisfy { (48...57).contains($0) }
    if isNumber { return text }
    report(.invalidNumber, ["value": text], at: offset)
    return nil
  }

  /// A language tag (BCP 47), by its shape.
  mutating func language(_ text: String, at offset: Int) -> String? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { position, part in
      (1...8).contains(part.count)
        && part.allSatisfy { (65...90).contains($0 & 0xDF) || position > 0 && (48...57).contains($0) }
    }
    if isTag { return text }
    report(.invalidLanguage, ["value": text], at: offset)
    return nil
  }

  mutating func date(_ text: String, at offset: Int, isVerbatim: Bool = true) -> EDTFDate? {
    do {
      return try EDTFDate(text)
    } catch {
      reportInvalidDate(text, error, at: offset, isVerbatim: isVerbatim)
      return nil
    }
  }

  /// - Parameter isVerbatim: whether the text stands at `offset` byte for byte, so that a place in it can be named.
  mutating func reportInvalidDate(_ text: String, _ error: EDTFError, at offset: Int, isVerbatim: Bool) {
    // Beyond the limit nothing is listed any more.
    let offers = findings.count < CSVParser.mostFindings ? DateSuggestion.suggestions(for: text) : []
    if let offer = offers.first {
      let others = offers.dropFirst().map { " ('\($0.edtf)' would be: \($0.reason))" }.joined()
      return report(.invalidDate, ["value": text, "reason": offer.reason + others], suggestion: offer.edtf, at: offset)
    }
    let before = isVerbatim ? text.unicodeScalars.prefix(max(0, error.column - 1)) : text.unicodeScalars.prefix(0)
    report(
      .invalidDate, ["value": text, "reason": error.message], suggestion: error.suggestion,
      at: offset + before.reduce(0) { $0 + $1.utf8.count })
  }
}
