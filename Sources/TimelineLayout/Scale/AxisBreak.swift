/// Where the axis is not even: time left out, or a change of scale.
public struct AxisBreak: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// So many whole units in which nothing began, ended or happened.
    case fold(count: Int, unit: CalendarUnit)
    case scaleChange
  }

  public let kind: Kind
  /// px from the start of the axis; the middle of the break.
  public let position: Double

  /// Whether the break begins or ends at this place (px), about.
  func touches(_ place: Double) -> Bool { abs(position - place) <= kind.length / 2 + 0.01 }
}

extension AxisBreak.Kind {
  /// px along the axis. Half a fold leaves a label room between its edge and the first tick.
  var length: Double { self == .scaleChange ? 17 : 30 }

  /// px at either side of the middle that its lines take.
  var half: Double { isFold ? 9.2 : 3 }

  var isFold: Bool { self != .scaleChange }
}
