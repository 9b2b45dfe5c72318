import ArgumentParser
import Briefing
import Diagnostics

/// The kinds of documents that a report consists of.
enum ReportFormat: String, CaseIterable {
  case html, md, docx, pdf

  /// What a template writes by itself; nil for what another program makes of it.
  var own: BriefingFormat? { BriefingFormat(rawValue: rawValue) }

  /// A list as the command line has it.
  static func list(_ text: String) throws -> [ReportFormat] { try named(text, "format") }
}

extension BriefingSection {
  static func list(_ text: String) throws -> [BriefingSection] { try named(text, "section") }
}

/// Each of the names between commas once, in the order in which they stand.
private func named<Value: RawRepresentable<String> & CaseIterable & Equatable>(
  _ text: String, _ kind: String
) throws -> [Value] {
  let names = Value.allCases.map(\.rawValue)
  var values: [Value] = []
  for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
    guard let value = Value(rawValue: name) else {
      let suggestion = DidYouMean.closest(to: name, in: names).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no \(kind) '\(name)', but \(names.joined(separator: ", "))\(suggestion)")
    }
    if !values.contains(value) { values.append(value) }
  }
  return values
}
