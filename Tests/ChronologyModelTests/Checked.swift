import ChronologyFormats
import ChronologyModel
import Diagnostics
import Testing

/// What `check` says of a chronology that is written in a test.
struct Checked {
  let findings: [Diagnostic]

  /// Entries of the native format, and what stands in the root element.
  init(_ entries: String, root: String = "") {
    self.init(whole: "<chronology xmlns=\"urn:chronograph:1\" title=\"T\" \(root)>\n\(entries)\n</chronology>")
  }

  init(whole text: String, format: InputFormat = .xml, name: String = "test.xml") {
    let read = format.read(Array(text.utf8), name: name, map: [:])
    findings =
      read.findings + Check.findings(in: read.chronology, asking: Check.soundness)
      + Check.findings(in: read.chronology, asking: Check.quality)
  }

  var codes: [String] { findings.map(\.code) }

  /// The messages of one rule.
  func messages(_ code: String) -> [String] { findings.filter { $0.code == code }.map(\.message) }

  /// `line code` for each finding of this severity, in order.
  func places(_ severity: Severity) -> [String] {
    findings.filter { $0.severity == severity }.map { "\($0.location?.line ?? 0) \($0.code)" }
  }
}

/// A chronology with a fault, the same without it, and the codes that tell them apart.
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  var root = ""
  let bad: String
  let good: String
  let code: String

  var testDescription: String { name }
}
