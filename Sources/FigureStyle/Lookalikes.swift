/// Two colours of a palette that some eyes take for one.
public struct Lookalikes: Hashable, Sendable {
  /// Places in the palette, from 0.
  public let first: Int
  public let second: Int
  /// With which they differ least.
  public let vision: ColourVision
  public let difference: Double
}

extension Palette {
  /// What two colours of small marks must differ by, as ``ColourVision/difference(_:_:)`` has it. The closest two of the
  /// set of Okabe and Ito, bluish green and reddish purple with deuteranopia, differ by 0.076.
  public static let leastDifference = 0.07

  /// Pairs that differ by less than ``leastDifference`` to some kind of eyes.
  public var lookalikes: [Lookalikes] {
    var found: [Lookalikes] = []
    for second in colours.indices {
      for first in 0..<second {
        let least = ColourVision.allCases.map { vision in
          Lookalikes(
            first: first, second: second, vision: vision,
            difference: vision.difference(colours[first], colours[second]))
        }.min { $0.difference < $1.difference }
        if let least, least.difference < Self.leastDifference { found.append(least) }
      }
    }
    return found
  }
}
