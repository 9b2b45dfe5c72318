/// A place on the axis with its label.
public struct Tick: Hashable, Sendable {
  /// px from the start of the axis.
  public let position: Double
  /// Nil for a minor tick.
  public let label: String?
  /// Whether a greater unit begins here (a year among months).
  public let isMajor: Bool
}
