/// A program of somebody else's that is run as a process of its own.
public struct ExternalTool: Hashable, Sendable {
  /// As found on the PATH.
  public let program: String
  /// The Debian package that has it.
  public let package: String

  public init(program: String, package: String) {
    self.program = program
    self.package = package
  }

  /// Graphviz, hierarchical and other layouts (`-K`).
  public static let dot = ExternalTool(program: "dot", package: "graphviz")
}

/// What a run may cost.
public struct ExternalToolLimits: Hashable, Sendable {
  /// After it the program is killed.
  public var time: Duration
  /// Bytes on standard output.
  public var output: Int
  /// Bytes on standard error.
  public var messages = 1 << 20

  public init(time: Duration = .seconds(20), output: Int = 64 << 20) {
    self.time = time
    self.output = output
  }
}
