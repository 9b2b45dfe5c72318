/// An address that may stand in a link: http, https or mailto. Anything else is printed as text.
public struct Link: Sendable, Hashable {
  public let address: String

  public init?(_ address: String) {
    let schemes = ["http://", "https://", "mailto:"]
    let start = address.prefix(8).lowercased()
    guard schemes.contains(where: start.hasPrefix), address.unicodeScalars.allSatisfy(Self.mayStand) else { return nil }
    self.address = address
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      && scalar.properties.generalCategory != .format
  }
}
