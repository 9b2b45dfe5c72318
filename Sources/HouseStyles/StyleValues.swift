import FigureStyle
import Parsing

/// Sizes and colours as people write them.
enum StyleValues {
  private static let units: [(name: String, pixels: Double)] = [("pt", 96.0 / 72), ("px", 1), ("mm", 96 / 25.4)]

  /// A number and its unit as CSS px at 96 to the inch, rounded up to the hundredths that a figure is written with; nil
  /// for what is no length.
  static func pixels(_ text: String) -> Double? {
    guard let unit = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
    let digits = text.dropLast(unit.name.count)
    guard digits.utf8.count <= 9, digits.utf8.first.map(isDigit) == true, digits.utf8.last.map(isDigit) == true,
      digits.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }), let number = Double(digits)
    else { return nil }
    return roundedUp(number * unit.pixels)
  }

  static func pixels(ofPoints points: Double) -> Double { roundedUp(points * 96 / 72) }

  /// What stands a millionth above a hundredth does so by the arithmetic alone.
  private static func roundedUp(_ pixels: Double) -> Double { (pixels * 100 - 1e-6).rounded(.up) / 100 }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// `8pt` for 8 and for `8 pt`.
  static func sizeMeant(_ node: JSONNode) -> String? {
    if case .number(let text) = node.value, pixels(text + "pt") != nil { return text + "pt" }
    guard let text = node.string?.lowercased().filter({ $0 != " " }), text != node.string else { return nil }
    return pixels(text) == nil ? nil : text
  }

  /// `#aabbcc` for `#abc`, `aabbcc` and `AABBCC`.
  static func colourMeant(_ text: String) -> String? {
    let digits = text.filter { $0 != "#" && $0 != " " }
    let doubled = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    return Colour("#" + String(doubled))?.description
  }
}
