import ExternalTools
import RelationshipDOT
import Synchronization

/// Graphviz, with what it placed: the same DOT is placed once. For those who draw again what changed little.
public final class Graphviz: Sendable {
  private struct Request: Hashable {
    let arguments: [String]
    let dot: [UInt8]
  }

  private struct Kept {
    var former: [Request: [UInt8]] = [:]
    var present: [Request: [UInt8]] = [:]
  }

  private let kept = Mutex(Kept())

  public init() {}

  /// Forgets what was not asked for since the last call.
  public func forgetUnused() {
    kept.withLock { kept in
      kept.former = kept.present
      kept.present = [:]
    }
  }

  /// Positions as JSON.
  func placed(
    _ dot: [UInt8], by engine: PositionsDOT.Engine, limits: ExternalToolLimits
  ) async throws(ExternalToolError) -> [UInt8] {
    let request = Request(arguments: ["-K\(engine.rawValue)", "-Tjson0"], dot: dot)
    let known = kept.withLock { $0.present[request] ?? $0.former[request] }
    let output: [UInt8]
    if let known {
      output = known
    } else {
      output = try await ExternalTool.dot.run(request.arguments, input: dot, limits: limits)
    }
    kept.withLock { $0.present[request] = output }
    return output
  }
}
