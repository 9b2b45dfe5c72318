import Diagnostics

/// Why a program gave no output.
public struct ExternalToolError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case notFound
    /// It could not be started, or its pipes broke.
    case notRun(reason: String)
    case timedOut(Duration)
    case tooMuchOutput(limit: Int)
    /// It exited with the status, or a signal ended it (128 and the signal's number, as shells have it).
    case failed(status: Int, lastLines: [String])
    /// It succeeded, and its output is not what was agreed.
    case badOutput(reason: String)
  }

  public let tool: ExternalTool
  public let problem: Problem

  public init(_ tool: ExternalTool, _ problem: Problem) {
    self.tool = tool
    self.problem = problem
  }

  public var diagnostic: Diagnostic {
    let program = tool.program
    switch problem {
    case .notFound: return Diagnostic(.toolNotFound, ["program": program, "package": tool.package])
    case .notRun(let reason): return Diagnostic(.toolNotRun, ["program": program, "reason": reason])
    case .timedOut(let limit):
      return Diagnostic(.toolTimedOut, ["program": program, "seconds": "\(limit.components.seconds)"])
    case .tooMuchOutput(let limit): return Diagnostic(.toolOutput, ["program": program, "limit": "\(limit >> 20)"])
    case .failed(let status, let lines):
      let words = lines.isEmpty ? "it said nothing" : lines.joined(separator: "; ")
      return Diagnostic(.toolFailed, ["program": program, "status": "\(status)", "words": words])
    case .badOutput(let reason): return Diagnostic(.toolBadOutput, ["program": program, "reason": reason])
    }
  }
}

extension Rule {
  public static let toolNotFound = Rule(
    "tool-not-found", .error, "the program '{program}' is not on the PATH; on Debian, 'apt install {package}' has it")
  public static let toolNotRun = Rule("tool-not-run", .error, "'{program}' could not be run: {reason}")
  public static let toolTimedOut = Rule(
    "tool-timed-out", .error, "'{program}' was ended after {seconds} s; draw less at once")
  public static let toolOutput = Rule(
    "tool-output", .error, "'{program}' wrote more than {limit} MiB; draw less at once")
  public static let toolFailed = Rule("tool-failed", .error, "'{program}' failed with status {status}: {words}")
  public static let toolBadOutput = Rule(
    "tool-bad-output", .error, "'{program}' gave something else than was asked for: {reason}")
}
