import ArgumentParser
import Diagnostics
import Files
import Glibc
import Markup

/// Words go to standard error, data to standard output.
enum Console {
  static func say(_ line: String) {
    let bytes = Array((PlainLine.escaped(line) + "\n").utf8)
    // Where standard error is closed there is nobody left to tell.
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Runs what may fail on a file; says what failed and ends with its exit code.
  static func attempt<Value>(_ work: () throws(FileError) -> Value) throws -> Value {
    do throws(FileError) {
      return try work()
    } catch {
      say(error.message)
      throw error.exitCode
    }
  }

  static func write(_ bytes: [UInt8], to path: String, inputs: [String] = []) throws {
    try attempt { () throws(FileError) in try OutputFile.write(bytes, to: path, inputs: inputs) }
  }

  /// Ends a command that went well. The kernel takes a large value back at once; given back entry by entry, a hundred
  /// thousand events take a twentieth of the whole time.
  static func end(keeping value: some Any) -> Never { withExtendedLifetime(value) { exit(EXIT_SUCCESS) } }

  static func print(_ line: String) throws { try write(Array((line + "\n").utf8), to: "-") }
}

enum DiagnosticStyle: String, ExpressibleByArgument, CaseIterable {
  case text, json

  func line(_ finding: Diagnostic) -> String {
    switch self {
    case .text: finding.line
    case .json: finding.json
    }
  }
}

extension Diagnostic {
  /// One object: code, severity, message, payload, and the place where there is one.
  var json: String {
    var fields = [("code", code), ("severity", severity.rawValue), ("message", message)].map { text($0.0, $0.1) }
    if !payload.isEmpty {
      fields.append("\"payload\":{\(payload.map { text($0.name, $0.value) }.joined(separator: ","))}")
    }
    if let suggestion { fields.append(text("suggestion", suggestion)) }
    if let location {
      fields.append(text("file", location.file))
      fields.append("\"line\":\(location.line),\"column\":\(location.column)")
    }
    return "{\(fields.joined(separator: ","))}"
  }

  private func text(_ name: String, _ value: String) -> String { "\"\(name)\":\"\(JSONString.escaped(value))\"" }
}
