import Glibc
import Subprocess

extension ExternalTool {
  /// Runs the program with an argument vector, no shell between, `input` on its standard input; gives its standard
  /// output. It sees the PATH, a UTF-8 locale without language, and nothing else of the environment.
  ///
  /// A program that reads none of its input or writes without end costs no more than `limits` allow.
  public func run(
    _ arguments: [String], input: [UInt8] = [], limits: ExternalToolLimits = ExternalToolLimits()
  ) async throws(ExternalToolError) -> [UInt8] {
    let outcome = await withTaskGroup(of: Outcome?.self) { group in
      group.addTask { await finished(arguments, input: input, limits: limits) }
      group.addTask {
        try? await Task.sleep(for: limits.time)
        return nil
      }
      let first = await group.next() ?? nil
      // Cancelling the run kills the program; the group then waits until it is gone.
      group.cancelAll()
      return first
    }
    guard let outcome else { throw ExternalToolError(self, .timedOut(limits.time)) }
    return try outcome.get()
  }

  private typealias Outcome = Result<[UInt8], ExternalToolError>

  private func finished(_ arguments: [String], input: [UInt8], limits: ExternalToolLimits) async -> Outcome {
    Self.ignoreClosedPipes
    do {
      let result = try await Subprocess.run(
        .name(program), arguments: Arguments(arguments), environment: Self.environment, input: .inputWriter,
        output: .bytes(limit: limits.output), error: .bytes(limit: limits.messages)
      ) { execution in
        // A program that ends before it has read everything says by its status whether that was an error.
        _ = try? await execution.standardInputWriter.write(input)
      }
      switch result.terminationStatus {
      case .exited(0): return .success(result.standardOutput)
      case .exited(let code): return .failure(failure(Int(code), result.standardError))
      case .signaled(let signal): return .failure(failure(128 + Int(signal), result.standardError))
      }
    } catch let error as SubprocessError {
      return .failure(ExternalToolError(self, problem(error, limits)))
    } catch {
      return .failure(ExternalToolError(self, .notRun(reason: "\(error)")))
    }
  }

  /// A program that closes its input must not end this process by SIGPIPE; a handler of the host's own is left in place.
  private static let ignoreClosedPipes: Void = {
    var current = sigaction()
    guard sigaction(SIGPIPE, nil, &current) == 0, current.__sigaction_handler.sa_handler == nil else { return }
    signal(SIGPIPE, SIG_IGN)
  }()

  private static var environment: Environment {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return .custom(["PATH": path, "LC_ALL": "C.UTF-8"])
  }

  private func problem(_ error: SubprocessError, _ limits: ExternalToolLimits) -> ExternalToolError.Problem {
    switch error.code {
    case .executableNotFound: .notFound
    case .outputLimitExceeded: .tooMuchOutput(limit: limits.output)
    default: .notRun(reason: "\(error)")
    }
  }

  private func failure(_ status: Int, _ messages: [UInt8]) -> ExternalToolError {
    let lines = messages.split(separator: UInt8(ascii: "\n")).suffix(3)
    return ExternalToolError(
      self, .failed(status: status, lastLines: lines.map { String(decoding: $0, as: UTF8.self) }))
  }
}
