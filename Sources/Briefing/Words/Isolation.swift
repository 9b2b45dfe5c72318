import Wording

extension ReportWords {
  /// A text of the input within a sentence of the report, kept from reordering what stands around it where it runs the
  /// other way (Unicode Standard Annex 9, first strong isolate).
  func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: runsOtherWay) ? "\u{2068}\(text)\u{2069}" : text
  }

  private func runsOtherWay(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.isRightToLeft != language.isRightToLeft
  }
}

extension Unicode.Scalar {
  /// Whether it stands in a block of a script that runs from right to left (Unicode 16, Blocks.txt).
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
