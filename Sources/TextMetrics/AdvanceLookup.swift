extension AdvanceTable {
  /// Upper bound of the advance of a character in 1/1000 em.
  static func units(of scalar: Unicode.Scalar, weight: FontWeight) -> Int {
    let code = Int(scalar.value)
    guard code < end else { return isInvisible(scalar) ? 0 : fullWidth }
    let row = number(code / rowLength, of: weight == .bold ? bold : regular)
    return number(row * rowLength + code % rowLength, of: leaves)
  }

  /// First code point that the table does not cover.
  static let end = 0x20000
  /// Of a wide East Asian or an unknown character: 1 em and the margin of the table.
  static let fullWidth = 1020
  private static let rowLength = 32

  /// The tags and variation selectors of plane 14.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The number at `position` in rows of `rowLength` numbers, two base-91 digits each, with a line feed between rows.
  private static func number(_ position: Int, of table: StaticString) -> Int {
    let digits = table.utf8Start + (2 * position + position / rowLength)
    return (Int(digits[0]) - zero) * base + Int(digits[1]) - zero
  }

  private static let base = 91
  private static let zero = 0x24
}
