import Glibc

/// A colour of the sRGB space, eight bits a channel.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `0xRRGGBB`.
  public init(hex: UInt32) {
    self.init(UInt8(hex >> 16 & 0xFF), UInt8(hex >> 8 & 0xFF), UInt8(hex & 0xFF))
  }

  /// From `#rrggbb`, in upper or lower case; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(hex: value)
  }

  /// `#rrggbb`.
  public var description: String {
    func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
    return String(unsafeUninitializedCapacity: 7) { text in
      text[0] = UInt8(ascii: "#")
      for (place, channel) in [red, green, blue].enumerated() {
        text[2 * place + 1] = digit(channel >> 4)
        text[2 * place + 2] = digit(channel & 15)
      }
      return 7
    }
  }

  /// This colour with `share` (0...1) of another laid over it.
  public func mixed(with other: Colour, share: Double) -> Colour {
    func channel(_ own: UInt8, _ others: UInt8) -> UInt8 {
      UInt8((Double(own) * (1 - share) + Double(others) * share).rounded())
    }
    return Colour(channel(red, other.red), channel(green, other.green), channel(blue, other.blue))
  }

  /// The channels as light, 0...1 each (IEC 61966-2-1).
  var linear: (red: Double, green: Double, blue: Double) {
    func light(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      guard value > 0.04045 else { return value / 12.92 }
      return pow((value + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }

  /// Relative luminance, 0...1 (WCAG 2.2).
  public var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }
}
