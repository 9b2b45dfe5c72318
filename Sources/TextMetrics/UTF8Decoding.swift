extension Span<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    func bits(_ position: Int) -> UInt32 { UInt32(self[offset + position] & 0x3F) }
    let lead = UInt32(self[offset])
    let code =
      switch lead {
      case ..<0x80: lead
      case ..<0xE0: (lead & 0x1F) << 6 | bits(1)
      case ..<0xF0: (lead & 0x0F) << 12 | bits(1) << 6 | bits(2)
      default: (lead & 0x07) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3)
      }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }
}
