import ChronologyModel
import Diagnostics
import Parsing

/// Reads the native XML format. Several findings at once; entries with one are left out.
public enum NativeReader {
  public static func read(_ bytes: [UInt8], name: String) -> ReadResult {
    var builder = NativeBuilder(inputSize: bytes.count)
    let (text, problems) = NativeFormat.parser.parse(
      bytes, name: name, root: { builder.readRoot($0) }, entry: { builder.readEntry($0) },
      rootText: { builder.readRootText($0, at: $1) })
    var result = ReadResult(chronology: builder.chronology)
    result.chronology.texts = [text]
    result.findings = builder.fields.diagnostics(in: text) + problems
    return result
  }
}

/// What a reader makes of one input.
public struct ReadResult: Sendable {
  public var chronology: Chronology
  public var findings: [Diagnostic] = []

  public init(chronology: Chronology, findings: [Diagnostic] = []) {
    self.chronology = chronology
    self.findings = findings
  }
}
