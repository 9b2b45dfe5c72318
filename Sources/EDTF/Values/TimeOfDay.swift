/// A time of day to the second, with a shift from UTC where one is written.
public struct TimeOfDay: Hashable, Sendable {
  /// How the clock stands to UTC.
  public enum Zone: Hashable, Sendable {
    /// `Z`
    case utc
    /// `+hh`, from -14 to 14.
    case hours(Int8)
    /// `+hh:mm`, as minutes from -840 to 840.
    case minutes(Int16)

    /// Minutes to subtract from the clock to have UTC.
    public var minutesFromUTC: Int {
      switch self {
      case .utc: 0
      case .hours(let hours): Int(hours) * 60
      case .minutes(let minutes): Int(minutes)
      }
    }
  }

  let hourByte: UInt8
  let minuteByte: UInt8
  let secondByte: UInt8
  /// Nil where none is written: local time.
  public let zone: Zone?

  /// 0...23
  public var hour: Int { Int(hourByte) }
  /// 0...59
  public var minute: Int { Int(minuteByte) }
  /// 0...60
  public var second: Int { Int(secondByte) }
}

extension TimeOfDay: CustomStringConvertible {
  /// As in `23:20:30+04:30`.
  public var description: String {
    var text = ""
    text.appendPadded(UInt64(hourByte), width: 2)
    text.append(":")
    text.appendPadded(UInt64(minuteByte), width: 2)
    text.append(":")
    text.appendPadded(UInt64(secondByte), width: 2)
    switch zone {
    case nil: break
    case .utc: text.append("Z")
    case .hours(let hours):
      text.append(hours < 0 ? "-" : "+")
      text.appendPadded(UInt64(hours.magnitude), width: 2)
    case .minutes(let minutes):
      text.append(minutes < 0 ? "-" : "+")
      text.appendPadded(UInt64(minutes.magnitude) / 60, width: 2)
      text.append(":")
      text.appendPadded(UInt64(minutes.magnitude) % 60, width: 2)
    }
    return text
  }
}
