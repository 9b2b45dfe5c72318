/// How sure a date, or one component of it, is.
public struct Qualification: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `?`
  public static let uncertain = Qualification(rawValue: 1)
  /// `~`
  public static let approximate = Qualification(rawValue: 2)
  /// `%`
  public static let both: Qualification = [.uncertain, .approximate]

  /// The character that writes it, empty where there is nothing to say.
  public var symbol: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case .both: "%"
    default: ""
    }
  }
}
