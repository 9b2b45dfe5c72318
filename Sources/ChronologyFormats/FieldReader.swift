import ChronologyModel
import Diagnostics
import EDTF
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

  mutating func report(
    _ rule: Rule, _ payload: KeyValuePairs<String, String> = [:], suggestion: String? = nil, at offset: Int
  ) {
    if rule.severity == .error { errorCount += 1 }
    findings.append(Finding(rule: rule, payload: payload, suggestion: suggestion, offset: offset))
  }

  private(set) var errorCount = 0

  func diagnostics(in text: SourceText) -> [Diagnostic] {
    findings.map { Diagnostic($0.rule, $0.payload, suggestion: $0.suggestion, at: text.location(at: $0.offset)) }
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
    if let rank = Int(text), let importance = Importance(rank) { return importance }
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

  mutating func date(_ text: String, at offset: Int) -> EDTFDate? {
    do {
      return try EDTFDate(text)
    } catch {
      let offers = DateSuggestion.suggestions(for: text)
      if let offer = offers.first {
        let others = offers.dropFirst().map { " ('\($0.edtf)' would be: \($0.reason))" }.joined()
        report(.invalidDate, ["value": text, "reason": offer.reason + others], suggestion: offer.edtf, at: offset)
        return nil
      }
      let inside = text.unicodeScalars.prefix(max(0, error.column - 1)).reduce(0) { $0 + $1.utf8.count }
      report(
        .invalidDate, ["value": text, "reason": error.message], suggestion: error.suggestion, at: offset + inside)
      return nil
    }
  }
}

extension String {
  /// Without blanks at the ends, and with each run of blanks inside as one space.
  var tidied: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
