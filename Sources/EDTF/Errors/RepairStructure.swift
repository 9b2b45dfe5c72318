extension Repair {
  mutating func mendInterval() -> Bool {
    switch reason {
    case .boundedEnd: return mendBoundedEnd()
    case .reversedInterval where !isMended:
      let ends = bytes.split(separator: Byte.slash, omittingEmptySubsequences: false)
      bytes = Array(ends.reversed().joined(separator: [Byte.slash]))
      return true
    case .dotsOutsideSet:
      let isLeading = offset == 0
      let isTrailing = offset + 2 == bytes.count
      return replace(offset, 2, with: isLeading ? "../" : isTrailing ? "/.." : "/")
    default: return false
    }
  }

  /// `..1985/1990` is open at its start. What `1985../1990` begins with cannot be said.
  private mutating func mendBoundedEnd() -> Bool {
    guard let slash = bytes.firstIndex(of: Byte.slash) else { return false }
    if offset == 0 { return replace(0, slash, with: "..") }
    return offset > slash && offset + 2 == bytes.count && replace(slash + 1, bytes.count - slash - 1, with: "..")
  }

  mutating func mendSet() -> Bool {
    switch reason {
    case .emptyMember:
      let isAfterComma = offset > 0 && byte(offset - 1) == Byte.comma
      return replace(isAfterComma ? offset - 1 : offset, 1, with: "")
    case .intervalInSet: return replace(offset, 1, with: "..")
    case .unclosedSet:
      return replace(bytes.count, 0, with: closing)
    case .mismatchedBracket where offset == bytes.count - 1:
      return replace(offset, 1, with: closing)
    case .dotsWithoutDate:
      if byte(offset + 2) == Byte.comma { return replace(offset + 2, 1, with: "") }
      return offset > 1 && byte(offset - 1) == Byte.comma && replace(offset - 1, 1, with: "")
    case .reversedRange where !isMended: return exchangeRange()
    default: return false
    }
  }

  private var closing: String { byte(0) == Byte.openBracket ? "]" : "}" }

  /// The range whose second date begins at the offset.
  private mutating func exchangeRange() -> Bool {
    let isBoundary = { (byte: UInt8) in ",[]{}".utf8.contains(byte) }
    let dots = offset - 2
    let start = bytes[..<dots].lastIndex(where: isBoundary).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isBoundary) ?? bytes.count
    bytes.replaceSubrange(start..<end, with: bytes[offset..<end] + bytes[dots..<offset] + bytes[start..<dots])
    return true
  }
}
