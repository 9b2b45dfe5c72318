extension String {
  /// A text that stands in another, kept from reordering what is around it where it runs the other way (Unicode Standard
  /// Annex 9, first strong isolate).
  func isolated(inRightToLeft isRightToLeft: Bool) -> String {
    let runsOtherWay = unicodeScalars.contains { isRightToLeft ? $0.runsToTheRight : $0.runsToTheLeft }
    return runsOtherWay ? "\u{2068}\(self)\u{2069}" : self
  }

  /// Whether a part of it has been isolated already.
  var hasIsolates: Bool { utf8.contains(0xE2) && unicodeScalars.contains("\u{2068}") }
}

extension Unicode.Scalar {
  /// Whether it stands in a block of a script that runs from right to left (Unicode 16, Blocks.txt).
  fileprivate var runsToTheLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether it is a letter of another script.
  fileprivate var runsToTheRight: Bool {
    value >= 0x41 && properties.isAlphabetic && !runsToTheLeft
  }
}
