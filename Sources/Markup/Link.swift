/// An address that may stand in a link: http, https or mailto. Anything else is printed as text.
public struct Link: Sendable, Hashable {
  public let address: String

  public init?(_ address: String) {
    let schemes = ["http://", "https://", "mailto:"]
    let start = address.prefix(8).lowercased()
    guard schemes.contains(where: start.hasPrefix), address.unicodeScalars.allSatisfy(Self.mayStand) else { return nil }
    self.address = address.unicodeScalars.reduce(into: "") { $0 += Self.encoded[$1] ?? String($1) }
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      && scalar.properties.generalCategory != .format
  }

  /// What RFC 3986 allows nowhere in an address, and the apostrophe; Graphviz writes them into its SVG as they are.
  private static let encoded: [Unicode.Scalar: String] = [
    "<": "%3C", ">": "%3E", "\"": "%22", "'": "%27", "`": "%60", "\\": "%5C", "^": "%5E", "{": "%7B", "|": "%7C",
    "}": "%7D",
  ]
}
